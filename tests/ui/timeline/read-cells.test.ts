import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../renderer/core/time/local-time.ts';
import { showWhen } from '../../../renderer/core/time/shown/show-when.ts';
import { timeToEnd } from '../../../renderer/core/time/shown/time-to-end.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { readWhen } from '../../../renderer/core/time/words/read-when.ts';
import { type CellReading, readDateCell, readTimeCell, readZoneCell } from '../../../renderer/ui/timeline/grid/read-cells.ts';
import { clock, date, when } from '../../core/time/values.ts';

/** A time as it is typed into a new row of an empty timeline. */
function typed(words: string): When {
  const read = readWhen(words, { date: null, zone: null, previous: null });
  if (read.kind === 'unread') throw new Error(read.reason);
  return read.when;
}

function shown(read: CellReading): string {
  if (read.kind === 'unread') return read.reason;
  const { date, time, zone, end } = read.when;
  const to = end === null ? null : `to ${[end.date, end.time].filter((part) => part !== null).join(' ')}`;
  return [date ?? '-', time ?? '-', zone ?? '-', to, ...read.flags.map(({ kind }) => `!${kind}`)].filter((part) => part !== null).join(' ');
}

describe('the date cell', () => {
  it.each([
    ['16:20 CET', '2026-06-10', '2026-06-10 16:20 UTC+1 !out-of-season-zone'],
    ['16:20 CET', '10 January 2026', '2026-01-10 16:20 Europe/Paris'],
    ['4:05pm EST', '10 June 2026', '2026-06-10 16:05 UTC-5 !out-of-season-zone'],
    ['16:20 CET', '2026-06-10 16:30', '2026-06-10 16:30 UTC+1 !out-of-season-zone'],
    ['16:20 CEST', '2026-06-10', '2026-06-10 16:20 Europe/Paris'],
    ['16:20', '2026-06-10', '2026-06-10 16:20 -'],
    ['16:20 UTC', '3/4/2026', '2026-04-03 16:20 UTC !date-order'],
  ])('of %s takes %s', (words, date, expected) => {
    expect(shown(readDateCell(date, typed(words)))).toBe(expected);
  });

  it.each([
    ['2026-02-30', 'There is no “2026-02-30” in the calendar.'],
    ['30.2.2026', 'There is no “30.2.2026” in the calendar.'],
    ['30 February 2026', 'There is no “30 February 2026” in the calendar.'],
    ['yesterday', '“yesterday” is no date.'],
    ['+1', '“+1” is no date.'],
    ['banana', '“banana” is no date.'],
    ['16:05', '“16:05” names no date.'],
  ])('says why %s is no date', (words, reason) => {
    expect(shown(readDateCell(words, typed('16:20 UTC')))).toContain(reason);
  });

  it('offers the other date with the time that the row has', () => {
    expect(readDateCell('3/4/2026', typed('16:20 UTC'))).toMatchObject({
      flags: [{ suggestion: { date: '2026-03-04', time: '16:20', zone: 'UTC' } }],
    });
  });
});

describe('the time cell', () => {
  it.each([
    ['16:20 CET', '16:30', '- 16:30 Europe/Paris'],
    ['16:20 CET', '10 June 2026 16:30', '2026-06-10 16:30 UTC+1 !out-of-season-zone'],
  ])('of %s takes %s', (words, time, expected) => {
    expect(shown(readTimeCell(time, typed(words), null))).toBe(expected);
  });

  it('keeps the abbreviation that the row was entered with, until its date is known', () => {
    const read = readTimeCell('16:30', typed('16:20 CET'), null);
    if (read.kind === 'unread') throw new Error(read.reason);
    expect(shown(readDateCell('2026-06-10', read.when))).toBe('2026-06-10 16:30 UTC+1 !out-of-season-zone');
  });
});

