import { describe, expect, it } from 'vitest';
import { exportTimelineCsv } from '../../../../renderer/core/export/timeline/export-csv.ts';
import { exportTimelineJson } from '../../../../renderer/core/export/timeline/export-json.ts';
import { instantOf } from '../../../../renderer/core/time/instant-of.ts';
import { toCalendarDate, toClockTime } from '../../../../renderer/core/time/local-time.ts';
import { languages } from '../../../../renderer/core/time/shown/language.ts';
import type { When } from '../../../../renderer/core/time/when.ts';
import { toZone } from '../../../../renderer/core/time/zones/zone.ts';
import { orderEvents } from '../../../../renderer/core/timeline/order/order-events.ts';
import { parseTimeline } from '../../../../renderer/core/timeline/parse-timeline.ts';
import { event, report, when } from '../sample-report.ts';
import { readCsv } from './read-csv.ts';

const end = (date: string | null, time: string): Partial<When> => ({
  end: { date: date === null ? null : toCalendarDate(date), time: toClockTime(time) },
});
const events = [
  event('2026-10-24 09:14 Europe/Paris', 'It fails; the pages stay empty, too'),
  event('2026-10-24 10:14 UTC', 'UTC', {
    milestone: 'detected',
    category: 'Telefon',
    author: 'Zoe',
    evidence: ['Log https://a.example', 'b'],
  }),
  event(when('2026-10-24 22:15 America/New_York', end(null, '23:10')), '=a "formula"', { visibility: 'internal' }),
  event(when('2026-10-24 22:30 Europe/Paris', end('2026-10-26', '01:10')), 'Two\nlines', { visibility: 'authority' }),
  event(when('2026-10-24 23:15 Asia/Kolkata', { precision: 'approx' }), 'Ceci est déjà « dit »'),
  event(when('2026-10-24 11:00:07 UTC', { openEnded: true, entered: '11:00:07 UTC' }), 'From then on'),
  event('2026-10-25 02:14 Europe/Paris', 'Nobody said which'),
  event(when('2026-10-25 02:15 Europe/Paris', { occurrence: 'second' }), 'The second'),
  event(when('2026-10-25 02:15 Europe/Paris', { occurrence: 'first' }), 'The first'),
  event(
    when('2026-10-25 01:20 Europe/Paris', { end: { date: null, time: toClockTime('02:20'), occurrence: 'second' } }),
    'Until the second',
  ),
  event(when('2026-10-25 01:20 Europe/Paris', { end: { date: null, time: toClockTime('02:20'), occurrence: 'first' } }), 'Until the first'),
  event('2026-10-26', 'A day'),
  event('2026-10-26 10:00', 'No zone'),
  event('', 'Nothing is known'),
];
const of = report({ events });
const context = { zone: toZone('Europe/Paris'), date: null, locale: null, t0: null };
const table = (language: (typeof languages)[number], zone: string | null = null): string =>
  exportTimelineCsv(of, { edition: 'internal', pageSize: 'A4', zone: zone === null ? null : toZone(zone) }, true, language);

const told = (text: string): readonly unknown[] =>
  parseTimeline(text, context).events.map(({ when, text: words, about }) => {
    const time = { ...when, entered: '' };
    return { time, instant: instantOf(time), words, about };
  });
const written = orderEvents(events).map(({ when: { ...time }, text, milestone, visibility, category, author, evidence }) => ({
  time: { ...time, entered: '' },
  instant: instantOf(time),
  words: text,
  about: {
    ...(milestone === null ? {} : { milestone }),
    visibility,
    ...(category === '' ? {} : { category }),
    ...(author === '' ? {} : { author }),
    ...(evidence.length === 0 ? {} : { evidence }),
  },
}));

it.each([null, 'UTC', 'Asia/Tokyo'])('a file of data is read back as it was, shown in %s', (zone) => {
  expect(told(exportTimelineJson(of, { edition: 'internal', pageSize: 'A4', zone: zone === null ? null : toZone(zone) }))).toEqual(written);
});

describe.each(languages)('a table for spreadsheets in %s', (language) => {
  it.each([null, 'UTC', 'Asia/Tokyo'])('is read back as it was, shown in %s', (zone) => {
    const read = parseTimeline(table(language, zone), context);
    expect(read.leftovers).toEqual([]);
    expect(read.flags).toEqual([]);
    expect(told(table(language, zone))).toEqual(written);
  });

  it('asks what nobody had settled', () => {
    const asked = parseTimeline(table(language), context).events.flatMap(({ text, flags }) => flags.map(({ kind }) => [text, kind]));
    expect(asked).toEqual([
      ['Nobody said which', 'doubled-time'],
      ['No zone', 'unknown-zone'],
    ]);
  });

  it('is read the same as copied out of a spreadsheet', () => {
    const cells = readCsv(table(language).replace(/^\ufeff/, ''), language === 'en' ? ',' : ';');
    const copied = cells
      .map((row) => row.map((cell) => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
      .join('\n');
    const words = (text: string): readonly unknown[] => parseTimeline(text, context).events.map(({ when, text }) => [when, text]);
    expect(words(copied)).toEqual(words(table(language)));
  });

  it('is read as any other table once a row contradicts itself', () => {
    const changed = table(language).replaceAll('2026-10-24 09:14', '2026-10-24 08:14');
    expect(parseTimeline(changed, context).events.every(({ about }) => about === undefined)).toBe(true);
  });
});
