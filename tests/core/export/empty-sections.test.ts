import { describe, expect, it } from 'vitest';
import { asLaidOut, emptySections, headingsLeftOut, isBlankEdition } from '../../../renderer/core/export/as-laid-out.ts';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import type { Visibility } from '../../../renderer/core/report/report.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { cause, event, report, structured } from './sample-report.ts';

const options = (edition: Visibility = 'public') => ({ edition, pageSize: 'A4', zone: null }) as const;
const [h1, h2, h3, p] = (['h1', 'h2', 'h3', 'p'] as const).map(
  (kind) =>
    (words: string): Block =>
      textBlock(kind, words),
);
const rule: Block = { type: 'horizontalRule' };
const internal = (words: string, kind: 'p' | 'h2' = 'p'): Block => ({
  type: 'paragraph',
  attrs: { kind },
  content: [{ ...run(words), marks: [{ type: 'private', attrs: { to: 'internal' } }] }],
});
const noted: Block = {
  type: 'paragraph',
  attrs: { kind: 'h2' },
  content: [run('Scope'), { type: 'footnote', attrs: { text: 'Of this report.' } }],
};
const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [textBlock('p', '')] }] };

const headings = (body: readonly (Block | undefined)[], edition?: Visibility): readonly string[] => {
  const html = exportHtml(report({ body: body.flatMap((block) => block ?? []) }), options(edition));
  return [...html.matchAll(/<h[2-6][^>]*>(.*?)<\/h[2-6]>/g)].map(([, words = '']) => words.replace(/<[^>]*>/g, ''));
};

describe('a heading with nothing below it', () => {
  it.each<[string, readonly (Block | undefined)[], readonly string[]]>([
    ['in the middle', [h2?.('One'), p?.('Words.'), h2?.('Two'), h2?.('Three'), p?.('More.')], ['One', 'Three']],
    ['at the very end', [h2?.('One'), p?.('Words.'), h2?.('Two')], ['One']],
    ['at the very beginning', [h2?.('One'), h2?.('Two'), p?.('Words.')], ['Two']],
    ['above empty lines, lines across and empty lists', [h2?.('One'), p?.(' '), rule, list, h2?.('Two'), p?.('Words.')], ['Two']],
    ['above empty parts of its own', [h2?.('One'), h3?.('Part'), h3?.('Other'), h2?.('Two'), p?.('Words.')], ['Two']],
    ['above a block without data', [h2?.('One'), structured('causes'), h2?.('Two'), p?.('Words.')], ['Two']],
  ])('%s is left out', (_, body, expected) => {
    expect(headings(body)).toEqual(expected);
  });

  it.each<[string, readonly (Block | undefined)[], readonly string[]]>([
    ['above a part with words', [h1?.('Title'), h2?.('One'), h3?.('Part'), p?.('Words.')], ['Title', 'One', 'Part']],
    ['above an empty part and a full one', [h2?.('One'), h3?.('Empty'), h3?.('Full'), p?.('Words.')], ['One', 'Full']],
    ['with a footnote', [noted, h2?.('Two'), p?.('Words.')], ['Scope', 'Two', 'Notes']],
  ])('%s has something and stays', (_, body, expected) => {
    expect(headings(body).map((words) => words.replace(/\d$/, ''))).toEqual(expected);
  });

  it('stays above a block with data', () => {
    const of = report({ causes: [cause('Queue')], body: [textBlock('h2', 'Why'), structured('causes')] });
    expect(exportText(of, options())).toContain('Why\n---');
    expect(emptySections(of, options())).toBe(0);
  });

  it('is left out of an edition that may not see what stands below it, and of no other', () => {
    const body = [h2?.('Open'), p?.('Words.'), h2?.('Private'), internal('Not for all.')];
    expect(headings(body)).toEqual(['Open']);
    expect(headings(body, 'internal')).toEqual(['Open', 'Private']);
  });

  it('is left out where it is kept for somebody itself', () => {
    expect(headings([{ type: 'paragraph', attrs: { kind: 'h2', visibility: 'internal' }, content: [run('Kept')] }], 'internal')).toEqual(
      [],
    );
  });

  it('is left out above key figures that the timeline does not give', () => {
    const of = report({
      events: [event('2026-06-08 08:50 UTC', 'Alpha')],
      body: [textBlock('h2', 'Figures'), structured('key-figures'), textBlock('h2', 'Timeline'), structured('timeline')],
    });
    expect(exportText(of, options())).not.toContain('Figures');
  });

  it('is gone from Markdown and plain text too, counted, and no line to be looked for', () => {
    const of = report({ body: [textBlock('h2', 'One'), textBlock('h3', 'Part'), textBlock('h2', 'Two'), textBlock('p', 'Words.')] });
    expect(exportMarkdown(of, options())).not.toMatch(/One|Part/);
    expect(exportText(of, options())).not.toMatch(/One|Part/);
    expect(emptySections(of, options())).toBe(2);
    expect(asLaidOut(of, options()).body.content).toHaveLength(2);
  });

  it('takes nothing of the title along where the text says nothing', () => {
    const of = report({ body: [textBlock('h2', 'One')] });
    expect(exportText(of, options())).toContain(of.details.title);
    expect(headings([h1?.('Title'), h2?.('One')])).toEqual([]);
  });
});

it('is told by its number in the report’s own text, behind blocks that the edition has not', () => {
  const body = [internal('Kept.'), h2?.('One'), internal('Kept, too.', 'h2'), h3?.('Two'), h2?.('Three'), p?.('Words.'), h2?.('Four')];
  const of = report({ body: body.flatMap((block) => block ?? []) });
  expect([...headingsLeftOut(of, options())]).toEqual([1, 3, 6]);
  expect([...headingsLeftOut(of, options('internal'))]).toEqual([1, 2, 3, 6]);
});

describe('an edition without one sentence', () => {
  it.each<[string, readonly (Block | undefined)[], boolean]>([
    ['nothing', [], true],
    ['headings, lines across and empty lines', [h1?.('One'), p?.(' '), rule, list], true],
    ['empty lists of the report', [h2?.('Timeline'), structured('timeline'), h2?.('Actions'), structured('actions')], true],
    ['words for colleagues alone', [h2?.('One'), internal('Words.')], true],
    ['one line', [p?.('Words.')], false],
  ])('of %s', (_, body, isBlank) => {
    expect(isBlankEdition(report({ body: body.flatMap((block) => block ?? []) }), options())).toBe(isBlank);
  });

  it('is none where the timeline or a list has entries', () => {
    expect(isBlankEdition(report({ body: [], events: [event('a', '2026-03-03 10:05 UTC')] }), options())).toBe(false);
    expect(isBlankEdition(report({ body: [], causes: [cause('A cable')] }), options())).toBe(false);
  });
});
