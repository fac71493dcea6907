import type { SheetBlock, SheetCell, SheetTable } from '../sheet.ts';
import { inlineHtml } from './render-inline.ts';

type Blocks = (blocks: readonly SheetBlock[]) => string;

/** A lone paragraph needs no element of its own: the cell is one. */
const contentHtml = (blocks: readonly SheetBlock[], blocksHtml: Blocks): string => {
  const [only, ...more] = blocks;
  return only?.kind === 'paragraph' && more.length === 0 ? inlineHtml(only.content) : blocksHtml(blocks);
};

/** A cell and what it holds, as HTML. */
type Drawn = { readonly cell: SheetCell; readonly content: string };

const cellHtml = ({ cell, content }: Drawn, heads: number): string => {
  const { colspan, rowspan, align, isHead, row } = cell;
  const across = row < heads ? (colspan > 1 ? 'colgroup' : 'col') : rowspan > 1 ? 'rowgroup' : 'row';
  const attributes = [
    isHead ? ` scope="${across}"` : '',
    colspan > 1 ? ` colspan="${colspan}"` : '',
    rowspan > 1 ? ` rowspan="${rowspan}"` : '',
    align === null ? '' : ` class="${align}"`,
  ].join('');
  const tag = isHead ? 'th' : 'td';
  return `<${tag}${attributes}>${content}</${tag}>`;
};

/** How many letters fit side by side on the narrowest sheet, beside the margin that a text has and without it; capitals, m and w are wider. */
const lettersBeside = 56;
const lettersAcross = 76;

const widthOf = (word: string): number =>
  [...word].reduce((sum, sign) => sum + (/[mwMW@%—]/.test(sign) ? 1.7 : sign === sign.toLowerCase() ? 1 : 1.4), 0);

/** How many letters the longest words of all columns take side by side, with the room between them. */
const lettersOf = (width: number, cells: readonly Drawn[]): number => {
  const widest = Array.from({ length: width }, () => 0);
  for (const { cell, content } of cells) {
    const words = content.replace(/<[^>]*>/g, ' ').split(/\s+/);
    widest[cell.column] = words.reduce((most, word) => Math.max(most, widthOf(word)), widest[cell.column] ?? 0);
  }
  return widest.reduce((sum, letters) => sum + letters + 2, 0);
};

/** A table of the text: heads that a print repeats on each page, columns as wide as the author made them, scrolled where the window is too narrow. */
export const tableHtml = ({ width, heads, lines, widths }: SheetTable, blocksHtml: Blocks, label: string): string => {
  const drawn = lines.map((row) => row.map((cell) => ({ cell, content: contentHtml(cell.blocks, blocksHtml) })));
  const html = drawn.map((row) => `<tr>${row.map((one) => cellHtml(one, heads)).join('')}</tr>`);
  const columns = widths === null ? '' : `<colgroup>${widths.map((share) => `<col style="width:${share}%">`).join('')}</colgroup>`;
  const head = heads === 0 ? '' : `<thead>\n${html.slice(0, heads).join('\n')}\n</thead>`;
  const table = `<table>${columns}${head}<tbody>\n${html.slice(heads).join('\n')}\n</tbody></table>`;
  // What is scrolled must be reached with the keyboard.
  // Only where a sheet has room for each column's longest word may a print refuse to break words: else the last columns would leave the page.
  const letters = lettersOf(width, drawn.flat());
  const isWhole = letters <= lettersAcross;
  const isWide = width > 5 || (isWhole && letters > lettersBeside);
  const looks = ['grid', ...(isWide ? ['wide'] : []), ...(isWhole ? ['whole'] : [])];
  return `<div class="${looks.join(' ')}" tabindex="0" role="group" aria-label="${label}">${table}</div>`;
};
