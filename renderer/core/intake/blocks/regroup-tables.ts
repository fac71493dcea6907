import { stricter } from '../../rich-text/kept-as.ts';
import { keptAsWhole } from '../../rich-text/kept-in.ts';
import type { Block, ListItem, PrivateTo, TableRow } from '../../rich-text/rich-text.ts';
import { squareRows } from '../../rich-text/table-grid.ts';
import { textBlock } from '../../rich-text/walk.ts';
import type { SourceRow } from '../sources/source-row.ts';

type Rows = ReadonlyMap<Block, SourceRow>;

/**
 * Makes tables again of the rows that nothing else was made of. While a report is read each row is a line ("a | b"), as in a pasted
 * timeline; what became an event or a detail is gone by now. A single row left of a larger table stays a line.
 */
export function regroupTables(blocks: readonly Block[], rows: Rows): readonly Block[] {
  if (rows.size === 0) return blocks;
  const sizes = new Map<object, number>();
  for (const { table } of rows.values()) sizes.set(table, (sizes.get(table) ?? 0) + 1);
  return regrouped(blocks, rows, sizes);
}

function regrouped(blocks: readonly Block[], rows: Rows, sizes: ReadonlyMap<object, number>): readonly Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const row = block === undefined ? undefined : rows.get(block);
    if (block === undefined) continue;
    if (row === undefined) {
      result.push(inLists(block, rows, sizes));
      continue;
    }
    let end = at + 1;
    while (end < blocks.length && rows.get(blocks[end] ?? block)?.table === row.table) end += 1;
    const lines = blocks.slice(at, end);
    const isTable = lines.length > 1 || sizes.get(row.table) === 1;
    const squared = isTable ? squareRows(lines.map((line) => rowOf(rows.get(line) ?? row))) : null;
    // The table of a kept block is one, row by row.
    const to = lines.reduce<PrivateTo | null>((all, line) => stricter(all, keptAsWhole(line)), null);
    const attrs = to === null ? {} : { attrs: { visibility: to } };
    result.push(...(squared === null ? lines : [{ type: 'table', ...attrs, content: squared } as const]));
    at = end - 1;
  }
  return result;
}

function rowOf({ cells }: SourceRow): TableRow {
  return { type: 'tableRow', content: cells };
}

function inLists(block: Block, rows: Rows, sizes: ReadonlyMap<object, number>): Block {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return block;
  const content = block.content.map((item): ListItem => {
    const inside = regrouped(item.content, rows, sizes);
    return { ...item, content: inside[0]?.type === 'paragraph' ? inside : [textBlock('p', ''), ...inside] };
  });
  return { ...block, content };
}
