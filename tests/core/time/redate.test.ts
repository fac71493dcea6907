import { describe, expect, it } from 'vitest';
import { redate } from '../../../renderer/core/time/dates/redate.ts';
import { showWhen } from '../../../renderer/core/time/shown/show-when.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { readWhen } from '../../../renderer/core/time/words/read-when.ts';
import { statedZone } from '../../../renderer/core/time/zones/stated-zone.ts';
import { date, when, zone } from './values.ts';

/** A time as it is typed, on no day or on one. */
function typed(words: string, on: string | null, own: string | null = null): When {
  const read = readWhen(words, { date: on === null ? null : date(on), zone: own === null ? null : zone(own), previous: null });
  if (read.kind === 'unread') throw new Error(read.reason);
  return read.when;
}

function shown({ when, flags }: ReturnType<typeof redate>): string {
  const { time, zone: label } = showWhen(when, null);
  const offers = flags.map(({ kind, suggestion }) => `!${kind}${suggestion === undefined ? '' : ` ${suggestion.date} ${suggestion.zone}`}`);
  return [time, label, when.occurrence, ...offers].filter((part) => part !== null).join(' ');
}

describe('a time gets its date', () => {
  it.each([
    ['16:20 CET', '2026-06-10', '16:20 UTC+1 !out-of-season-zone 2026-06-10 Europe/Paris'],
    ['16:20 CET', '2026-01-10', '16:20 CET'],
    ['16:20 CEST', '2026-06-10', '16:20 CEST'],
    ['16:20 CEST', '2026-01-10', '16:20 UTC+2 !out-of-season-zone 2026-01-10 Europe/Paris'],
    ['4:05pm EST', '2026-06-10', '16:05 UTC-5 !out-of-season-zone 2026-06-10 America/New_York'],
    ['4:05pm ET', '2026-06-10', '16:05 EDT'],
    ['16:20 Paris time', '2026-06-10', '16:20 CEST'],
    ['16:20 UTC+1', '2026-06-10', '16:20 UTC+1'],
    ['16:20 JST', '2026-06-10', '16:20 JST'],
    ['16:20 MEZ', '2026-06-10', '16:20 UTC+1 !out-of-season-zone 2026-06-10 Europe/Paris'],
    ['02:30 CEST', '2026-10-25', '02:30 CEST first'],
    ['02:30 CET', '2026-10-25', '02:30 CET second'],
    ['16:20', '2026-06-10', '16:20 '],
  ])('%s on %s', (words, on, expected) => {
    expect(shown(redate(typed(words, null), date(on)))).toBe(expected);
  });

  it.each([
    ['16:20 CET', '2026-01-10', '2026-06-10', '16:20 UTC+1 !out-of-season-zone 2026-06-10 Europe/Paris'],
    ['16:20 CET', '2026-06-10', '2026-01-10', '16:20 CET'],
    ['16:20 CEST', '2026-06-10', '2026-06-11', '16:20 CEST'],
    ['02:30 CEST', '2026-10-25', '2026-10-26', '02:30 UTC+2 !out-of-season-zone 2026-10-26 Europe/Paris'],
  ])('%s of %s goes to %s', (words, from, to, expected) => {
    expect(shown(redate(typed(words, from), date(to)))).toBe(expected);
  });

  it('keeps a zone that somebody chose after the words were entered', () => {
    const chosen = { ...typed('16:20 CET', null), zone: zone('Asia/Tokyo') };
    expect(redate(chosen, date('2026-06-10'))).toEqual({ when: { ...chosen, date: '2026-06-10' }, flags: [] });
  });

  it('keeps a clock that was changed after the words were entered', () => {
    const moved = { ...typed('16:20 CET', '2026-01-10'), time: typed('17:00', null).time };
    expect(redate(moved, date('2026-06-10')).when).toMatchObject({ time: '17:00', zone: 'Europe/Paris' });
  });

  it('forgets which of two equal times was meant on another night', () => {
    const answered = when('2026-10-25 02:30 Europe/Paris', { occurrence: 'second' });
    expect(redate(answered, date('2027-10-31')).when.occurrence).toBeNull();
    expect(redate(answered, date('2026-10-25')).when.occurrence).toBe('second');
  });

  it.each([
    ['2026-06-12 22:00 - 2026-06-14 03:00 CEST', '2026-06-20', '2026-06-22'],
    ['2026-06-12 22:00 - 03:00 CEST', '2026-06-20', '2026-06-21'],
    ['2026-06-12 22:00 - 23:00 CEST', '2026-06-20', '2026-06-20'],
    ['2026-02-27 22:00 - 2026-03-01 03:00 CET', '2028-02-27', '2028-02-29'],
  ])('takes its end along: %s from %s on ends on %s', (words, to, end) => {
    expect(redate(typed(words, null), date(to)).when.end?.date).toBe(end);
  });
});

describe('a time without a date is shown as it was entered', () => {
  it.each([
    ['16:20 CET', null, 'CET'],
    ['16:20 cest', null, 'CEST'],
    ['16:20 CET', 'Europe/Berlin', 'CET'],
    ['16:20 Paris time', null, 'Paris time'],
    ['16:20', 'Europe/Paris', 'Paris time'],
    ['16:20', null, ''],
  ])('%s with %s', (words, own, expected) => {
    expect(showWhen(typed(words, null, own), null).zone).toBe(expected);
  });

  it('as long as its zone is the one that was entered', () => {
    const entered = typed('16:20 CET', null);
    expect(statedZone(entered)).toBe('CET');
    expect(statedZone({ ...entered, zone: zone('Asia/Tokyo') })).toBeNull();
    expect(statedZone({ ...entered, date: date('2026-06-10') })).toBeNull();
  });

  it('hands its abbreviation on to times that name none', () => {
    const context = { date: null, zone: zone('Europe/Paris'), previous: null, zoneWords: 'CET' };
    expect(readWhen('16:30', context)).toMatchObject({ when: { zone: 'Europe/Paris', entered: '16:30 CET' }, flags: [] });
    expect(readWhen('10 June 2026 16:30', context)).toMatchObject({ when: { zone: 'UTC+1' }, flags: [{ kind: 'out-of-season-zone' }] });
    expect(readWhen('16:30 UTC', context)).toMatchObject({ when: { zone: 'UTC', entered: '16:30 UTC' } });
  });
});

describe('a date that can be taken in two ways', () => {
  it('offers the other with the time', () => {
    const read = readWhen('3/4/2026 10:00 UTC', { date: null, zone: null, previous: null });
    expect(read).toMatchObject({ flags: [{ kind: 'date-order', suggestion: { date: '2026-03-04', time: '10:00', zone: 'UTC' } }] });
  });

  it('offers the other for the end that it is of', () => {
    const read = readWhen('2026-04-03 10:00 - 4/5/2026 11:00 UTC', { date: null, zone: null, previous: null });
    expect(read).toMatchObject({
      when: { end: { date: '2026-05-04' } },
      flags: [{ kind: 'date-order', suggestion: { date: '2026-04-03', time: '10:00', end: { date: '2026-04-05', time: '11:00' } } }],
    });
  });
});
