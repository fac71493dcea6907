import type { Block, Inline } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';

/** A line of a block, with how deep in lists it stands: 0 outside of lists. */
export type BlockLine = { readonly text: string; readonly depth: number };

/** The lines of a block as somebody would type them without marks; a link's address follows its words in brackets. */
export function blockLines(block: Block, depth = 0): readonly BlockLine[] {
  switch (block.type) {
    case 'paragraph':
      return lineTexts(block.content).map((text) => ({ text, depth }));
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
    case 'image':
    case 'horizontalRule':
    case 'structured':
      return [];
  }
}

function lineTexts(content: readonly Inline[] | undefined): readonly string[] {
  const text = (content ?? []).map((inline) => (inline.type === 'hardBreak' ? '\n' : linked(inline))).join('');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function linked(inline: Inline & { type: 'text' }): string {
  const link = inline.marks?.find((mark) => mark.type === 'link');
  if (link?.type !== 'link' || inline.text.includes(link.attrs.href.replace(/^mailto:|\/$/gu, ''))) return inline.text;
  return `${inline.text} (${link.attrs.href})`;
}
