import { describe, expect, it } from 'vitest';
import { type ChipStyle, lookUpChip, lookUpInEdition } from '../../../renderer/core/chips/look-up-chip.ts';
import type { TimelineEvent } from '../../../renderer/core/report/report.ts';
import type { ChipAttrs } from '../../../renderer/core/rich-text/chip.ts';
import { toCalendarDate, toClockTime } from '../../../renderer/core/time/local-time.ts';
import { action, cause, event, report, when } from '../export/sample-report.ts';
import { zone } from '../time/values.ts';
import { chip, style } from './chips.ts';

const alarm = event('2026-06-08 10:05 Europe/Paris', 'The alarm fires.', { milestone: 'detected' });
const start = event('2026-06-08 08:50 Europe/Paris', 'Scans are late.', { milestone: 'impact-began' });
const vague = event(when('2026-06-09'), 'We write to customers.');
const root = cause('A  full\nqueue');
const fix = action('Raise the limit', { owner: ' Platform ', due: '2026-07-01' });
const bare = action('');
const of = report({
  details: {
    reference: 'INC-7',
    state: 'in-review',
    services: ['Tracking', ' ', 'Mail'],
    contact: ' ',
    aware: when('2026-06-08 10:20 Europe/Paris'),
  },
  events: [start, alarm, vague],
  causes: [root],
  actions: [fix, bare],
});
const shown = (kind: ChipAttrs['of'], key: string, more: Partial<ChipAttrs> = {}, reportZone = zone('Europe/Paris')) =>
  lookUpChip(chip(kind, key, more).attrs, of, style(reportZone));

describe('a chip shows', () => {
  it.each([
    ['an event’s time', shown('event', alarm.id, { format: 'time' }), '10:05 CEST'],
    ['date and time', shown('event', alarm.id, { format: 'date-time' }), '8 June 2026, 10:05 CEST'],
    ['the date', shown('event', alarm.id, { format: 'date' }), '8 June 2026'],
    ['the report’s zone', shown('event', alarm.id, { format: 'time' }, zone('UTC')), '08:05 UTC'],
    ['the zone as entered', shown('event', alarm.id, { format: 'time', zone: 'entered' }, zone('UTC')), '10:05 CEST'],
    [
      'another zone, with its own date',
      shown('event', alarm.id, { zone: 'America/Los_Angeles', format: 'date-time' }),
      '8 June 2026, 01:05 PDT',
    ],
    ['the report’s zone for one that nobody knows', shown('event', alarm.id, { format: 'time', zone: 'Atlantis/City' }), '10:05 CEST'],
    ['a milestone', shown('milestone', 'detected', { format: 'time' }), '10:05 CEST'],
    ['a key figure', shown('metric', 'time-to-detect'), '1 h 15 min'],
    ['a key figure in words', shown('metric', 'time-to-detect', { format: 'long' }), '1 hour 15 minutes'],
    ['a detail', shown('detail', 'reference'), 'INC-7'],
    ['the state in words', shown('detail', 'state'), 'In review'],
    ['a list without its gaps', shown('detail', 'services'), 'Tracking, Mail'],
    ['an instant of the details', shown('detail', 'aware'), '8 June 2026, 10:20 CEST'],
    ['an action', shown('action', fix.id), 'Raise the limit'],
    ['its owner', shown('action', fix.id, { format: 'owner' }), 'Platform'],
    ['its due date', shown('action', fix.id, { format: 'due' }), '1 July 2026'],
    ['a cause on one line', shown('cause', root.id), 'A full queue'],
  ])('%s', (_, found, words) => {
    expect(found).toEqual({ kind: 'shown', words });
  });
});

