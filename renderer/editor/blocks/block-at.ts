import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** The number of the outermost block at which the selection begins. */
export const blockAtSelection = ({ doc, selection }: EditorState): number => Math.min(selection.$from.index(0), doc.childCount - 1);

/** Where an outermost block begins, by its number; the end of the document for the number behind the last. */
export const startOfBlock = (doc: Node, index: number): number => {
  let start = 0;
  for (let at = 0; at < index && at < doc.childCount; at += 1) start += doc.child(at).nodeSize;
  return start;
};
