import { keptInlines } from '../rich-text/kept-inlines.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';
import { blockText, eachBlock, textsOf } from '../rich-text/walk.ts';
import { headingLevel } from './headings.ts';

/** What stands under one heading of a text, up to the next heading; without words for what stands before the first, where anything does. */
export type BodySection = {
  readonly heading: string;
  /** The heading without its words that are not for everybody. */
  readonly openHeading: string;
  readonly level: 1 | 2 | 3 | 4;
  /** Whether its heading, or a part of it, is not for everybody. */
  readonly isKept: boolean;
  /** The section of a template that its heading was made for; empty for none. */
  readonly part: string;
  readonly blocks: readonly Block[];
};

/** A text by its headings, in order. */
export const bodySections = ({ content }: RichText): readonly BodySection[] => {
  const sections: (Omit<BodySection, 'blocks'> & { readonly blocks: Block[] })[] = [];
  const before: Block[] = [];
  for (const block of content) {
    const level = headingLevel(block);
    if (level !== null)
      sections.push({
        heading: inOneLine(blockText(block)),
        openHeading: inOneLine(blockText(withoutKept(block))),
        level,
        isKept: isKept(block),
        part: partOf(block),
        blocks: [],
      });
    else (sections.at(-1)?.blocks ?? before).push(block);
  }
  return before.some(isSomething)
    ? [{ heading: '', openHeading: '', level: 2, isKept: false, part: '', blocks: before }, ...sections]
    : sections;
};

const inOneLine = (words: string): string => words.trim().replace(/\s+/g, ' ');

const withoutKept = (block: Block): Block =>
  block.type !== 'paragraph'
    ? block
    : {
        ...block,
        content: keptInlines(block.content ?? [])
          .filter(({ to, isRedacted }) => to === null && !isRedacted)
          .map(({ inline }) => inline),
      };

const partOf = (block: Block): string => (block.type === 'paragraph' ? (block.attrs.part ?? '') : '');

const isKept = (block: Block): boolean =>
  block.type === 'paragraph' &&
  (block.attrs.visibility !== undefined || keptInlines(block.content ?? []).some(({ to, isRedacted }) => to !== null || isRedacted));

const isSomething = (top: Block): boolean =>
  [...eachBlock([top])].some(({ block }) => block.type === 'structured' || textsOf(block).some((text) => text.trim() !== ''));
