import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../renderer/core/export/export-options.ts';
import { exportTimelineCsv } from '../../../../renderer/core/export/timeline/export-csv.ts';
import { instantOf } from '../../../../renderer/core/time/instant-of.ts';
import { toCalendarDate, toClockTime } from '../../../../renderer/core/time/local-time.ts';
import { toZone } from '../../../../renderer/core/time/zones/zone.ts';
import { orderEvents } from '../../../../renderer/core/timeline/order/order-events.ts';
import { parseTimeline } from '../../../../renderer/core/timeline/parse-timeline.ts';
import { hostile } from '../hostile.ts';
import { event, report, sampleReport, when } from '../sample-report.ts';
import { readCsv } from './read-csv.ts';

const options: ExportOptions = { edition: 'internal', pageSize: 'A4', zone: null };
const rowsOf = (events: readonly ReturnType<typeof event>[], more: Partial<ExportOptions> = {}): readonly (readonly string[])[] =>
  readCsv(exportTimelineCsv(report({ events }), { ...options, ...more })).slice(1);

it('has a header and one record an event, each ended by CR LF', () => {
  const csv = exportTimelineCsv(report({ events: [event('2026-05-14 09:14 Europe/Paris', 'It fails')] }), options);
  expect(csv).toBe(
    'utc,local,zone,end utc,precision,milestone,visibility,text,as entered,category,open ended,own time,own tz,author,evidence\r\n2026-05-14T07:14:00Z,2026-05-14 09:14,Europe/Paris,,minute,,public,It fails,,,,2026-05-14 09:14,Europe/Paris,,\r\n',
  );
});

it('begins with a byte order mark only where asked for', () => {
  expect(exportTimelineCsv(sampleReport, options, true)).toBe(`\ufeff${exportTimelineCsv(sampleReport, options)}`);
});

describe('times', () => {
  it.each([
    ['2026-05-14 09:14 Europe/Paris', null, ['2026-05-14T07:14:00Z', '2026-05-14 09:14', 'Europe/Paris', '', 'minute']],
    ['2026-05-14 09:14 Europe/Paris', 'UTC', ['2026-05-14T07:14:00Z', '2026-05-14 07:14', 'UTC', '', 'minute']],
    ['2026-05-14 09:14:07 Europe/Paris', 'UTC', ['2026-05-14T07:14:07Z', '2026-05-14 07:14:07', 'UTC', '', 'second']],
    ['2026-05-14 09:14', 'UTC', ['', '2026-05-14 09:14', '', '', 'minute']],
    ['2026-05-14', 'UTC', ['', '2026-05-14', '', '', 'date']],
    ['2026-03-29 02:30 Europe/Paris', 'UTC', ['', '2026-03-29 02:30', 'Europe/Paris', '', 'minute']],
    ['', 'UTC', ['', '', '', '', 'none']],
  ])('writes %j, shown in %s', (words, zone, expected) => {
    expect(rowsOf([event(words, 'x')], { zone: zone === null ? null : toZone(zone) })[0]?.slice(0, 5)).toEqual(expected);
  });

  it('takes the zone of the report where none is chosen', () => {
    const of = report({ events: [event('2026-05-14 09:14 UTC', 'x')], details: { zone: toZone('Europe/Paris') } });
    expect(readCsv(exportTimelineCsv(of, options))[1]?.slice(1, 3)).toEqual(['2026-05-14 11:14', 'Europe/Paris']);
  });

  it('writes the end of a range and the words as entered', () => {
    const range = when('2026-05-14 09:14 UTC', { end: { date: null, time: toClockTime('10:00') }, entered: '9:14 – 10 UTC' });
    expect(rowsOf([event(range, 'x')])[0]).toEqual([
      '2026-05-14T09:14:00Z',
      '2026-05-14 09:14',
      'UTC',
      '2026-05-14T10:00:00Z',
      'minute',
      '',
      'public',
      'x',
      '9:14 – 10 UTC',
      '',
      '',
      '2026-05-14 09:14',
      'UTC',
      '',
      '',
    ]);
  });
});

it('says each event’s own clock and zone beside the one that all are shown in', () => {
  const events = [event('2026-05-14 09:14 America/New_York', 'a'), event('2026-05-14 20:00 UTC', 'b'), event('2026-05-15', 'c')];
  expect(rowsOf(events, { zone: toZone('Europe/Paris') }).map((row) => [row[1], row[2], row[11], row[12]])).toEqual([
    ['2026-05-14 15:14', 'Europe/Paris', '2026-05-14 09:14', 'America/New_York'],
    ['2026-05-14 22:00', 'Europe/Paris', '2026-05-14 20:00', 'UTC'],
    ['2026-05-15', '', '2026-05-15', ''],
  ]);
});

it('leaves the words out that say a time which was changed since', () => {
  const entered = '09:15 CEST';
  const events = [event(when('2026-06-08 09:15 Europe/Paris', { entered }), 'a'), event(when('2026-06-08 12:15 UTC', { entered }), 'b')];
  expect(rowsOf(events).map((row) => row[8])).toEqual([entered, '']);
});

