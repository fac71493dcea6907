import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import { keepLine } from './line-below.ts';

/**
 * Puts a block at the outermost block of the selection, in an empty line's place or else below it, and the cursor into it.
 * A block at the end of the text or of its section gets an empty line below it, so that somebody can write on.
 */
export const placeBlock = (tr: Transaction, block: Node): void => {
  const { selection } = tr;
  const { $from } = selection;
  const isInside = $from.depth > 0;
  const top = isInside ? $from.node(1) : selection instanceof NodeSelection ? selection.node : null;
  const at = isInside ? $from.before(1) : selection.from;
  const isEmptyLine = top?.type.name === 'paragraph' && top.attrs.kind === 'p' && top.content.size === 0;
  // What was kept for somebody stays so, whatever stands in its place.
  const placed = isEmptyLine ? block.type.create({ ...block.attrs, visibility: top.attrs.visibility }, block.content, block.marks) : block;
  const start = isEmptyLine || top === null ? at : at + top.nodeSize;
  const end = isEmptyLine ? at + top.nodeSize : start;
  tr.replaceWith(start, end, placed);
  keepLine(tr, start + placed.nodeSize);
  const $inside = tr.doc.resolve(start + 1);
  tr.setSelection(block.isAtom ? NodeSelection.create(tr.doc, start) : Selection.near($inside, 1)).scrollIntoView();
};
