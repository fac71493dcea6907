import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duration, When } from '../../../renderer/core/time/when.ts';
import { readWhen } from '../../../renderer/core/time/words/read-when.ts';
import { changeZone, type Kept } from '../../../renderer/core/timeline/changes/change-zone.ts';
import { shiftWhen } from '../../../renderer/core/timeline/changes/shift-events.ts';
import { presentWords } from '../../../renderer/core/timeline/entered-words.ts';
import { date, zone } from '../time/values.ts';

const read = (words: string, at: string | null = 'Europe/Paris'): When => {
  const found = readWhen(words, { date: date('2026-06-08'), zone: at === null ? null : zone(at), previous: null, locale: 'en-GB' });
  if (found.kind === 'unread') throw new Error(found.reason);
  return found.when;
};
const hours = (count: number): Duration => (count * 3_600_000) as Duration;
const rezoned = (when: When, to: string, keep: Kept): When => {
  const change = changeZone(when, zone(to), keep);
  return change.kind === 'unchanged' ? when : change.when;
};

const asPeopleType = [
  '09:15 CEST',
  '0915',
  '9:15',
  '4:05pm',
  '~14:00',
  'from 06:58',
  '09:15-09:40',
  '23:50-00:10',
  '10 June 09:15',
  '10 June',
  '3/4/2026 10:00 UTC',
  '16:05 CET',
  '25 Oct 2026 02:30 Berlin time',
  '2026-06-10T09:15:30Z',
  'noon',
];

describe('the words as entered', () => {
  it.each(asPeopleType)('of an untouched time say it: %j', (words) => {
    expect(presentWords(read(words))).toBe(words);
  });

  it('say nothing for a time that was picked, and are all there is where no time was understood', () => {
    expect(presentWords({ ...read('09:15'), entered: '' })).toBe('');
    const some = 'some time in April';
    expect(presentWords({ ...read('09:15'), date: null, time: null, precision: 'none', entered: some })).toBe(some);
  });

  it.each(asPeopleType)('of a time that was moved say it no more: %j', (words) => {
    expect(presentWords(shiftWhen({ ...read(words), occurrence: words.includes('Oct') ? 'first' : null }, hours(27)))).toBe('');
  });

  it.each<[string, string | null, string, Kept, boolean]>([
    // The zone that the words name is another now.
    ['09:15 CEST', null, 'UTC', 'clock', false],
    ['2026-06-10T09:15:30Z', null, 'Europe/Paris', 'clock', false],
    // They name none: "these were UTC".
    ['09:15', null, 'UTC', 'clock', true],
    ['09:15', 'Europe/Paris', 'UTC', 'clock', true],
    ['09:15-09:40', 'Europe/Paris', 'UTC', 'clock', true],
    // The instant is the one that the words name.
    ['09:15 CEST', null, 'UTC', 'instant', true],
    ['09:15 CEST', null, 'Asia/Tokyo', 'instant', true],
    ['09:15-09:40 CEST', null, 'UTC', 'instant', true],
    // By other clocks, and the words do not say by which.
    ['09:15', 'Europe/Paris', 'UTC', 'instant', false],
    ['09:15-09:40', 'Europe/Paris', 'UTC', 'instant', false],
  ])('%j (in %s), brought to %s with its %s kept: %s', (words, from, to, keep, says) => {
    expect(presentWords(rezoned(read(words, from), to, keep))).toBe(says ? words : '');
  });

  it.each<[string, (when: When) => When]>([
    ['another date', (when) => ({ ...when, date: date('2026-06-09') })],
    ['another clock', (when) => ({ ...when, time: read('09:16').time })],
    ['another end', (when) => ({ ...when, end: read('09:15-09:41').end })],
    ['no end', (when) => ({ ...when, end: null })],
    ['no zone', (when) => ({ ...when, zone: null })],
  ])('name %s', (_, change) => {
    expect(presentWords(change(read('10 June 09:15-09:40 CEST')))).toBe('');
  });

  it('that count from a row that is not known here are never taken for the time', () => {
    expect(presentWords({ ...read('09:15'), entered: '+5m' })).toBe('');
  });
});

it('no move leaves words that read as another time than it has now', () => {
  fc.assert(
    fc.property(fc.constantFrom(...asPeopleType), fc.integer({ min: -5000, max: 5000 }), (words, by) => {
      const before = read(words);
      const moved = shiftWhen(before, (by * 60_000) as Duration);
      const isMoved = moved.date !== before.date || moved.time !== before.time;
      expect(presentWords(moved)).toBe(isMoved ? '' : words);
    }),
  );
});
