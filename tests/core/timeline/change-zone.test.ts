import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { changeZone, changeZones } from '../../../renderer/core/timeline/changes/change-zone.ts';
import { clock, when, zone } from '../time/values.ts';
import { anyWhen, anyZone } from './any-when.ts';
import { event } from './events.ts';

const paris = zone('Europe/Paris');

describe('keeping the clock', () => {
  it.each([
    ['2024-06-10 16:05 UTC', 'Europe/Paris'],
    ['2024-06-10 16:05 -', 'UTC'],
    ['- 16:05 -', 'UTC'],
  ])('gives %s another zone and nothing else', (words, to) => {
    const before = when(words, { entered: 'as typed' });
    expect(changeZone(before, zone(to), 'clock')).toEqual({ kind: 'changed', when: { ...before, zone: zone(to) } });
  });

  it.each([
    ['2024-03-31 02:30 UTC', 'There was no 02:30 on Sunday, 31 March 2024 in Paris: clocks went forward from 02:00 to 03:00.'],
    [
      '2024-10-27 02:30 UTC',
      '02:30 came twice on Sunday, 27 October 2024 in Paris, because clocks went back: choose the first or the second.',
    ],
  ])('asks about %s in Paris', (words, message) => {
    const before = when(words);
    expect(changeZone(before, paris, 'clock')).toEqual({ kind: 'asks', when: { ...before, zone: paris }, message });
  });

  it('asks about an end that does not exist', () => {
    const before = when('2024-03-31 01:30 UTC', { end: { date: null, time: clock('02:30') } });
    expect(changeZone(before, paris, 'clock')).toMatchObject({ kind: 'asks', message: expect.stringContaining('There was no 02:30') });
  });

  it('keeps the answer where the old clocks went back over the same time', () => {
    const before = when('2024-10-27 02:30 Europe/Berlin', { occurrence: 'second' });
    expect(changeZone(before, paris, 'clock')).toEqual({ kind: 'changed', when: { ...before, zone: paris } });
  });

  it('drops an answer that no longer asks for anything', () => {
    const before = when('2024-10-27 02:30 Europe/Paris', { occurrence: 'second' });
    expect(changeZone(before, zone('UTC'), 'clock')).toMatchObject({ kind: 'changed', when: { occurrence: null } });
  });
});

describe('keeping the instant', () => {
  it.each([
    ['2024-06-10 16:05 Europe/Paris', 'UTC', '2024-06-10', '14:05', null],
    ['2024-06-10 23:05 UTC', 'Asia/Kathmandu', '2024-06-11', '04:50', null],
    ['2024-06-10 16:05:57 Europe/Paris', 'UTC', '2024-06-10', '14:05:57', null],
    ['2024-10-27 00:30 UTC', 'Europe/Paris', '2024-10-27', '02:30', 'first'],
    ['2024-10-27 01:30 UTC', 'Europe/Paris', '2024-10-27', '02:30', 'second'],
  ])('shows %s by the clocks of %s', (words, to, date, time, occurrence) => {
    const before = when(words, { entered: 'as typed' });
    expect(changeZone(before, zone(to), 'instant')).toEqual({
      kind: 'changed',
      when: { ...before, date, time, occurrence, zone: zone(to) },
    });
  });

  it('converts the end too, with a date only where it needs one', () => {
    const before = when('2024-06-10 21:05 UTC', { end: { date: null, time: clock('22:30') } });
    expect(changeZone(before, paris, 'instant')).toMatchObject({
      kind: 'changed',
      when: { time: '23:05', end: { date: null, time: '00:30' } },
    });
  });

  it.each([
    ['00:30', 'first'],
    ['01:30', 'second'],
  ] as const)('tells which end it is that comes twice in the new zone: %s UTC is the %s', (end, occurrence) => {
    const before = when('2024-10-26 23:00 UTC', { end: { date: null, time: clock(end) } });
    expect(changeZone(before, paris, 'instant')).toMatchObject({ kind: 'changed', when: { end: { time: '02:30', occurrence } } });
  });

  it('asks about an end that comes twice on the clock that is kept, unless that was answered', () => {
    const before = when('2024-10-27 01:00 UTC', { end: { date: null, time: clock('02:30') } });
    expect(changeZone(before, paris, 'clock')).toMatchObject({ kind: 'asks', message: expect.stringContaining('02:30 came twice') });
    const answered = when('2024-10-27 01:00 Europe/Berlin', { end: { date: null, time: clock('02:30'), occurrence: 'second' } });
    expect(changeZone(answered, paris, 'clock')).toMatchObject({ kind: 'changed', when: { end: { occurrence: 'second' } } });
  });

  it('converts no range whose end nobody has settled', () => {
    const before = when('2024-10-27 01:00 Europe/Paris', { end: { date: null, time: clock('02:30') } });
    expect(changeZone(before, zone('UTC'), 'instant')).toMatchObject({
      kind: 'unchanged',
      reason: expect.stringContaining('02:30 came twice'),
    });
  });

  it.each([
    ['2024-06-10 16:05 -', 'It can’t be converted, since it has no zone.'],
    ['- 16:05 -', 'It can’t be converted, since it has no date and no zone.'],
    ['2024-03-31 02:30 Europe/Paris', 'There was no 02:30 on Sunday, 31 March 2024 in Paris: clocks went forward from 02:00 to 03:00.'],
  ])('leaves %s and says why', (words, reason) => {
    expect(changeZone(when(words), zone('UTC'), 'instant')).toEqual({ kind: 'unchanged', reason });
  });

  it('keeps the instant, and its end wherever it does not ask', () => {
    fc.assert(
      fc.property(anyWhen, anyZone, (before, to) => {
        const change = changeZone(before, to, 'instant');
        if (change.kind === 'unchanged') return;
        const [from, now] = [instantOf(before), instantOf(change.when)];
        if (from.kind !== 'instant' || now.kind !== 'instant') throw new Error('An instant was lost.');
        expect(now.instant).toBe(from.instant);
        if (change.kind === 'changed') expect(now.end).toBe(from.end);
        expect(change.when.entered).toBe(before.entered);
      }),
    );
  });
});

it.each([
  ['2024-06-10 16:05 Europe/Paris', 'Its clock already hangs in Paris.'],
  ['2024-06-10 - -', 'It has no time of day, so no zone applies to it.'],
  ['- - -', 'It has no time of day, so no zone applies to it.'],
])('leaves %s alone either way', (words, reason) => {
  expect(changeZone(when(words), paris, 'clock')).toEqual({ kind: 'unchanged', reason });
  expect(changeZone(when(words), paris, 'instant')).toEqual({ kind: 'unchanged', reason });
});

it('never makes a time from a clock that does not exist without asking', () => {
  fc.assert(
    fc.property(anyWhen, anyZone, (before, to) => {
      const change = changeZone(before, to, 'clock');
      if (change.kind === 'changed') expect(['instant', 'incomplete']).toContain(instantOf(change.when).kind);
    }),
  );
});

it('lists many events before and after, with what to say about each', () => {
  const events = [event('a', '2024-06-10 16:05 UTC'), event('b', '2024-06-10 - -'), event('c', '2024-03-31 02:30 UTC')];
  const changes = changeZones(events, paris, 'clock');
  expect(changes.map(({ id, kind, before, after, message }) => [id, kind, before.zone, after.zone, message === null])).toEqual([
    ['id-a', 'changed', 'UTC', 'Europe/Paris', true],
    ['id-b', 'unchanged', null, null, false],
    ['id-c', 'asks', 'UTC', 'Europe/Paris', false],
  ]);
});
