import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, type Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findQuote, quoteAt } from '../core/review/quote.ts';
import type { Quote } from '../core/review/thread.ts';
import { offsetsOf, positionsOf, type Span, textMapOf } from './text-map.ts';

/** Whether words may be selected; cheap, for every key. `quoteOfSelection` is sure. */
export const isTextSelected = ({ selection }: EditorState): boolean => !selection.empty && !isBlockSelected(selection);

/** A chip that is selected is a piece of its line; everything else that can be selected as one is a block. */
const isBlockSelected = (selection: Selection): boolean => selection instanceof NodeSelection && !selection.node.isInline;

/** The selected words as a quote, without the space around them; null when no words are selected. */
export const quoteOfSelection = (view: EditorView): Quote | null => {
  if (isBlockSelected(view.state.selection)) return null;
  const selection = selectionOnScreen(view) ?? view.state.selection;
  const map = textMapOf(view.state.doc);
  const span = offsetsOf(map, selection);
  if (span === null) return null;
  const selected = map.text.slice(span.from, span.to);
  const from = span.from + selected.length - selected.trimStart().length;
  const to = span.to - (selected.length - selected.trimEnd().length);
  return from < to ? quoteAt(map.text, from, to) : null;
};

/** What a key has selected just now reaches the editor's state only after the next key; null when the screen has no selection of the text's. */
const selectionOnScreen = (view: EditorView): Span | null => {
  const selection = view.dom.ownerDocument.getSelection();
  if (!view.hasFocus() || view.state.selection instanceof NodeSelection || selection === null || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!view.dom.contains(startContainer) || !view.dom.contains(endContainer)) return null;
  return { from: view.posAtDOM(startContainer, startOffset), to: view.posAtDOM(endContainer, endOffset) };
};

/** Where a quote's words stand in the document now; null when they are gone. */
export const placeOfQuote = (doc: Node, quote: Quote): Span | null => {
  const map = textMapOf(doc);
  const found = findQuote(map.text, quote);
  return found.kind === 'found' ? positionsOf(map, found) : null;
};
