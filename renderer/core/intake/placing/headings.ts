import { keptIn } from '../../rich-text/kept-in.ts';
import type { Block, TextBlock } from '../../rich-text/rich-text.ts';
import { blockText, notesIn, textBlock } from '../../rich-text/walk.ts';
import { isKnownHeading } from './section-kind.ts';

/** Whether a block is a heading. */
export function isHeading(block: Block): block is TextBlock {
  return block.type === 'paragraph' && block.attrs.kind.startsWith('h');
}

/** 1 to 4 for headings, 9 for everything else. */
export function headingLevel(block: Block | undefined): number {
  return block !== undefined && isHeading(block) ? Number(block.attrs.kind.slice(1)) : 9;
}

/** Makes headings of bold paragraphs such as "Root cause": many programs write them so. */
export function promoteHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || block.attrs.kind !== 'p' || keptIn(block) !== null) return block;
    const text = blockText(block).trim();
    const isBold = (block.content ?? []).every((inline) => inline.type === 'text' && inline.marks?.some((mark) => mark.type === 'bold'));
    const isTitled =
      notesIn(block).length === 0 && text.length <= 60 && !text.includes('\n') && (isBold || text.endsWith(':')) && isKnownHeading(text);
    return isTitled ? textBlock('h2', text.replace(/\s*:$/u, '')) : block;
  });
}
