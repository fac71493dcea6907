import type { Block, Inline, TableRow } from '../../rich-text/rich-text.ts';
import { eachBlock, lettersOf, notesIn } from '../../rich-text/walk.ts';

/** A line of the body as it stands there, and as its authors wrote it: code and struck words blanked out, at equal length. */
export type BodyLine = { readonly raw: string; readonly written: string; readonly isHeading: boolean; readonly notes: readonly string[] };

/** The lines of a block and of those inside it, quotes and code left out. A row of a table is one line ("Start | 09:14"): what a cell says hangs on its neighbours. */
export const readLines = (top: Block): readonly BodyLine[] => {
  const lines: BodyLine[] = [];
  for (const { block, inside } of eachBlock([top])) {
    if (block.type === 'table') lines.push(...block.content.map(rowLine));
    else if (block.type === 'paragraph' && block.attrs.kind !== 'quote' && !inside.some(({ type }) => type === 'table')) {
      const content = block.content ?? [];
      lines.push({
        raw: content.map(lettersOf).join(''),
        written: content.map(writtenOf).join(''),
        isHeading: block.attrs.kind !== 'p',
        notes: notesIn(block),
      });
    }
  }
  return lines;
};

const rowLine = ({ content: cells }: TableRow): BodyLine => {
  const texts = (words: (inline: Inline) => string): string => cells.map((cell) => paragraphs(cell.content, words).join(' ')).join(' | ');
  const notes = cells.flatMap((cell) => [...eachBlock(cell.content)].flatMap(({ block }) => notesIn(block)));
  return { raw: texts(lettersOf), written: texts(writtenOf), isHeading: false, notes };
};

const paragraphs = (blocks: readonly Block[], words: (inline: Inline) => string): readonly string[] =>
  [...eachBlock(blocks)].flatMap(({ block }) => (block.type === 'paragraph' ? [(block.content ?? []).map(words).join('')] : []));

const writtenOf = (inline: Inline): string => {
  if (inline.type !== 'text') return lettersOf(inline);
  const isBlank = inline.marks?.some(({ type }) => type === 'strike' || (type === 'code' && !moment.test(inline.text)));
  return isBlank ? ' '.repeat(inline.text.length) : inline.text;
};

/** Code that is no more than a day, a time or both, as the authors of a report write them; "0:43" is a device's number. */
const moment = /^(?:\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?|(?!0:)\d{1,2}:\d\d(?::\d\d)?)(?: ?(?:UTC|GMT|Z|[A-Z]{3,4}))?$/u;
