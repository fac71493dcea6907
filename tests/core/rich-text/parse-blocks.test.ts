import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import { placeCells } from '../../../renderer/core/rich-text/table-grid.ts';
import { eachBlock } from '../../../renderer/core/rich-text/walk.ts';
import { anyLooseBody } from '../../support/any-body.ts';

const doc = (...content: readonly unknown[]) => parseRichText({ type: 'doc', content }).content;
const p = (text: string) => ({ type: 'paragraph', attrs: { kind: 'p' }, content: [{ type: 'text', text }] });
const empty = { type: 'paragraph', attrs: { kind: 'p' } };
const cell = (content: readonly unknown[], attrs: object = {}, type = 'tableCell') => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content,
});
const row = (...content: readonly unknown[]) => ({ type: 'tableRow', content });
const table = (...content: readonly unknown[]) => ({ type: 'table', content });

describe('a table', () => {
  it.each([
    [
      'a short row',
      table(row(cell([p('a')]), cell([p('b')])), row(cell([p('c')]))),
      table(row(cell([p('a')]), cell([p('b')])), row(cell([p('c')]), cell([empty]))),
    ],
    ['a cell without blocks', table(row(cell([]))), table(row(cell([empty])))],
    ['loose text in a cell', table(row(cell([{ type: 'text', text: 'a' }]))), table(row(cell([p('a')])))],
    ['a row that is no row', table(cell([p('a')])), table(row(cell([p('a')])))],
    ['a cell that is no cell', table(row(p('a'))), table(row(cell([p('a')])))],
    ['a span over the edge', table(row(cell([p('a')], { rowspan: 9 }))), table(row(cell([p('a')])))],
    [
      'a cell over another',
      table(row(cell([p('a')]), cell([p('b')], { rowspan: 2 })), row(cell([p('c')], { colspan: 2 }))),
      table(row(cell([p('a')]), cell([p('b')], { rowspan: 2 })), row(cell([p('c')]))),
    ],
    ['spans that are none', table(row(cell([p('a')], { colspan: 'x', rowspan: -1 }))), table(row(cell([p('a')])))],
    ['widths that are none', table(row(cell([p('a')], { colwidth: ['wide'] }))), table(row(cell([p('a')])))],
    ['widths', table(row(cell([p('a')], { colwidth: [120] }))), table(row(cell([p('a')], { colwidth: [120] })))],
    ['an alignment', table(row(cell([p('a')], { align: 'right' }))), table(row(cell([p('a')], { align: 'right' })))],
    ['a rule in a cell', table(row(cell([p('a'), { type: 'horizontalRule' }]))), table(row(cell([p('a')])))],
    ['a table in a cell', table(row(cell([table(row(cell([p('a')]), cell([p('b')])))]))), table(row(cell([p('a'), p('b')])))],
    ['no rows', table(), empty],
  ])('with %s is repaired', (_what, given, expected) => {
    expect(doc(given)).toEqual([expected]);
  });

  it('that would be a monster of hardly any words leaves its words, for whom they were kept', () => {
    const wide = row(...Array.from({ length: 2_000 }, () => cell([])));
    const tall = Array.from({ length: 2_000 }, () => row(cell([p('x')])));
    const read = doc({ ...table(wide, ...tall), attrs: { visibility: 'internal' } });
    expect(read).toHaveLength(2_000);
    expect(read[0]).toEqual({ ...p('x'), attrs: { kind: 'p', visibility: 'internal' } });
  });

  it('leaves a box’s privacy with what stood in the box', () => {
    const box = { type: 'callout', attrs: { tone: 'note', visibility: 'authority' }, content: [p('x')] };
    expect(doc(table(row(cell([box]))))).toEqual([table(row(cell([{ ...p('x'), attrs: { kind: 'p', visibility: 'authority' } }])))]);
  });
});