describe('the zone cell', () => {
  it.each([['CET'], ['cet'], ['EST'], ['est']])('keeps %s as it is typed until the date is known', (words) => {
    const read = readZoneCell(words, typed('16:20'));
    if (read.kind === 'unread') throw new Error(read.reason);
    expect(shown(readDateCell('2026-06-10', read.when))).toMatch(/16:20 UTC[+-]\d !out-of-season-zone$/);
  });
});

const days = '2026-06-12 22:00 - 2026-06-14 03:00 CEST';

describe('a range of several days', () => {
  it.each([
    [days, '22:00–2026-06-14 03:00'],
    ['2026-06-12 23:50 - 00:10 CEST', '23:50–2026-06-13 00:10'],
    ['2026-06-12 22:00 - 23:00 CEST', '22:00–23:00'],
    ['2026-06-12 ~22:00 - 2026-06-14 03:00 CEST', 'about 22:00–2026-06-14 03:00'],
    ['22:00 - 03:00', '22:00–03:00'],
  ])('%s is shown as %s', (words, expected) => {
    expect(timeToEnd(showWhen(typed(words), null))).toBe(expected);
  });

  it.each([
    ['22:05–2026-06-14 03:00', '2026-06-12 22:05 Europe/Paris to 2026-06-14 03:00'],
    ['22:05–03:00', '2026-06-12 22:05 Europe/Paris to 2026-06-14 03:00'],
    ['22:05–04:00', '2026-06-12 22:05 Europe/Paris to 2026-06-13 04:00'],
    ['22:05–2026-06-15 03:00', '2026-06-12 22:05 Europe/Paris to 2026-06-15 03:00'],
    ['22:05', '2026-06-12 22:05 Europe/Paris'],
    ['22:05–03:00 UTC', '2026-06-12 22:05 UTC to 2026-06-13 03:00'],
  ])('has its time changed to %s', (words, expected) => {
    expect(shown(readTimeCell(words, typed(days), null))).toBe(expected);
  });

  it('keeps the answer for an end that came twice, as long as its clock is typed again as it was', () => {
    const answered: When = {
      ...typed('2026-10-25 01:30–02:30 Europe/Paris'),
      end: { date: date('2026-10-25'), time: clock('02:30'), occurrence: 'second' },
    };
    expect(showWhen(answered, null).time).toBe('01:30 CEST–02:30');
    const ends = ['01:40 CEST–02:30', '01:40–02:30', '01:40–02:40'].map((words) => {
      const read = readTimeCell(words, answered, null);
      return read.kind === 'read' && read.when.end?.occurrence;
    });
    expect(ends).toEqual(['second', 'second', undefined]);
  });

  it.each([
    ['2026-06-20', '2026-06-20 22:00 Europe/Paris to 2026-06-22 03:00'],
    ['11 June', '2026-06-11 22:00 Europe/Paris to 2026-06-13 03:00'],
  ])('has its date changed to %s', (words, expected) => {
    expect(shown(readDateCell(words, typed(days)))).toBe(expected);
  });

  it('is read from its cell as it stands there, in every language of the screens', () => {
    const minutes = fc.integer({ min: 0, max: 1439 }).map((at) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      return clock(`${two(Math.floor(at / 60))}:${two(at % 60)}`);
    });
    const cases = [fc.constantFrom('en', 'fr', 'de', 'es'), minutes, minutes, fc.integer({ min: 1, max: 400 }), fc.boolean()] as const;
    fc.assert(
      fc.property(...cases, (language, start, end, length, isAbout) => {
        const day = date('2026-06-12');
        const range = when(`2026-06-12 ${start} Europe/Paris`, {
          end: { date: addDays(day, length), time: end },
          precision: isAbout ? 'approx' : 'minute',
        });
        const read = readTimeCell(timeToEnd(showWhen(range, null, true, language)), range, null);
        expect(read).toMatchObject({ kind: 'read', when: { ...range, entered: expect.any(String) } });
      }),
    );
  });
});
