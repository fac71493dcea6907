import { type EditorState, NodeSelection } from '@tiptap/pm/state';

/** A footnote that is selected: where it stands, its number and its text. */
export type SelectedNote = { readonly position: number; readonly number: number; readonly text: string };

/** The footnote that is selected by itself; null when none is. */
export const selectedNote = ({ doc, selection }: EditorState): SelectedNote | null => {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return null;
  const position = selection.from;
  let number = 1;
  doc.nodesBetween(0, position, (node, at) => {
    if (node.type.name === 'footnote' && at < position) number += 1;
  });
  return { position, number, text: String(selection.node.attrs.text) };
};