it('what is kept twice is kept from the authority when either keeps it', () => {
  const inner = { type: 'callout', attrs: { tone: 'note', visibility: 'authority' }, content: [p('x')] };
  const outer = { type: 'callout', attrs: { tone: 'warning', visibility: 'public' }, content: [inner] };
  expect(doc({ type: 'nobody-knows', attrs: { visibility: 'internal' }, content: [inner] })).toMatchObject([
    { attrs: { visibility: 'internal' } },
  ]);
  expect(doc(outer)).toMatchObject([{ attrs: { tone: 'warning' }, content: [{ attrs: { visibility: 'authority' } }] }]);
});

it.each([
  ['a task list', { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: true }, content: [p('x')] }] }],
  ['a callout', { type: 'callout', attrs: { tone: 'advice' }, content: [p('x')] }],
  ['a page break', { ...p('x'), attrs: { kind: 'p', pageBreak: true } }],
  ['a language of code', { type: 'codeBlock', attrs: { language: 'sql' }, content: [{ type: 'text', text: 'x' }] }],
  [
    'a footnote',
    {
      ...p('x'),
      content: [
        { type: 'text', text: 'x' },
        { type: 'footnote', attrs: { text: 'y' } },
      ],
    },
  ],
  [
    'raised and lowered letters',
    { ...p('x'), content: [{ type: 'text', text: 'x', marks: [{ type: 'superscript' }, { type: 'subscript' }] }] },
  ],
])('%s is kept as it is', (_what, block) => {
  expect(doc(block)).toEqual([block]);
});

it.each([
  [
    'a callout of a kind that it does not know',
    { type: 'callout', attrs: { tone: 'x' }, content: [p('x')] },
    { type: 'callout', attrs: { tone: 'note' }, content: [p('x')] },
  ],
  [
    'an item that is no task',
    { type: 'taskList', content: [p('x')] },
    { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: false }, content: [p('x')] }] },
  ],
  ['a page break that is none', { ...p('x'), attrs: { kind: 'p', pageBreak: 'yes' } }, p('x')],
  [
    'a language with odd letters',
    { type: 'codeBlock', attrs: { language: '"><script>' }, content: [{ type: 'text', text: 'x' }] },
    { type: 'codeBlock', content: [{ type: 'text', text: 'x' }] },
  ],
  ['a footnote without text', { ...p('x'), content: [{ type: 'text', text: 'x' }, { type: 'footnote' }] }, p('x')],
])('repairs %s', (_what, given, expected) => {
  expect(doc(given)).toEqual([expected]);
});

describe('whatever a file holds', () => {
  it('is read as the same when it is read again', () => {
    fc.assert(
      fc.property(anyLooseBody, (loose) => {
        expect(parseRichText(parseRichText(loose))).toEqual(parseRichText(loose));
      }),
    );
  });

  it('has tables whose cells cover a whole rectangle once', () => {
    fc.assert(
      fc.property(anyLooseBody, (loose) => {
        for (const { block } of eachBlock(parseRichText(loose).content)) {
          if (block.type !== 'table') continue;
          const { placed, width } = placeCells(block.content);
          const places = placed.flatMap(({ cell: { attrs }, row: top, column }) =>
            Array.from(
              { length: attrs.rowspan * attrs.colspan },
              (_, at) => `${top + Math.floor(at / attrs.colspan)} ${column + (at % attrs.colspan)}`,
            ),
          );
          expect(new Set(places).size).toBe(places.length);
          expect(places).toHaveLength(width * block.content.length);
        }
      }),
    );
  });

  it('keeps every word and every footnote', () => {
    const words = (value: unknown): readonly string[] => JSON.stringify(value).match(/(?<="text":")[^"]+/g) ?? [];
    fc.assert(
      fc.property(anyLooseBody, (loose) => {
        const kept = JSON.stringify(parseRichText(loose));
        expect(words(loose).filter((text) => !kept.includes(text))).toEqual([]);
      }),
    );
  });
});
