import type { SheetBlock, SheetCell, SheetTable } from '../sheet.ts';
import { inlineHtml } from './render-inline.ts';

type Blocks = (blocks: readonly SheetBlock[]) => string;

/** A lone paragraph needs no element of its own: the cell is one. */
const contentHtml = (blocks: readonly SheetBlock[], blocksHtml: Blocks): string => {
  const [only, ...more] = blocks;
  return only?.kind === 'paragraph' && more.length === 0 ? inlineHtml(only.content) : blocksHtml(blocks);
};

/** The words of HTML without its elements. */
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').trim();

/** A number with its unit and nothing else: a line never ends within it. */
const isFigure = (html: string): boolean => /^[≈~<>±+−-]?\d[\d.,]*\s(?:[%‰\p{Sc}]|\p{L}{1,3})$/u.test(wordsOf(html));

/** A cell and what it holds, as HTML. */
type Drawn = { readonly cell: SheetCell; readonly content: string };

const cellHtml = ({ cell, content }: Drawn, heads: number, kept: ReadonlySet<number>): string => {
  const { colspan, rowspan, align, isHead, row } = cell;
  const across = row < heads ? (colspan > 1 ? 'colgroup' : 'col') : rowspan > 1 ? 'rowgroup' : 'row';
  const looks = [align ?? [], kept.has(cell.column) ? 'unbroken' : [], isFigure(content) ? 'figure' : []].flat();
  const attributes = [
    isHead ? ` scope="${across}"` : '',
    colspan > 1 ? ` colspan="${colspan}"` : '',
    rowspan > 1 ? ` rowspan="${rowspan}"` : '',
    looks.length === 0 ? '' : ` class="${looks.join(' ')}"`,
  ].join('');
  const tag = isHead ? 'th' : 'td';
  return `<${tag}${attributes}>${content}</${tag}>`;
};

/** How many letters fit side by side on the narrowest sheet, beside the margin that a text has and without it; capitals, m and w are wider. */
const lettersBeside = 56;
const lettersAcross = 76;

const widthOf = (word: string): number =>
  [...word].reduce((sum, sign) => sum + (/[mwMW@%—]/.test(sign) ? 1.7 : sign === sign.toLowerCase() ? 1 : 1.4), 0);

/** A longer word may be broken where the words of all columns don't fit side by side: it is an address, a key, a path. */
const longest = 18;
/** So many letters a column needs that breaks its words. */
const narrowest = 10;

/** How many letters the longest word of each column takes, with the room to the next. */
const lettersOf = (width: number, cells: readonly Drawn[]): readonly number[] => {
  const widest = Array.from({ length: width }, () => 0);
  for (const { cell, content } of cells) {
    const words = isFigure(content) ? [wordsOf(content)] : wordsOf(content).split(/\s+/);
    widest[cell.column] = words.reduce((most, word) => Math.max(most, widthOf(word)), widest[cell.column] ?? 0);
  }
  return widest.map((letters) => letters + 2);
};

const sumOf = (letters: readonly number[]): number => letters.reduce((sum, one) => sum + one, 0);

/** The columns that keep their words whole beside those that can't; none where even they have no room. */
const keptColumns = (letters: readonly number[]): ReadonlySet<number> => {
  const kept = letters.flatMap((one, column) => (one <= longest ? [column] : []));
  const needed = sumOf(letters.map((one) => (one <= longest ? one : narrowest)));
  return new Set(needed <= lettersAcross ? kept : []);
};

/** A table of the text: heads that a print repeats on each page, columns as wide as the author made them, scrolled where the window is too narrow. */
export const tableHtml = ({ width, heads, lines, widths }: SheetTable, blocksHtml: Blocks, label: string): string => {
  const drawn = lines.map((row) => row.map((cell) => ({ cell, content: contentHtml(cell.blocks, blocksHtml) })));
  // Only where a sheet has room for each column's longest word may a print refuse to break words: else the last columns would leave the page.
  const letters = lettersOf(width, drawn.flat());
  const isWhole = sumOf(letters) <= lettersAcross;
  const isWide = width > 5 || sumOf(letters) > lettersBeside;
  const kept = isWhole ? new Set<number>() : keptColumns(letters);
  const html = drawn.map((row) => `<tr>${row.map((one) => cellHtml(one, heads, kept)).join('')}</tr>`);
  const columns = widths === null ? '' : `<colgroup>${widths.map((share) => `<col style="width:${share}%">`).join('')}</colgroup>`;
  const head = heads === 0 ? '' : `<thead>\n${html.slice(0, heads).join('\n')}\n</thead>`;
  const table = `<table>${columns}${head}<tbody>\n${html.slice(heads).join('\n')}\n</tbody></table>`;
  // What is scrolled must be reached with the keyboard.
  const looks = ['grid', ...(isWide ? ['wide'] : []), ...(isWhole ? ['whole'] : [])];
  return `<div class="${looks.join(' ')}" tabindex="0" role="group" aria-label="${label}">${table}</div>`;
};