describe('by itself a time comes', () => {
  const early = event('2026-06-08 08:50 UTC', 'Scans are late.', { milestone: 'impact-began' });
  const late = event('2026-06-08 22:30 UTC', 'Late work.');
  const overnight = event(
    when('2026-06-08 23:50 UTC', { end: { date: toCalendarDate('2026-06-09'), time: toClockTime('00:20') } }),
    'The switch.',
  );
  const next = event('2026-06-09 13:00 UTC', 'Review.', { milestone: 'report-published' });
  const told = event(when('2026-06-09'), 'We write to customers.');
  const unread = event(when('', { entered: 'early morning' }), 'x');
  const words = (
    { id }: { readonly id: string },
    events: readonly TimelineEvent[],
    more: Partial<ChipAttrs> = {},
    reportZone: ChipStyle['zone'] = null,
  ) => lookUpChip(chip('event', id, more).attrs, report({ events }), style(reportZone)).words;

  it.each([
    ['alone where all happened on one day', words(early, [early, late]), '08:50 UTC'],
    ['alone beside an event without a day', words(early, [early, unread]), '08:50 UTC'],
    ['with its date on the first of several days', words(early, [early, late, next]), '8 June 2026, 08:50 UTC'],
    ['with its date on another', words(next, [early, late, next]), '9 June 2026, 13:00 UTC'],
    ['with its date where an event ends on the next day', words(early, [early, overnight]), '8 June 2026, 08:50 UTC'],
    ['with its date beside an event that has a day alone', words(early, [early, told]), '8 June 2026, 08:50 UTC'],
    [
      'with its date where the report’s zone has two days',
      words(late, [early, late], {}, zone('Europe/Berlin')),
      '9 June 2026, 00:30 CEST',
    ],
    ['with its date where its own zone has another day', words(late, [early, late], { zone: 'Europe/Berlin' }), '9 June 2026, 00:30 CEST'],
    ['alone where its own zone has the same day', words(early, [early, late], { zone: 'Europe/Berlin' }), '10:50 CEST'],
    ['as a date where no more is known', words(told, [early, told]), '9 June 2026'],
    ['as the words that nobody understood', words(unread, [early, next, unread]), 'early morning'],
    ['as somebody chose it: the clock', words(early, [early, next], { format: 'time' }), '08:50 UTC'],
    ['as somebody chose it: with the date', words(early, [early, late], { format: 'date-time' }), '8 June 2026, 08:50 UTC'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('without the days of events that an edition must not see', () => {
    const whole = report({ events: [early, { ...next, visibility: 'internal' }] });
    const part = { ...whole, events: whole.events.filter(({ visibility }) => visibility === 'public') };
    expect(lookUpInEdition(chip('event', early.id).attrs, part, whole, style()).words).toBe('08:50 UTC');
  });
});

describe('a chip is broken', () => {
  it.each([
    ['whose event is gone', shown('event', 'gone'), 'deleted', 'deleted event'],
    ['whose action is gone', shown('action', 'gone'), 'deleted', 'deleted action'],
    ['whose cause is gone', shown('cause', 'gone'), 'deleted', 'deleted cause'],
    ['whose event has no time', shown('event', vague.id, { format: 'time' }), 'lacking', 'time not known'],
    ['whose milestone nobody marked', shown('milestone', 'mitigated'), 'lacking', 'no event marked “mitigated”'],
    ['whose figure can’t be computed', shown('metric', 'duration'), 'lacking', 'figure not known'],
    ['whose detail is empty', shown('detail', 'contact'), 'lacking', 'detail not filled in'],
    ['whose action has no owner', shown('action', bare.id, { format: 'owner' }), 'lacking', 'no owner yet'],
    ['whose action is not due', shown('action', bare.id, { format: 'due' }), 'lacking', 'no due date yet'],
    ['whose action has no words', shown('action', bare.id), 'lacking', 'no words yet'],
    ['that stands for what this app does not know', shown('detail', 'weather'), 'lacking', 'detail not filled in'],
  ])('%s', (_, found, why, words) => {
    expect(found).toEqual({ kind: 'broken', why, words });
  });
});

it('the words as entered stand for a time that was not understood', () => {
  const early = event(when('', { entered: 'early morning' }), 'x');
  expect(lookUpChip(chip('event', early.id).attrs, report({ events: [early] }), style())).toEqual({
    kind: 'shown',
    words: 'early morning',
  });
});

it('a milestone that ends something is shown at the end of its range, as the key figures count it', () => {
  const end = event(when('2026-06-08 11:00 UTC', { end: { date: null, time: when('11:30').time } }), 'x', { milestone: 'impact-ended' });
  expect(lookUpChip(chip('milestone', 'impact-ended').attrs, report({ events: [end] }), style())).toMatchObject({ words: '11:30 UTC' });
});

describe('in an edition', () => {
  const attrs = chip('event', alarm.id).attrs;
  it('a chip about what only others may see is hidden, and says nothing of it', () => {
    const found = lookUpInEdition(attrs, { ...of, events: [start] }, of, style());
    expect(found).toEqual({ kind: 'broken', why: 'hidden', words: 'not in this edition' });
  });

  it('a chip about what nobody has is deleted, not hidden', () => {
    const gone = { ...of, events: [start] };
    expect(lookUpInEdition(attrs, gone, gone, style())).toMatchObject({ why: 'deleted' });
  });
});
