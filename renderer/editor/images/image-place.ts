import type { Node, NodeType } from '@tiptap/pm/model';

/** Where a block goes in: between `from` and `to`, which differ when it takes the place of an empty line. */
export type Place = { readonly from: number; readonly to: number };

/**
 * Where an image goes in at a position: in place of an empty line, in front of a line at its start, else behind the line (no sentence is torn);
 * in the innermost part of the text that takes one. The end of the document where nothing does.
 */
export const imagePlace = (doc: Node, position: number, image: NodeType): Place => {
  const $position = doc.resolve(Math.min(Math.max(position, 0), doc.content.size));
  for (let depth = $position.depth; depth >= 0; depth -= 1) {
    const parent = $position.node(depth);
    const index = $position.index(depth);
    if (depth === $position.depth && !parent.isTextblock) {
      if (parent.canReplaceWith(index, index, image)) return { from: $position.pos, to: $position.pos };
      continue;
    }
    if (depth === $position.depth) continue;
    const child = $position.node(depth + 1);
    const [before, after] = [$position.before(depth + 1), $position.after(depth + 1)];
    const isLine = child.type.name === 'paragraph' && depth + 1 === $position.depth;
    if (isLine && child.content.size === 0 && parent.canReplaceWith(index, index + 1, image)) return { from: before, to: after };
    const isAtStart = isLine && $position.parentOffset === 0;
    if (isAtStart && parent.canReplaceWith(index, index, image)) return { from: before, to: before };
    if (parent.canReplaceWith(index + 1, index + 1, image)) return { from: after, to: after };
  }
  return { from: doc.content.size, to: doc.content.size };
};
