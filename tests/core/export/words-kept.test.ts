import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLaidOut } from '../../../renderer/core/export/as-laid-out.ts';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import type { ExportOptions } from '../../../renderer/core/export/export-options.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import type { Block, Inline, ListItem, Mark, StructuredKind, TextKind, TextRun } from '../../../renderer/core/rich-text/rich-text.ts';
import { image, pictureOf } from '../../support/pictures.ts';
import { attribute, bodyText, elementsOf } from './read-html.ts';
import { action, cause, correction, event, fact, report, step } from './sample-report.ts';

const options: ExportOptions = { edition: 'public', pageSize: 'A4', zone: null };

const picture = pictureOf(9, 9);

let count = 0;
/** A word that stands nowhere else in the report, within text that makes trouble. */
const word = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }))
  .map(([before, after]) => {
    count += 1;
    return `${before} qx${count}z ${after}`;
  });

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>(
    { type: 'bold' },
    { type: 'italic' },
    { type: 'strike' },
    { type: 'code' },
    { type: 'superscript' },
    { type: 'subscript' },
  ),
  fc.string({ maxLength: 20 }).map((rest): Mark => ({ type: 'link', attrs: { href: `https://example.org/${rest}` } })),
);
const textRun: fc.Arbitrary<TextRun> = fc
  .tuple(word, fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type }))
  .map(([text, marks]) => (marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 1, arbitrary: word.map((text): Inline => ({ type: 'footnote', attrs: { text } })) },
  { weight: 5, arbitrary: textRun },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
);

const kinds: readonly TextKind[] = ['p', 'h1', 'h2', 'h3', 'h4', 'quote'];
const structuredKinds: readonly StructuredKind[] = [
  'timeline',
  'timeline-chart',
  'key-figures',
  'causes',
  'actions',
  'status',
  'corrections',
  'facts',
  'contact',
];

const { blocks } = fc.letrec<{ block: Block; blocks: readonly Block[] }>((tie) => {
  const items: fc.Arbitrary<readonly ListItem[]> = fc.array(
    tie('blocks').map((content): ListItem => ({ type: 'listItem', content })),
    { minLength: 1, maxLength: 3 },
  );
  return {
    blocks: fc.array(tie('block'), { maxLength: 4 }),
    block: fc.oneof(
      { maxDepth: 3 },
      fc
        .tuple(fc.constantFrom(...kinds), fc.array(inline, { maxLength: 4 }))
        .map(([kind, content]): Block => ({ type: 'paragraph', attrs: { kind }, content })),
      fc
        .array(word, { maxLength: 3 })
        .map((texts): Block => ({ type: 'codeBlock', content: texts.map((text) => ({ type: 'text', text })) })),
      fc.constant<Block>({ type: 'horizontalRule' }),
      fc
        .tuple(word, fc.array(inline, { maxLength: 3 }), fc.constantFrom('', picture.hash))
        .map(([alt, caption, asset]): Block => image(asset, { alt }, ...caption)),
      fc.constantFrom(...structuredKinds).map((block): Block => ({ type: 'structured', attrs: { block } })),
      items.map((content): Block => ({ type: 'bulletList', content })),
      tie('blocks').map((content): Block => ({ type: 'callout', attrs: { tone: 'advice' }, content })),
      fc
        .tuple(tie('blocks'), fc.boolean())
        .map(([content, checked]): Block => ({ type: 'taskList', content: [{ type: 'taskItem', attrs: { checked }, content }] })),
      fc.tuple(fc.constantFrom('tableCell', 'tableHeader'), fc.array(tie('blocks'), { minLength: 1, maxLength: 3 })).map(
        ([type, cells]): Block => ({
          type: 'table',
          content: [{ type: 'tableRow', content: cells.map((content) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content })) }],
        }),
      ),
      fc.tuple(items, fc.nat(5000)).map(([content, start]): Block => ({ type: 'orderedList', attrs: { start }, content })),
    ),
  };
});

const anyReport = fc
  .record({
    body: blocks,
    events: fc.array(
      word.map((text) => event('2026-05-14 09:14 UTC', text)),
      { maxLength: 3 },
    ),
    causes: fc.array(
      word.map((text) => cause(text)),
      { maxLength: 2 },
    ),
    actions: fc.array(
      fc.tuple(word, word).map(([text, owner]) => action(text, { owner })),
      { maxLength: 2 },
    ),
    steps: fc.array(
      word.map((text) => step(text, 'done')),
      { maxLength: 2 },
    ),
    corrections: fc.array(
      word.map((text) => correction(text, '2026-06-01')),
      { maxLength: 2 },
    ),
    facts: fc.array(
      fc.tuple(word, word).map(([text, value]) => fact(text, 'text', value)),
      { maxLength: 2 },
    ),
    assets: fc.constant([picture]),
  })
  .map((parts) => report(parts));

/** The words that no other text holds, in the order of the data. */
const wordsOf = (value: unknown): readonly string[] => [...new Set(JSON.stringify(value).match(/qx\d+z/g))];

/** What a reader sees or hears of a file. */
const htmlWords = (html: string): string =>
  [bodyText(html), ...elementsOf(html, 'img').map((picture) => attribute(picture, 'alt') ?? '')].join(' ');

describe('any report', () => {
  it.each([
    ['HTML', (of: ReturnType<typeof report>) => htmlWords(exportHtml(of, options))],
    ['Markdown', (of: ReturnType<typeof report>) => exportMarkdown(of, options)],
    ['plain text', (of: ReturnType<typeof report>) => exportText(of, options)],
  ])('keeps every word in %s, but for headings over nothing', (_, write) => {
    fc.assert(
      fc.property(anyReport, (of) => {
        const found = new Set(write(of).match(/qx\d+z/g));
        expect(wordsOf({ ...of, body: asLaidOut(of, options).body }).filter((each) => !found.has(each))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('has headings whose levels never skip one, below a single title', () => {
    fc.assert(
      fc.property(anyReport, (of) => {
        const levels = elementsOf(exportHtml(of, options), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
          Number(tagName.slice(1)),
        );
        expect(levels.filter((level) => level === 1)).toEqual([1]);
        expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
