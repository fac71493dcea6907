import type { Node } from '@tiptap/pm/model';
import { headingLevel } from '../../core/rich-text/heading-level.ts';

/** A heading of the text: the number of its block among the outermost ones, its words and its level. */
export type Heading = { readonly block: number; readonly text: string; readonly level: number };

/** The level of each outermost block that is a heading, null for the others. */
export const headingLevelsOf = (doc: Node): readonly (number | null)[] => doc.content.content.map(({ attrs }) => headingLevel(attrs.kind));

const known = new WeakMap<Node, readonly Heading[]>();

/** The headings of the text, in order. */
export const headingsOf = (doc: Node): readonly Heading[] => {
  // The outline looks several times at a text that has not changed.
  let headings = known.get(doc);
  if (headings === undefined) {
    headings = doc.content.content.flatMap((node, block) => {
      const level = headingLevel(node.attrs.kind);
      return level === null ? [] : [{ block, text: node.textContent, level }];
    });
    known.set(doc, headings);
  }
  return headings;
};
