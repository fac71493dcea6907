import { keptAs } from './kept-as.ts';
import { attrOf, contentOf, gather, isLoose, type Loose } from './loose.ts';
import type { Align, Block, BlockAttrs, TableCell, TableRow } from './rich-text.ts';
import { squareRows } from './table-grid.ts';
import { textBlock } from './walk.ts';

/** What may stand in a cell, in the words of the editor's schema. */
export const cellKinds = ['paragraph', 'bulletList', 'orderedList', 'taskList', 'codeBlock', 'image'] as const;

/** Reads blocks that stand `depth` deep. */
type Blocks = (nodes: readonly unknown[], depth: number) => readonly Block[];

/** A foreign table as a block: ragged rows are filled, impossible spans cut, what cannot stand in a cell leaves its words there. */
export const parseTable = (node: Loose, attrs: BlockAttrs, depth: number, blocks: Blocks): readonly Block[] => {
  const rows = contentOf(node).flatMap((row): readonly TableRow[] => {
    if (!isLoose(row)) return [];
    const cells = row.type === 'tableRow' ? contentOf(row) : [row];
    const content = cells.flatMap((cell) => cellOf(cell, depth, blocks));
    return content.length === 0 ? [] : [{ type: 'tableRow', content }];
  });
  if (rows.length === 0) return [];
  const squared = squareRows(rows);
  if (squared === null) return keptAs(attrs, wordsOf(rows));
  return [{ type: 'table', ...(Object.keys(attrs).length === 0 ? {} : { attrs }), content: squared }];
};

const cellOf = (node: unknown, depth: number, blocks: Blocks): readonly TableCell[] => {
  if (!isLoose(node)) return [];
  const isCell = node.type === 'tableCell' || node.type === 'tableHeader';
  const inside = blocks(isCell ? contentOf(node) : [node], depth + 1).flatMap(fit);
  const words = inside.length === 0 ? gather(node) : '';
  const widths = attrOf(node, 'colwidth');
  const colwidth = Array.isArray(widths) && widths.every(isWidth) && widths.length > 0 ? widths : undefined;
  const align = attrOf(node, 'align');
  return [
    {
      type: node.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
      attrs: {
        colspan: Number(attrOf(node, 'colspan') ?? 1),
        rowspan: Number(attrOf(node, 'rowspan') ?? 1),
        ...(colwidth === undefined ? {} : { colwidth }),
        ...(isAlign(align) ? { align } : {}),
      },
      content: inside.length > 0 ? inside : [textBlock('p', words)],
    },
  ];
};

/** A width in pixels, 0 where none was set for that column. */
const isWidth = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 4000;

const isAlign = (value: unknown): value is Align => value === 'left' || value === 'center' || value === 'right';

/** The block as it may stand in a cell: what a cell cannot hold leaves what it holds itself. */
const fit = (block: Block): readonly Block[] => {
  if ((cellKinds as readonly string[]).includes(block.type)) return [block];
  switch (block.type) {
    case 'callout':
      return keptAs(block.attrs, block.content.flatMap(fit));
    case 'table':
      return keptAs(block.attrs, wordsOf(block.content));
    default:
      return [];
  }
};

const wordsOf = (rows: readonly TableRow[]): readonly Block[] =>
  rows.flatMap((row) => row.content.flatMap(({ content }) => content.filter(hasWords)));

const hasWords = (block: Block): boolean => block.type !== 'paragraph' || block.content !== undefined;
