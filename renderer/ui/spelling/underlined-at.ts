import type { Editor } from '@tiptap/react';
import type { StyleHint } from '../../core/spelling/style-hint.ts';
import { misspelt } from '../../editor/underlines/misspelt-words.ts';
import { hinted } from '../../editor/underlines/style-hints.ts';

/** Something underlined in the text that its menu is about; `words` is what stands there. */
export type AtHand = { readonly from: number; readonly to: number; readonly words: string } & (
  | { readonly kind: 'spelling'; readonly word: string }
  | { readonly kind: 'style'; readonly hint: StyleHint }
);

/** What is underlined at a position of the text, a misspelt word before advice; null for nothing. */
export const underlinedAt = ({ state }: Editor, position: number): AtHand | null => {
  const wrong = misspelt.at(state, position);
  if (wrong !== null) return { kind: 'spelling', ...place(state.doc, wrong), word: wrong.note };
  const better = hinted.at(state, position);
  return better === null ? null : { kind: 'style', ...place(state.doc, better), hint: better.note };
};

const place = (doc: Editor['state']['doc'], { from, to }: { readonly from: number; readonly to: number }) => ({
  from,
  to,
  words: doc.textBetween(from, to),
});
