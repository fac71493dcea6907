import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import type { ExportOptions } from '../../../../renderer/core/export/export-options.ts';
import { exportTimelineTable } from '../../../../renderer/core/export/timeline/export-table.ts';
import { toClockTime } from '../../../../renderer/core/time/local-time.ts';
import { toZone } from '../../../../renderer/core/time/zones/zone.ts';
import { hostile } from '../hostile.ts';
import { elementsOf, textOf } from '../read-html.ts';
import { event, report, sampleReport, when } from '../sample-report.ts';

const options: ExportOptions = { edition: 'public', pageSize: 'A4', zone: null };
const table = (events: readonly ReturnType<typeof event>[], more: Partial<ExportOptions> = {}): string =>
  exportTimelineTable(report({ events }), { ...options, ...more });
/** The cells that a Markdown reader sees. */
const cells = (markdown: string): readonly (readonly string[])[] =>
  elementsOf(new MarkdownIt({ html: true }).render(markdown), 'tr').map((row) =>
    row.childNodes.filter((node) => 'tagName' in node).map(textOf),
  );

it('has a column each for date, time and what happened', () => {
  const range = when('2026-05-14 22:30 UTC', { end: { date: null, time: toClockTime('01:10') } });
  expect(table([event('2026-05-14 09:14 UTC', 'It fails'), event(range, 'It is mended')])).toBe(
    '| Date | Time (UTC) | What happened |\n| --- | --- | --- |\n| 14 May 2026 | 09:14 | It fails |\n| 14 May 2026 | 22:30–01:10 (Fri\u00a015\u00a0May) | It is mended |\n',
  );
});

it('gives zones a column where there are several', () => {
  const events = [event('2026-05-14 09:14 UTC', 'a'), event('2026-05-14 09:14 America/New_York', 'b')];
  expect(cells(table(events))).toEqual([
    ['Date', 'Time', 'Zone', 'What happened'],
    ['14 May 2026', '09:14', 'UTC', 'a'],
    ['14 May 2026', '09:14', 'EDT', 'b'],
  ]);
  expect(cells(table(events, { zone: toZone('UTC') }))).toEqual([
    ['Date', 'Time (UTC)', 'Own time', 'What happened'],
    ['14 May 2026', '09:14', '', 'a'],
    ['14 May 2026', '13:14', '09:14 EDT', 'b'],
  ]);
  expect(cells(table(events, { zone: toZone('Asia/Tokyo') }))[2]).toEqual(['14 May 2026', '22:14', '09:14 EDT', 'b']);
  expect(cells(table([event('2026-05-14 23:30 UTC', 'c')], { zone: toZone('Asia/Tokyo') }))[1]).toEqual([
    '15 May 2026',
    '08:30',
    '14 May 2026, 23:30 UTC',
    'c',
  ]);
});

it('has columns for milestones and audiences only where some event has one', () => {
  const events = [
    event('2026-05-14 09:14 UTC', 'a', { milestone: 'detected' }),
    event('2026-05-14 09:20 UTC', 'b', { visibility: 'internal' }),
  ];
  expect(cells(table(events, { edition: 'internal' }))).toEqual([
    ['Date', 'Time (UTC)', 'What happened', 'Milestone', 'For'],
    ['14 May 2026', '09:14', 'a', 'Detected', 'Public'],
    ['14 May 2026', '09:20', 'b', '', 'Internal'],
  ]);
  expect(cells(table(events))).toHaveLength(2);
});

it.each([
  ['a | b', 'a | b'],
  ['a \\| b', 'a \\| b'],
  ['two\nlines', 'two\nlines'],
  ['two\r\n\r\n  lines', 'two\nlines'],
  ['# no heading', '# no heading'],
  ['1. no list', '1. no list'],
  ['`code` *not* _here_', '`code` *not* _here_'],
  ['[no](https://example.org)', '[no](https://example.org)'],
  ['&amp; <b>', '&amp; <b>'],
  ['', ''],
])('shows %j as text', (text, expected) => {
  expect(cells(table([event('2026-05-14 09:14 UTC', text)]))[1]?.[2]).toBe(expected);
});

it.each(hostile.map((text) => [text.slice(0, 50), text]))('makes one row of %j, and no element but a line break', (_, text) => {
  const html = new MarkdownIt({ html: true }).render(table([event('2026-05-14 09:14 UTC', text)]));
  expect(elementsOf(html, 'tr')).toHaveLength(2);
  const names = new Set(elementsOf(html).map(({ tagName }) => tagName));
  expect([...names].filter((name) => !'html head body table thead tbody tr th td br'.split(' ').includes(name))).toEqual([]);
});

it('shows words as entered where no time was understood, and nothing that is meant for others', () => {
  const internal = exportTimelineTable(sampleReport, { ...options, edition: 'internal' });
  expect(internal).toContain('some time in April');
  expect(exportTimelineTable(sampleReport, options)).not.toContain('asks for compensation');
});

it.each([
  ['de', ['Datum', 'Uhrzeit (MEZ)', 'Was geschah', 'Meilenstein', 'Kategorie', 'Für'], '29. März 2026'],
  ['fr', ['Date', 'Heure (CET)', 'Ce qui s’est passé', 'Jalon', 'Catégorie', 'Pour'], '29 mars 2026'],
  ['es', ['Fecha', 'Hora (CET)', 'Qué ocurrió', 'Hito', 'Categoría', 'Para'], '29 de marzo de 2026'],
])('has its heads and dates in %s, as they are written', (language, head, date) => {
  const events = [
    event('2026-03-29 01:14 Europe/Berlin', 'a', { milestone: 'detected', category: 'b' }),
    event('2026-03-29 01:20 Europe/Berlin', 'c', { visibility: 'internal' }),
  ];
  const markdown = exportTimelineTable(report({ events, details: { language } }), { ...options, edition: 'internal' });
  expect(cells(markdown)[0]).toEqual(head);
  expect(markdown).toContain(`| ${date} |`);
});

it('is a head alone without events', () => {
  expect(table([])).toBe('| Date | Time | What happened |\n| --- | --- | --- |\n');
});