it('shows only what its edition may show, in the order of the timeline', () => {
  const texts = (edition: ExportOptions['edition']): readonly (string | undefined)[] =>
    readCsv(exportTimelineCsv(sampleReport, { ...options, edition }))
      .slice(1)
      .map((row) => row[7]);
  expect(texts('internal')).toHaveLength(sampleReport.events.length);
  expect(texts('public').join()).not.toContain('asks for compensation');
  expect(texts('public').join()).not.toContain('First notification under');
  expect(texts('authority').join()).toContain('First notification under');
  expect(texts('public')[0]).toContain('A security update');
});

it.each([
  ['=1+1', "'=1+1"],
  ['+31 20 555', "'+31 20 555"],
  ['-5 %', "'-5 %"],
  ['@everyone', "'@everyone"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1+1', "'＝1+1"],
  ["'quoted'", "'quoted'"],
  ['a=1', 'a=1'],
  ['a;=1+1', "a;'=1+1"],
  ['a\r\n=1+1', "a\r\n'=1+1"],
  ["a; -2+cmd|'x'!A0", "a; '-2+cmd|'x'!A0"],
  ['a\n@SUM(1)', "a\n'@SUM(1)"],
  ['a\n- one\n- two', 'a\n- one\n- two'],
  ['a; +5 min', 'a; +5 min'],
])('guards %j against spreadsheets', (text, expected) => {
  expect(rowsOf([event('2026-05-14 09:14 UTC', text)])[0]?.[7]).toBe(expected);
});

it('is read back as it was written, whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...hostile),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', ' ') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), (texts) => {
      const events = texts.map(([text, entered], index) => event(when('', { entered }), text, { rank: String(index) }));
      const plain = (text: string): string => text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\ufffd');
      const unguarded = (cell = ''): string =>
        cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '').replace(/([;\t\r\n]\s*)'(?=[=+\-@＝＋－＠])/g, '$1');
      // A text that begins with an apostrophe and a formula cannot be told from a guarded one.
      fc.pre(texts.flat().every((text) => !/^\0*'|[;\t\r\n][\s\0]*'/.test(text)));
      const rows = rowsOf(events);
      expect(rows.every((row) => row.length === 15)).toBe(true);
      expect(rows.map((row) => [unguarded(row[7]), unguarded(row[8])])).toEqual(texts.map((pair) => pair.map(plain)));
    }),
  );
});

describe('pasted back into Debrief', () => {
  const ending = (date: string | null, time: string | null): Parameters<typeof when>[1] => ({
    end: { date: date === null ? null : toCalendarDate(date), time: time === null ? null : toClockTime(time) },
  });
  const cases: readonly (readonly [string, ReturnType<typeof when>])[] = [
    ['a minute', when('2026-05-14 09:14 Europe/Paris')],
    ['a second', when('2026-05-14 09:14:07 America/New_York')],
    ['an offset', when('2026-05-14 09:14 UTC+5:30')],
    ['about a time', when('2026-05-14 09:16 UTC', { precision: 'approx' })],
    ['an open end', when('2026-05-14 09:17 UTC', { openEnded: true })],
    ['a range over midnight', when('2026-05-14 22:30 Europe/Paris', ending(null, '01:10'))],
    ['a range over days', when('2026-05-14 22:30 UTC', ending('2026-05-17', '01:10'))],
    ['the first of two', when('2026-10-25 02:30 Europe/Paris', { occurrence: 'first' })],
    ['the second of two', when('2026-10-25 02:30 Europe/Paris', { occurrence: 'second' })],
    ['a doubled time that nobody decided', when('2026-10-25 02:30 Europe/Paris')],
    ['a skipped time', when('2026-03-29 02:30 Europe/Paris')],
    ['a date alone', when('2026-05-14')],
  ];
  const texts = ['plain', '=cmd|x', 'a "quoted", text; at 12:30', 'two\r\nlines', '🚒 10:45', '2026-01-01', '- 11:00 no'];
  const spanOfWhen = (of: ReturnType<typeof when>): readonly unknown[] => {
    const result = instantOf(of);
    return result.kind === 'instant' ? [result.instant, result.end] : [result.kind];
  };

  it.each(['as entered', 'Europe/Paris', 'Asia/Kolkata'])('every event is there again at the same instant, shown %s', (shown) => {
    const zone = shown === 'as entered' ? null : toZone(shown);
    for (const text of texts) {
      const events = cases.map(([name, of], index) => event(of, `${text} (${name})`, { rank: String(index).padStart(2, '0') }));
      const csv = exportTimelineCsv(report({ events }), { ...options, zone }, true);
      const read = parseTimeline(csv, { zone: null, date: null, locale: null, t0: null });
      expect(read.leftovers).toEqual([]);
      const written = orderEvents(events).map((one) => spanOfWhen(one.when));
      expect(read.events.map((one) => spanOfWhen(one.when))).toEqual(written);
    }
  });

  it('an event without a zone has a row of its own, and its zone is flagged', () => {
    const events = [event('2026-05-14 09:14 UTC', 'one'), event('2026-05-14 09:15', 'two')];
    const read = parseTimeline(exportTimelineCsv(report({ events }), options), { zone: null, date: null, locale: null, t0: null });
    expect(read.events).toHaveLength(2);
    expect(read.events[1]?.flags.length).toBeGreaterThan(0);
  });
});
