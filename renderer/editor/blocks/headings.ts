import type { Node } from '@tiptap/pm/model';
import { headingLevel } from '../../core/rich-text/heading-level.ts';

/** A heading of the text: the number of its block among the outermost ones, its words and its level. */
export type Heading = { readonly block: number; readonly text: string; readonly level: number };

/** The level of each outermost block that is a heading, null for the others. */
export const headingLevelsOf = (doc: Node): readonly (number | null)[] => doc.content.content.map(({ attrs }) => headingLevel(attrs.kind));

/** The headings of the text, in order. */
export const headingsOf = (doc: Node): readonly Heading[] =>
  doc.content.content.flatMap((node, block) => {
    const level = headingLevel(node.attrs.kind);
    return level === null ? [] : [{ block, text: node.textContent, level }];
  });
