import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../renderer/core/export/export-options.ts';
import { exportTimelineCsv } from '../../../../renderer/core/export/timeline/export-csv.ts';
import { toClockTime } from '../../../../renderer/core/time/local-time.ts';
import { toZone } from '../../../../renderer/core/time/zone.ts';
import { hostile } from '../hostile.ts';
import { event, report, sampleReport, when } from '../sample-report.ts';
import { readCsv } from './read-csv.ts';

const options: ExportOptions = { edition: 'internal', pageSize: 'A4', zone: null };
const rowsOf = (events: readonly ReturnType<typeof event>[], more: Partial<ExportOptions> = {}): readonly (readonly string[])[] =>
  readCsv(exportTimelineCsv(report({ events }), { ...options, ...more })).slice(1);

it('has a header and one record an event, each ended by CR LF', () => {
  const csv = exportTimelineCsv(report({ events: [event('2026-05-14 09:14 Europe/Paris', 'It fails')] }), options);
  expect(csv).toBe(
    'utc,local,zone,end utc,precision,milestone,visibility,text,as entered\r\n2026-05-14T07:14:00Z,2026-05-14 09:14,Europe/Paris,,minute,,public,It fails,\r\n',
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
    ]);
  });
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
      const events = texts.map(([text, entered], index) => event(when(`2026-05-14 09:1${index} UTC`, { entered }), text));
      const plain = (text: string): string => text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\ufffd');
      const unguarded = (cell = ''): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');
      // A text that begins with an apostrophe and a formula cannot be told from a guarded one.
      fc.pre(texts.flat().every((text) => !/^\0*'/.test(text)));
      const rows = rowsOf(events);
      expect(rows.every((row) => row.length === 9)).toBe(true);
      expect(rows.map((row) => [unguarded(row[7]), unguarded(row[8])])).toEqual(texts.map((pair) => pair.map(plain)));
    }),
  );
});
