import { describe, expect, it } from 'vitest';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import type { Id, Report } from '../../../renderer/core/report/report.ts';
import { pageForIntake } from '../../../renderer/editor/paste/page-for-intake.ts';
import { outlineOf } from '../../support/outline.ts';

const pages = import.meta.glob<string>('../../fixtures/pasted/*.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<string>('../../fixtures/pasted/*.txt', { query: '?raw', import: 'default', eager: true });

const read = (html: string): Report => {
  let made = 0;
  const newId = (): Id => {
    made += 1;
    return `id-${made}` as Id;
  };
  const result = readReport({ text: html, name: null, format: 'html' }, { zone: null, locale: null, today: null, newId });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.report;
};

/** A report has ranks of headings of its own, leaves out where a picture lay, and trims its lines. */
const common = (lines: readonly string[]): readonly string[] =>
  lines.map((line) =>
    line
      .replace(/^h\d /, 'h ')
      .replace(/\[Image: ([^,\]]*)[^\]]*\]/, '[Image: $1]')
      .replaceAll(/ *⏎ */g, '⏎')
      .replaceAll('\uFE0F', '')
      .replaceAll('\u00A0', ' '),
  );

describe('a whole report from the clipboard of another program has what a paste into a text has', () => {
  it.each(Object.entries(pages).map(([path, html]) => [path.replace(/.*\/|\.html$/g, ''), html, expected[path.replace('.html', '.txt')]]))(
    'from %s',
    (_name, html = '', lines = '') => {
      const { body } = read(`<h1>The report</h1>${pageForIntake(html)}`);
      expect(common(outlineOf(body))).toEqual(common(lines.trimEnd().split('\n')));
    },
  );
});

it('a page of a million tags is left to the reading of reports', () => {
  const html = '<b>x'.repeat(1_000_000);
  expect(pageForIntake(html)).toBe(html);
});
