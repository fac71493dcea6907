import type { Node } from '@tiptap/pm/model';
import { type Heading, headingsOf } from './headings.ts';

const bar = '█████';

/** The headings as the public edition has them: without those and the passages that are kept from it, bars over what is redacted. */
export const publicHeadingsOf = (doc: Node): readonly Heading[] =>
  headingsOf(doc).flatMap((heading) => {
    const node = doc.child(heading.block);
    const text = node.attrs.visibility == null ? publicWords(node) : '';
    return text === '' ? [] : [{ ...heading, text }];
  });

const publicWords = (heading: Node): string => {
  const pieces: string[] = [];
  heading.forEach((node) => {
    const has = (mark: string): boolean => node.marks.some(({ type }) => type.name === mark);
    if (has('private') || node.attrs.visibility != null) return;
    if (!has('redacted') && node.attrs.redacted !== true) pieces.push(node.textContent);
    // One bar for a passage, however it is made up.
    else if (pieces.at(-1) !== bar) pieces.push(bar);
  });
  return pieces.join('').replace(/\s+/gu, ' ').trim();
};
