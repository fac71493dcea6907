import type { Block } from '../rich-text/rich-text.ts';
import { blockText } from '../rich-text/walk.ts';

/** What makes two headings the same: their words, whatever the case and the spaces. */
export const sameHeading = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();

/** 1 to 4 for a heading that has words, null for everything else. */
export const headingLevel = (block: Block): 1 | 2 | 3 | 4 | null => {
  if (block.type !== 'paragraph' || blockText(block).trim() === '') return null;
  switch (block.attrs.kind) {
    case 'h1':
      return 1;
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    case 'h4':
      return 4;
    default:
      return null;
  }
};
