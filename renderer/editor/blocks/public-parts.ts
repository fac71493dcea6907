import type { Node } from '@tiptap/pm/model';

/** What the public edition has of a piece of a line: itself, nothing, or a bar in its place. */
export type PublicPart = 'shown' | 'gone' | 'bar';

/** What stands in the place of what is redacted. */
export const bar = '█████';

/** Whether a block is kept from the public with all that is in it. */
export const isKeptBlock = (block: Node): boolean => block.attrs.visibility != null;

/** What the public edition has of each piece of a block's line. A footnote goes with the words that it stands between. */
export const publicPartsOf = (block: Node): readonly PublicPart[] => {
  const own = block.children.map(partOf);
  return own.map((part, at) => {
    if (part !== null) return part;
    const beside = [own.slice(0, at).findLast((one) => one !== null), own.slice(at).find((one) => one !== null)];
    return beside.includes('gone') ? 'gone' : beside.includes('bar') ? 'bar' : 'shown';
  });
};

/** Null for a footnote, which has no format of its own. */
const partOf = (node: Node): PublicPart | null => {
  if (node.type.name === 'footnote') return null;
  const has = (mark: string): boolean => node.marks.some(({ type }) => type.name === mark);
  if (has('private') || node.attrs.visibility != null) return 'gone';
  return has('redacted') || node.attrs.redacted === true ? 'bar' : 'shown';
};
