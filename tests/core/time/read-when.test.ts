import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { isoInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import { readWhen, type WhenContext } from '../../../renderer/core/time/words/read-when.ts';
import { carriedWords } from '../../../renderer/core/time/zones/carried-words.ts';
import { date, instant, when, zone } from './values.ts';

const CONTEXT: WhenContext = {
  date: date('2024-06-10'),
  zone: zone('Europe/Paris'),
  previous: when('2024-06-10 16:00 Europe/Paris'),
  t0: instant('2024-06-10T13:30:00Z'),
  locale: 'en-GB',
};

function shown(text: string, context: WhenContext = CONTEXT): string {
  const reading = readWhen(text, context);
  if (reading.kind === 'unread') return 'unread';
  const result = instantOf(reading.when);
  const { precision, openEnded } = reading.when;
  const iso =
    result.kind === 'instant'
      ? [result.instant, result.end].filter((at) => at !== null).map((at) => isoInstant(at).slice(0, 16))
      : [result.kind];
  const marks = [precision === 'minute' ? '' : precision, openEnded ? 'open' : '', ...reading.flags.map(({ kind }) => `!${kind}`)];
  return [iso.join('/'), ...marks.filter((mark) => mark !== '')].join(' ');
}

describe('readWhen', () => {
  it.each([
    ['1605', '2024-06-10T14:05'],
    ['16:05', '2024-06-10T14:05'],
    ['16', '2024-06-10T14:00'],
    ['905', '2024-06-10T07:05'],
    ['16.05', '2024-06-10T14:05'],
    ['16h05', '2024-06-10T14:05'],
    ['4:05pm', '2024-06-10T14:05'],
    ['4:05pm cest', '2024-06-10T14:05'],
    ['4 pm', '2024-06-10T14:00'],
    ['16:05:30', '2024-06-10T14:05 second'],
    ['10 june 16:05', '2024-06-10T14:05'],
    ['june 11, 16:05', '2024-06-11T14:05'],
    ['11/6 16:05', '2024-06-11T14:05'],
    ['11.6.2024 16:05', '2024-06-11T14:05'],
    ['16:05 11 june', '2024-06-11T14:05'],
    ['+5m', '2024-06-10T14:05'],
    ['+1h30', '2024-06-10T15:30'],
    ['T+5 min', '2024-06-10T13:35'],
    ['2024-06-10T14:05Z', '2024-06-10T14:05'],
    ['2024-06-10 16:05', '2024-06-10T14:05'],
    ['~14:00', '2024-06-10T12:00 approx'],
    ['about 2pm', '2024-06-10T12:00 approx'],
    ['16:05-16:20', '2024-06-10T14:05/2024-06-10T14:20'],
    ['16:05 – 16:20 UTC', '2024-06-10T16:05/2024-06-10T16:20'],
    ['23:50-00:10', '2024-06-10T21:50/2024-06-10T22:10'],
    ['since 06:58', '2024-06-10T04:58 open'],
    ['06:58 onward', '2024-06-10T04:58 open'],
    ['noon', '2024-06-10T10:00'],
    ['midnight', '2024-06-10T22:00 !next-day'],
    ['03:59', '2024-06-11T01:59 !next-day'],
    ['04:00', '2024-06-10T02:00'],
    ['10 june 03:59', '2024-06-10T01:59'],
    ['tomorrow 09:00', '2024-06-11T07:00 !next-day'],
    ['next day 9am UTC', '2024-06-11T09:00 !next-day'],
    ['the following day at 09:00', '2024-06-11T07:00 !next-day'],
    ['le lendemain à 9h', '2024-06-11T07:00 !next-day'],
    ['tomorrow', 'incomplete date !next-day'],
    ['24:00', '2024-06-10T22:00'],
    ['16:05 Europe/Berlin', '2024-06-10T14:05'],
    ['16:05 utc', '2024-06-10T16:05'],
    ['16:05 +02:00', '2024-06-10T14:05'],
    ['11 june', 'incomplete date'],
    ['17:14pm', '2024-06-10T15:14 !meridiem'],
    ['16:05 CET', '2024-06-10T15:05 !out-of-season-zone'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([[''], ['soon'], ['25:00'], ['16:05 and then some'], ['99'], ['1'.repeat(300)], ['16:05 17:05'], ['v2.15.30']])(
    '%j is no time',
    (text) => {
      expect(readWhen(text, CONTEXT)).toEqual({ kind: 'unread', reason: expect.stringMatching(/\.$/) });
    },
  );

  it.each([
    ['+5m', '- 16:05 Europe/Paris', '- 16:10 Europe/Paris'],
    ['+1h30', '- 16:05 -', '- 17:35 -'],
    ['+5m', '2024-06-10 16:05 -', '2024-06-10 16:10 -'],
    ['+10m', '2024-06-10 23:55 -', '2024-06-11 00:05 -'],
    ['+10m', '- 23:55 Europe/Paris', '- 00:05 Europe/Paris !next-day'],
    ['+5', '- 16:05 Europe/Paris', '- 16:10 Europe/Paris !no-unit'],
    ['5 min later', '- 16:05 Europe/Paris', '- 16:10 Europe/Paris'],
    ['+30s', '- 16:05 Europe/Paris', '- 16:05:30 Europe/Paris'],
    ['+5m', '2024-10-27 02:58 Europe/Paris first', '2024-10-27 02:03 Europe/Paris'],
  ])('%s after %s counts on from its clock', (text, above, expected) => {
    const previous = when(above, above.endsWith('first') ? { occurrence: 'first' } : {});
    const read = readWhen(text, { date: previous.date, zone: zone('UTC'), previous });
    if (read.kind === 'unread') throw new Error(read.reason);
    const parts = [read.when.date ?? '-', read.when.time ?? '-', read.when.zone ?? '-', ...read.flags.map(({ kind }) => `!${kind}`)];
    expect(parts.join(' ')).toBe(expected);
  });

  it.each<[string, string, string | null]>([
    ['+30m', '2026-10-25T01:00:00Z', 'second'],
    ['+1 h', '2026-10-25T00:30:00Z', 'first'],
    ['+90m', '2026-10-25T01:00:00Z', 'second'],
    ['+2 h', '2026-10-25T01:30:00Z', 'second'],
    ['2 hours later', '2026-10-25T01:30:00Z', 'second'],
    ['+3 h', '2026-10-25T02:30:00Z', null],
    ['+24 h', '2026-10-25T23:30:00Z', null],
    ['+1 day', '2026-10-26T00:30:00Z', null],
  ])('%s behind an entry in the night of the change is an exact length of time', (text, utc, occurrence) => {
    const previous =
      text === '+30m' ? when('2026-10-25 02:30 Europe/Paris', { occurrence: 'first' }) : when('2026-10-25 01:30 Europe/Paris');
    const read = readWhen(text, { date: previous.date, zone: previous.zone, previous });
    if (read.kind === 'unread') throw new Error(read.reason);
    const result = instantOf(read.when);
    expect(result.kind === 'instant' && isoInstant(result.instant)).toBe(utc);
    expect(read).toMatchObject({ when: { entered: text, occurrence }, flags: [] });
  });

  it.each([
    ['+24 h', '2026-10-24 12:00', '2026-10-25 11:00'],
    ['+1 day', '2026-10-24 12:00', '2026-10-25 12:00'],
    ['1 day later', '2026-10-24 12:00', '2026-10-25 12:00'],
    ['+1d', '2026-10-24 02:30', '2026-10-25 02:30 !doubled-time'],
    ['+1d', '2026-03-28 02:30', '2026-03-29 02:30 !nonexistent-time'],
    ['+48h', '2026-03-28 12:00', '2026-03-30 13:00'],
  ])('%s behind %s counts hours by elapsed time and days on the calendar', (text, above, expected) => {
    const previous = when(`${above} Europe/Paris`);
    const read = readWhen(text, { date: previous.date, zone: previous.zone, previous });
    if (read.kind === 'unread') throw new Error(read.reason);
    expect([read.when.date, read.when.time, ...read.flags.map(({ kind }) => `!${kind}`)].join(' ')).toBe(expected);
  });

  it.each<[string, string | null]>([
    ['2026-10-25 01:30–02:30 Europe/Paris', null],
    ['24 Oct 2026 23:00 - 25 Oct 2026 02:30 Europe/Paris', null],
    ['2026-10-25 01:30–02:30 CEST', '2026-10-25T00:30:00Z'],
    ['2026-10-25 01:30 CEST–02:30 CET', '2026-10-25T01:30:00Z'],
    ['2026-10-25 01:30 CEST–02:30 CEST', '2026-10-25T00:30:00Z'],
    ['2026-10-25 01:30 CEST–02:30', null],
    ['2026-10-25 01:30–03:30 Europe/Paris', '2026-10-25T02:30:00Z'],
    ['2026-10-24 01:30–02:30 Europe/Paris', '2026-10-24T00:30:00Z'],
    ['2026-10-25 01:30–02:30 UTC', '2026-10-25T02:30:00Z'],
  ])('the end of %s is asked about where its clock came twice and nothing tells which', (text, utc) => {
    const read = readWhen(text, { date: null, zone: null, previous: null });
    if (read.kind === 'unread') throw new Error(read.reason);
    const result = instantOf(read.when);
    expect(result.kind === 'instant' ? result.end && isoInstant(result.end) : result.kind).toBe(utc);
    expect(read.flags.map(({ kind }) => kind)).toEqual(utc === null ? ['doubled-time'] : []);
  });

  it('hands an abbreviation on that waits for its date', () => {
    const previous = when('- 16:05 Europe/Paris', { entered: '16:05 CET' });
    const read = readWhen('+5m', { date: null, zone: zone('Europe/Paris'), zoneWords: 'CET', previous });
    expect(read).toMatchObject({ when: { time: '16:10', entered: '16:10 CET' } });
  });

  it.each([
    ['15:10', '2026-11-11 15:10 UTC+2', '15:10 MESZ'],
    ['+1h', '2026-11-11 14:30 UTC+2', '14:30 MESZ'],
    ['halb drei', '2026-11-11 14:30 UTC+2', 'halb drei MESZ'],
    ['tomorrow 09:00', '2026-11-12 09:00 UTC+2', 'tomorrow 09:00 MESZ'],
    ['01:10', '2026-11-12 01:10 UTC+2', '01:10 MESZ'],
    // Words of its own are its own, and on another day the words above may be right.
    ['15:10 UTC', '2026-11-11 15:10 UTC', '15:10 UTC'],
    ['1.7.2026 15:10', '2026-07-01 15:10 Europe/Paris', '1.7.2026 15:10 MESZ'],
  ])('%s below a zone that was not in force is asked about like the one above', (text, expected, entered) => {
    const previous = when('2026-11-11 13:30 UTC+2', { entered: '13:30 Uhr MESZ' });
    const read = readWhen(text, { date: previous.date, zone: previous.zone, zoneWords: carriedWords(previous), previous, locale: 'de' });
    if (read.kind === 'unread') throw new Error(read.reason);
    expect([read.when.date, read.when.time, read.when.zone].join(' ')).toBe(expected);
    expect(read.when.entered).toBe(entered);
    const asked = read.flags.filter(({ kind }) => kind === 'out-of-season-zone').map(({ suggestion }) => suggestion?.zone);
    expect(asked).toEqual(expected.endsWith('UTC+2') ? ['Europe/Paris'] : []);
  });

  it.each([
    ['16:05 CEST', null, 'Europe/Berlin', 'Europe/Berlin'],
    ['16:05 CET', null, 'Europe/Berlin', 'UTC+1, or Europe/Berlin'],
    ['16:05 CEST', 'UTC', 'Europe/Berlin', 'Europe/Berlin'],
    // A zone nearer by, the place itself and clocks that show something else are believed.
    ['16:05 CEST', 'Europe/Vienna', 'Europe/Berlin', 'Europe/Vienna'],
    ['16:05 Europe/Paris', null, 'Europe/Berlin', 'Europe/Paris'],
    ['16:05 Paris time', null, 'Europe/Berlin', 'Europe/Paris'],
    ['16:05 CEST', null, 'America/New_York', 'Europe/Paris'],
    ['16:05 IST', null, 'Europe/Dublin', 'Asia/Kolkata'],
    ['16:05', null, 'Europe/Berlin', 'none'],
  ])('“%s” below %s, typed in %s, is in %s', (text, above, place, expected) => {
    const read = readWhen(text, {
      date: date('2024-06-10'),
      zone: above === null ? null : zone(above),
      previous: null,
      place: zone(place),
    });
    if (read.kind === 'unread') throw new Error(read.reason);
    const likely = read.flags.flatMap(({ suggestion }) => suggestion?.zone ?? []);
    expect([read.when.zone ?? 'none', ...likely].join(', or ')).toBe(expected);
  });

  it.each([
    [null, 'and there is none.'],
    ['2024-06-10 - Europe/Paris', 'which has no time of day.'],
    ['2024-03-31 02:30 Europe/Paris', 'whose time did not exist or came twice: settle that first.'],
    ['2024-10-27 02:30 Europe/Paris', 'whose time did not exist or came twice: settle that first.'],
  ])('says why it cannot count from %s', (above, why) => {
    const read = readWhen('+5m', { ...CONTEXT, previous: above === null ? null : when(above) });
    expect(read).toEqual({ kind: 'unread', reason: `“+5m” counts from the event above, ${why}` });
  });

  it('says why it cannot count from a beginning that nobody knows', () => {
    expect(readWhen('T+5m', { date: null, zone: null, previous: null })).toMatchObject({ kind: 'unread' });
  });

  it.each([
    ['00:10', '2024-06-10 23:50 Europe/Paris', '2024-06-10T22:10 !next-day'],
    ['23:55', '2024-06-10 23:50 Europe/Paris', '2024-06-10T21:55'],
    ['22:00', '2024-06-10 23:50 Europe/Paris', '2024-06-10T20:00'],
    ['00:10-00:30', '2024-06-10 23:50 Europe/Paris', '2024-06-10T22:10/2024-06-10T22:30 !next-day'],
    ['00:10 UTC', '2024-06-10 23:50 UTC', '2024-06-11T00:10 !next-day'],
    // 23:50 in UTC is already the next day in Paris.
    ['02:10', '2024-06-10 23:50 UTC', '2024-06-11T00:10 !next-day'],
    ['00:10', '2024-06-09 23:50 Europe/Paris', '2024-06-09T22:10'],
    ['00:10', '2024-06-10 - -', '2024-06-09T22:10'],
  ])('%s after %s passes midnight only where the clock says so', (text, previous, expected) => {
    expect(shown(text, { ...CONTEXT, previous: when(previous) })).toBe(expected);
  });

  it('never passes midnight where the date is the row’s own', () => {
    const context = { ...CONTEXT, previous: when('2024-06-10 23:50 Europe/Paris'), keepsDate: true };
    expect(shown('00:10', context)).toBe('2024-06-09T22:10');
    expect(shown('tomorrow 00:10', context)).toBe('2024-06-10T22:10 !next-day');
  });

  it('offers the date above where a next day was read, and keeps the words as entered', () => {
    const reading = readWhen('00:10', { ...CONTEXT, previous: when('2024-06-10 23:50 Europe/Paris') });
    expect(reading).toMatchObject({
      when: { date: '2024-06-11', entered: '00:10' },
      flags: [{ message: expect.stringContaining('11 June 2024'), suggestion: { date: '2024-06-10' } }],
    });
    expect(readWhen('tomorrow 09:00', CONTEXT)).toMatchObject({ when: { entered: 'tomorrow 09:00' } });
  });

  it('says that a next day needs a day', () => {
    expect(readWhen('tomorrow 09:00', { date: null, zone: null, previous: null })).toMatchObject({ kind: 'unread' });
    expect(readWhen('tomorrow we rest', CONTEXT)).toMatchObject({ kind: 'unread' });
  });

  it('keeps the words as entered', () => {
    expect(readWhen(' 16:05 CEST ', CONTEXT)).toMatchObject({ when: { entered: '16:05 CEST' } });
  });

  it('leaves open what nobody said', () => {
    const reading = readWhen('16:05', { date: null, zone: null, previous: null });
    expect(reading).toMatchObject({ when: { date: null, time: '16:05', zone: null, precision: 'minute' }, flags: [] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789:.-–/ T+Zapmuntilce~年月日'), maxLength: 40 }),
        (text) => void readWhen(text, CONTEXT),
      ),
    );
  });
});
