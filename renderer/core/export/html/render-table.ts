import type { SheetBlock, SheetCell, SheetTable } from '../sheet.ts';
import { inlineHtml } from './render-inline.ts';

type Blocks = (blocks: readonly SheetBlock[]) => string;

/** A lone paragraph needs no element of its own: the cell is one. */
const contentHtml = (blocks: readonly SheetBlock[], blocksHtml: Blocks): string => {
  const [only, ...more] = blocks;
  return only?.kind === 'paragraph' && more.length === 0 ? inlineHtml(only.content) : blocksHtml(blocks);
};

const cellHtml = (cell: SheetCell, heads: number, blocksHtml: Blocks): string => {
  const { colspan, rowspan, align, isHead, row } = cell;
  const across = row < heads ? (colspan > 1 ? 'colgroup' : 'col') : rowspan > 1 ? 'rowgroup' : 'row';
  const attributes = [
    isHead ? ` scope="${across}"` : '',
    colspan > 1 ? ` colspan="${colspan}"` : '',
    rowspan > 1 ? ` rowspan="${rowspan}"` : '',
    align === null ? '' : ` class="${align}"`,
  ].join('');
  const tag = isHead ? 'th' : 'td';
  return `<${tag}${attributes}>${contentHtml(cell.blocks, blocksHtml)}</${tag}>`;
};

/** A table of the text: heads that a print repeats on each page, columns as wide as the author made them, scrolled where the window is too narrow. */
export const tableHtml = ({ width, heads, lines, widths }: SheetTable, blocksHtml: Blocks, label: string): string => {
  const html = lines.map((row) => `<tr>${row.map((cell) => cellHtml(cell, heads, blocksHtml)).join('')}</tr>`);
  const columns = widths === null ? '' : `<colgroup>${widths.map((share) => `<col style="width:${share}%">`).join('')}</colgroup>`;
  const head = heads === 0 ? '' : `<thead>\n${html.slice(0, heads).join('\n')}\n</thead>`;
  const table = `<table>${columns}${head}<tbody>\n${html.slice(heads).join('\n')}\n</tbody></table>`;
  // What is scrolled must be reached with the keyboard.
  return `<div class="grid${width > 5 ? ' wide' : ''}" tabindex="0" role="group" aria-label="${label}">${table}</div>`;
};
