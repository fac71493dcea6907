import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import { findQuote, quoteAt } from '../core/review/quote.ts';
import type { Quote } from '../core/review/thread.ts';
import { offsetsOf, positionsOf, type Span, textMapOf } from './text-map.ts';

/** Whether words may be selected; cheap, for every key. `quoteOfSelection` is sure. */
export const isTextSelected = ({ selection }: EditorState): boolean => !selection.empty && !(selection instanceof NodeSelection);

/** The selected words as a quote, without the space around them; null when no words are selected. */
export const quoteOfSelection = (state: EditorState): Quote | null => {
  if (!isTextSelected(state)) return null;
  const map = textMapOf(state.doc);
  const span = offsetsOf(map, state.selection);
  if (span === null) return null;
  const selected = map.text.slice(span.from, span.to);
  const from = span.from + selected.length - selected.trimStart().length;
  const to = span.to - (selected.length - selected.trimEnd().length);
  return from < to ? quoteAt(map.text, from, to) : null;
};

/** Where a quote's words stand in the document now; null when they are gone. */
export const placeOfQuote = (doc: Node, quote: Quote): Span | null => {
  const map = textMapOf(doc);
  const found = findQuote(map.text, quote);
  return found.kind === 'found' ? positionsOf(map, found) : null;
};
