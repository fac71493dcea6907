import type { Block } from '../rich-text/rich-text.ts';
import { blockText } from '../rich-text/walk.ts';

/** What makes two headings the same: their words, whatever the case and the spaces. */
export const sameHeading = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();

const levels: Readonly<Record<string, 1 | 2 | 3 | 4>> = { h1: 1, h2: 2, h3: 3, h4: 4 };

/** 1 to 4 for a heading that has words, null for everything else. */
export const headingLevel = (block: Block): 1 | 2 | 3 | 4 | null => {
  const level = block.type === 'paragraph' ? levels[block.attrs.kind] : undefined;
  return level === undefined || blockText(block).trim() === '' ? null : level;
};
