import type { Block, RichText } from '../rich-text/rich-text.ts';
import { blockText, eachBlock, textsOf } from '../rich-text/walk.ts';
import { headingLevel } from './headings.ts';

/** What stands under one heading of a text, up to the next heading; without words for what stands before the first, where anything does. */
export type BodySection = { readonly heading: string; readonly level: 1 | 2 | 3 | 4; readonly blocks: readonly Block[] };

/** A text by its headings, in order. */
export const bodySections = ({ content }: RichText): readonly BodySection[] => {
  const sections: { heading: string; level: 1 | 2 | 3 | 4; blocks: Block[] }[] = [];
  const before: Block[] = [];
  for (const block of content) {
    const level = headingLevel(block);
    if (level !== null) sections.push({ heading: blockText(block).trim().replace(/\s+/g, ' '), level, blocks: [] });
    else (sections.at(-1)?.blocks ?? before).push(block);
  }
  return before.some(isSomething) ? [{ heading: '', level: 2, blocks: before }, ...sections] : sections;
};

const isSomething = (top: Block): boolean =>
  [...eachBlock([top])].some(({ block }) => block.type === 'structured' || textsOf(block).some((text) => text.trim() !== ''));
