import type { Block, Inline, TableRow, TextRun } from '../../rich-text/rich-text.ts';
import { blockText, lettersOf } from '../../rich-text/walk.ts';
import { joinWeekday } from './join-weekday.ts';

/** A line of a block, with how deep in lists it stands: 0 outside of lists. */
export type BlockLine = { readonly text: string; readonly depth: number };

/** The lines of a block as somebody would type them without marks; a link's address follows its words in brackets. */
export function blockLines(block: Block, depth = 0): readonly BlockLine[] {
  switch (block.type) {
    case 'paragraph':
      return lineTexts(block.content).map((text) => ({ text: joinWeekday(text), depth }));
    case 'codeBlock':
      return blockText(block)
        .split('\n')
        .filter((text) => text.trim() !== '')
        .map((text) => ({ text, depth }));
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) =>
        // The first block is the item; what else it holds belongs beneath it.
        item.content.flatMap((inner, at) => blockLines(inner, at === 0 || inner.type === 'paragraph' ? depth + 1 : depth + 1)),
      );
    case 'taskList':
      return block.content.flatMap((item) => item.content.flatMap((inner) => blockLines(inner, depth + 1)));
    case 'callout':
      return block.content.flatMap((inner) => blockLines(inner, depth));
    case 'table':
      return block.content.map((row) => ({ text: rowText(row), depth }));
    case 'image':
    case 'horizontalRule':
    case 'structured':
      return [];
  }
}

/** A row as one line, the way people paste it. */
function rowText({ content }: TableRow): string {
  return content.map((cell) => cell.content.map((inner) => blockText(inner).replaceAll('\n', ' ')).join(' ')).join(' | ');
}

function lineTexts(content: readonly Inline[] | undefined): readonly string[] {
  const text = (content ?? []).map((inline) => (inline.type === 'text' ? linked(inline) : besides(inline))).join('');
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** A note follows its words in brackets, so that it goes where they go. */
function besides(inline: Inline): string {
  return inline.type === 'footnote' ? ` (${inline.attrs.text})` : lettersOf(inline);
}

function linked(inline: TextRun): string {
  const link = inline.marks?.find((mark) => mark.type === 'link');
  if (link?.type !== 'link' || inline.text.includes(link.attrs.href.replace(/^mailto:|\/$/gu, ''))) return inline.text;
  return `${inline.text} (${link.attrs.href})`;
}
