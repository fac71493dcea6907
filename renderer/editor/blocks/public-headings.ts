import type { Node } from '@tiptap/pm/model';
import { type Heading, headingsOf } from './headings.ts';
import { bar, isKeptBlock, publicPartsOf } from './public-parts.ts';

/**
 * The headings as the public edition has them: without those and the passages that are kept from it, bars over what is redacted. `leftOut` are
 * the numbers of outermost blocks that it has not either.
 */
export const publicHeadingsOf = (doc: Node, leftOut: ReadonlySet<number>): readonly Heading[] =>
  headingsOf(doc).flatMap((heading) => {
    const node = doc.child(heading.block);
    const text = isKeptBlock(node) || leftOut.has(heading.block) ? '' : publicWords(node);
    return text === '' ? [] : [{ ...heading, text }];
  });

const publicWords = (heading: Node): string => {
  const pieces: string[] = [];
  publicPartsOf(heading).forEach((part, at) => {
    if (part === 'shown') pieces.push(heading.child(at).textContent);
    // One bar for a passage, however it is made up.
    else if (part === 'bar' && pieces.at(-1) !== bar) pieces.push(bar);
  });
  return pieces.join('').replace(/\s+/gu, ' ').trim();
};
