import type { Editor } from '@tiptap/react';
import type { Place } from '../../core/checks/finding.ts';
import { placeOfWords } from '../../editor/underlines/found-words.ts';

/** Selects the words of a finding in the text, or goes to the start of its block where they are not there any more. */
export const showInText = (editor: Editor, { block, words, nth = 0 }: Extract<Place, { kind: 'text' }>): void => {
  const { doc } = editor.state;
  if (block >= doc.childCount) return;
  let start = 0;
  for (let at = 0; at < block; at += 1) start += doc.child(at).nodeSize;
  const span = placeOfWords(editor.state, { block, words, nth }) ?? { from: start + 1, to: start + 1 };
  editor.chain().focus(undefined, { scrollIntoView: false }).setTextSelection(span).scrollIntoView().run();
};
