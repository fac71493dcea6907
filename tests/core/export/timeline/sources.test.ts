import { expect, it } from 'vitest';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../../renderer/core/export/export-markdown.ts';
import type { ExportOptions } from '../../../../renderer/core/export/export-options.ts';
import { exportText } from '../../../../renderer/core/export/export-text.ts';
import { hiddenTexts } from '../../../../renderer/core/export/private/hidden-texts.ts';
import { exportTimelineCsv } from '../../../../renderer/core/export/timeline/export-csv.ts';
import { exportTimelineIcal } from '../../../../renderer/core/export/timeline/export-ical.ts';
import { exportTimelineJson } from '../../../../renderer/core/export/timeline/export-json.ts';
import { exportTimelineTable } from '../../../../renderer/core/export/timeline/export-table.ts';
import type { Instant } from '../../../../renderer/core/time/when.ts';
import { elementsOf, textOf } from '../read-html.ts';
import { event, report, structured } from '../sample-report.ts';
import { readCsv } from './read-csv.ts';

const events = [
  event('2026-05-14 09:14 UTC', 'It fails', {
    author: 'Zoe of the night shift',
    evidence: ['Error rate https://graphs.example.org/d/1?a=1&b=2', 'https://logs.example.org/x', 'nowhere javascript:alert(1)'],
    note: 'a zebra',
  }),
  event('2026-05-14 09:20 UTC', 'Nobody is named here'),
];
const of = report({ events, body: [structured('timeline')] });
const options = (edition: ExportOptions['edition']): ExportOptions => ({ edition, pageSize: 'A4', zone: null });

/** Folded lines of a calendar are put together again. */
const ical = (edition: ExportOptions['edition']): string =>
  exportTimelineIcal(of, options(edition), 0 as Instant)
    .text.replace(/\r\n[ \t]/g, '')
    .replaceAll('\\,', ',')
    .replaceAll('\\;', ';');

const files = (edition: ExportOptions['edition']): readonly (readonly [string, string])[] => [
  ['HTML', exportHtml(of, options(edition))],
  ['Markdown', exportMarkdown(of, options(edition))],
  ['plain text', exportText(of, options(edition))],
  ['CSV', exportTimelineCsv(of, options(edition))],
  ['JSON', exportTimelineJson(of, options(edition))],
  ['a table', exportTimelineTable(of, options(edition))],
  ['iCalendar', ical(edition)],
];

it.each(files('internal'))('%s for colleagues says who told an event and what proves it, and no note', (_, text) => {
  expect(text).toContain('Zoe of the night shift');
  expect(text).toContain('graphs.example.org/d/1');
  expect(text).toContain('logs.example.org/x');
  expect(text).not.toContain('zebra');
});

it.each([...files('public'), ...files('authority')])('%s for others has nothing of it', (_, text) => {
  expect(text).toContain('It fails');
  expect(text.replace(/base64,[A-Za-z0-9+/=]+/g, '')).not.toMatch(/Zoe|example\.org|zebra|javascript/);
  expect(text).not.toMatch(/Source:|Evidence:|^\| .*(?:Source|Evidence)|,author|"author"/m);
});

it('leads only where a reader may be led', () => {
  const links = elementsOf(exportHtml(of, options('internal')), 'a').filter((link) => /Error rate|logs/.test(textOf(link)));
  expect(links.map(textOf)).toEqual(['Error rate', 'https://logs.example.org/x']);
  expect(exportHtml(of, options('internal'))).not.toContain('href="javascript');
});

it('has a column each in a table for colleagues, several pieces of evidence below one another', () => {
  const [head = [], first = [], second = []] = readCsv(exportTimelineCsv(of, options('internal')));
  expect(head.slice(-2)).toEqual(['author', 'evidence']);
  expect(first.at(-1)?.split('\n')).toHaveLength(3);
  expect(second.slice(-2)).toEqual(['', '']);
});

it('is looked for in what is published', () => {
  expect(hiddenTexts(of, 'public')).toContain('https://graphs.example.org/d/1?a=1&b=2');
  expect(hiddenTexts(of, 'authority')).toContain('https://logs.example.org/x');
  expect(hiddenTexts(of, 'internal')).not.toContain('https://logs.example.org/x');
});
