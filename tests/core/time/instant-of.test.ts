import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../renderer/core/time/instant.ts';
import { instantOf, localAt, occurrenceAt, resolveEnd, resolveLocal } from '../../../renderer/core/time/instant-of.ts';
import { localOfMillis } from '../../../renderer/core/time/local-time.ts';
import { isoInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import type { Instant, LocalTime, When, Zone } from '../../../renderer/core/time/when.ts';
import { offsetAt } from '../../../renderer/core/time/zones/zone.ts';
import { zoneNames } from '../../../renderer/core/time/zones/zone-names.ts';
import { clock, date, instant, when, zone } from './values.ts';

const until = (words: string): LocalTime => {
  const { date: day, time } = when(words);
  return { date: day, time };
};

describe('instantOf', () => {
  it.each([
    ['2024-06-10 16:05 Europe/Paris', '2024-06-10T14:05:00Z'],
    ['2024-06-10 16:05:57 Europe/Paris', '2024-06-10T14:05:57Z'],
    ['2024-01-10 16:05 Europe/Paris', '2024-01-10T15:05:00Z'],
    ['2024-06-10 16:05 UTC', '2024-06-10T16:05:00Z'],
    ['2024-06-10 16:05 UTC-3:30', '2024-06-10T19:35:00Z'],
    ['2024-06-10 00:05 Pacific/Kiritimati', '2024-06-09T10:05:00Z'],
    ['2024-03-31 01:59:59 Europe/Paris', '2024-03-31T00:59:59Z'],
    ['2024-03-31 03:00 Europe/Paris', '2024-03-31T01:00:00Z'],
  ])('%s is %s', (words, expected) => {
    const result = instantOf(when(words));
    expect(result.kind === 'instant' && isoInstant(result.instant)).toBe(expected);
  });

  it.each([
    ['- 16:05 Europe/Paris', {}, ['date']],
    ['2024-06-10 - Europe/Paris', {}, ['time']],
    ['2024-06-10 16:05 -', {}, ['zone']],
    ['- - -', {}, ['date', 'time', 'zone']],
    ['2024-06-10 16:05 Europe/Paris', { precision: 'date' }, ['time']],
    ['2024-06-10 16:05 Europe/Paris', { precision: 'none' }, ['date', 'time']],
  ] as const)('%s %j misses %j', (words, rest, missing) => {
    expect(instantOf(when(words, rest))).toEqual({ kind: 'incomplete', missing });
  });

  it('says that a time was skipped, and offers both sides of the change', () => {
    expect(instantOf(when('2024-03-31 02:30 Europe/Paris'))).toEqual({
      kind: 'nonexistent',
      message: 'There was no 02:30 on Sunday, 31 March 2024 in Paris: clocks went forward from 02:00 to 03:00.',
      before: instant('2024-03-31T00:30Z'),
      after: instant('2024-03-31T01:30Z'),
    });
  });

  it('says that a time came twice, until one of them is chosen', () => {
    const doubled = when('2024-10-27 02:30 Europe/Paris');
    const [first, second] = [instant('2024-10-27T00:30Z'), instant('2024-10-27T01:30Z')];
    expect(instantOf(doubled)).toMatchObject({ kind: 'doubled', first, second, message: expect.stringContaining('came twice') });
    expect(instantOf({ ...doubled, occurrence: 'first' })).toEqual({ kind: 'instant', instant: first, end: null });
    expect(instantOf({ ...doubled, occurrence: 'second' })).toEqual({ kind: 'instant', instant: second, end: null });
  });

  it('ignores a choice where there is none', () => {
    expect(instantOf(when('2024-06-10 16:05 UTC', { occurrence: 'second' }))).toMatchObject({ instant: instant('2024-06-10T16:05Z') });
  });

  it('knows the day that Samoa skipped', () => {
    expect(instantOf(when('2011-12-30 12:00 Pacific/Apia'))).toMatchObject({
      kind: 'nonexistent',
      message: expect.stringContaining('the calendar went from one day to another'),
    });
  });

  it.each([
    ['2024-06-10 16:05 UTC', '- 16:20', '2024-06-10T16:20:00Z'],
    ['2024-06-10 23:50 UTC', '- 00:10', '2024-06-11T00:10:00Z'],
    ['2024-06-10 16:05 UTC', '- 16:05', '2024-06-10T16:05:00Z'],
    ['2024-06-10 16:05 UTC', '2024-06-12 08:00', '2024-06-12T08:00:00Z'],
    ['2024-06-10 16:05 UTC', '2024-06-09 08:00', '2024-06-09T08:00:00Z'],
    ['2024-12-31 23:50 Europe/Paris', '- 00:10', '2024-12-31T23:10:00Z'],
    ['2024-10-27 01:50 Europe/Paris', '- 03:10', '2024-10-27T02:10:00Z'],
  ])('%s until %s ends at %s', (words, end, expected) => {
    const result = instantOf(when(words, { end: until(end) }));
    expect(result.kind === 'instant' && result.end !== null && isoInstant(result.end)).toBe(expected);
  });

  it('takes the second of two clock times for an end where only that lies after the start', () => {
    const result = instantOf(when('2024-10-27 02:30 Europe/Paris', { occurrence: 'first', end: until('- 02:10') }));
    expect(result).toMatchObject({ end: instant('2024-10-27T01:10Z') });
  });

  it.each([
    ['2024-10-27 01:50 Europe/Paris', '- 02:10'],
    ['2024-10-26 23:00 Europe/Paris', '- 02:10'],
    ['2024-10-26 12:00 Europe/Paris', '2024-10-27 02:10'],
  ])('has no end for %s until %s, which came twice, before one of them is chosen', (words, end) => {
    const range = when(words, { end: until(end) });
    const [first, second] = [instant('2024-10-27T00:10Z'), instant('2024-10-27T01:10Z')];
    expect(instantOf(range)).toMatchObject({ kind: 'instant', end: null });
    expect(resolveEnd(range)).toMatchObject({ kind: 'doubled', first, second, message: expect.stringContaining('02:10 came twice') });
    expect(instantOf({ ...range, end: { ...until(end), occurrence: 'first' } })).toMatchObject({ end: first });
    expect(instantOf({ ...range, end: { ...until(end), occurrence: 'second' } })).toMatchObject({ end: second });
  });

  it('has no end where the end was skipped, and says so when asked', () => {
    const skipped = when('2024-03-31 01:30 Europe/Paris', { end: until('- 02:30') });
    expect(instantOf(skipped)).toMatchObject({ kind: 'instant', end: null });
    expect(resolveEnd(skipped)).toMatchObject({ kind: 'nonexistent' });
  });
});

it('tells which of two clock times an abbreviation means', () => {
  const [day, time, paris] = [date('2024-10-27'), clock('02:30'), zone('Europe/Paris')];
  expect(occurrenceAt(day, time, paris, 120)).toBe('first');
  expect(occurrenceAt(day, time, paris, 60)).toBe('second');
  expect(occurrenceAt(day, time, paris, 0)).toBe(null);
  expect(occurrenceAt(day, clock('04:30'), paris, 60)).toBe(null);
});

// Luxon is no oracle for local times: in Scoresbysund it puts 23:59:59 on 29 October 2011 an hour late.
describe('every zone around every change of its clocks in 2024 and 2011', () => {
  const changes = [2011, 2024].flatMap((year) => zoneNames().flatMap((name) => changesOf(zone(name), year)));

  it('are more than a hundred', () => {
    expect(changes.length).toBeGreaterThan(100);
  });

  it('finds exactly the clock times that were skipped or came twice', () => {
    for (const { place, at, from, to } of changes) {
      const low = Math.min(from, to) * 60_000;
      const high = Math.max(from, to) * 60_000;
      const kindAt = (local: number): string => {
        const { date: day, time } = localOfMillis(local);
        return resolveLocal(day, time, place).kind;
      };
      const inside = to > from ? 'nonexistent' : 'doubled';
      const found = [at + low - 1000, at + low, at + (low + high) / 2, at + high - 1000, at + high].map(kindAt);
      expect([place, at, ...found]).toEqual([place, at, 'instant', inside, inside, inside, 'instant']);
    }
  });

  it('gives an instant outside of them at which the clock shows just that', () => {
    for (const { place, at, from, to } of changes) {
      for (const local of [at + Math.min(from, to) * 60_000 - 1000, at + Math.max(from, to) * 60_000]) {
        const shown = localOfMillis(local);
        const result = resolveLocal(shown.date, shown.time, place);
        expect([place, result.kind === 'instant' && localAt(result.instant, place)]).toEqual([place, shown]);
      }
    }
  });

  it('gets every instant back from the clock, or from one of the two', () => {
    for (const { place, at } of changes) {
      for (const millis of [-7_200_000, -3_600_000, -1000, 0, 1000, 1_800_000, 7_200_000]) {
        const local = localAt((at + millis) as Instant, place);
        const entered: When = when('- - -', { ...local, zone: place, precision: 'second' });
        const results = (['first', 'second'] as const).map((occurrence) => instantOf({ ...entered, occurrence }));
        expect(results.map((result) => result.kind === 'instant' && result.instant)).toContain(at + millis);
      }
    }
  });
});

type Change = { readonly place: Zone; readonly at: number; readonly from: number; readonly to: number };

/** Every change of a zone's offset in a year, found by halving each day at whose ends the offsets differ. */
function changesOf(place: Zone, year: number): readonly Change[] {
  const offset = (millis: number): number => {
    const known = toInstant(millis);
    return known === null ? 0 : offsetAt(place, known);
  };
  const found: Change[] = [];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
    if (offset(day) === offset(day + 86_400_000)) continue;
    let [low, high] = [day, day + 86_400_000];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offset(middle) === offset(day)) low = middle;
      else high = middle;
    }
    found.push({ place, at: high, from: offset(low), to: offset(high) });
  }
  return found;
}
