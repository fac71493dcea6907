import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Plugin, PluginKey, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { mappingOf } from '../mapping-of.ts';
import type { Span } from '../text-map.ts';
import { type Found, lookInText, type Ready } from './look-in-text.ts';
import { replaceFound } from './replace-found.ts';

/** What is being looked for in the text, what was found, and which of it is at hand (null for none). */
export type FindState = {
  readonly ready: Ready | null;
  /** Only what lies inside is looked at; null for the whole text. */
  readonly within: Span | null;
  /** Whether only what the public reads is looked at. */
  readonly isPublic: boolean;
  readonly found: readonly Found[];
  readonly current: number | null;
  readonly decorations: DecorationSet;
};

type Message =
  | { readonly kind: 'look'; readonly ready: Ready | null; readonly within: Span | null; readonly isPublic: boolean }
  | { readonly kind: 'go'; readonly to: number | null };

const key = new PluginKey<FindState>('findInText');
const nothing: FindState = { ready: null, within: null, isPublic: false, found: [], current: null, decorations: DecorationSet.empty };

/** What is known of the search in this state of the editor. */
export const findIn = (state: EditorState): FindState => key.getState(state) ?? nothing;

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    findInText: {
      /** Looks for something in the text, or for nothing any more; the first place behind the cursor is at hand then. */
      look: (ready: Ready | null, within: Span | null, isPublic?: boolean) => ReturnType;
      /** Takes the found place of this number to hand and shows it; null leaves none at hand. False when there is no such place. */
      goToFound: (to: number | null) => ReturnType;
      /** Replaces the place at hand, unless it is data, and goes to the next; false when there is none. */
      replaceFound: (words: string) => ReturnType;
      /** Replaces every place that is no data and no part of an address, as one step to undo; false when there is none. */
      replaceAllFound: (words: string) => ReturnType;
    };
  }
}

/** Finds and replaces in the text. Nothing is looked for on the typing path unless something is being looked for. */
export const FindInText = Extension.create({
  name: 'findInText',

  addProseMirrorPlugins: () => [
    new Plugin<FindState>({
      key,
      state: { init: () => nothing, apply: next },
      props: { decorations: (state) => findIn(state).decorations },
    }),
  ],

  addCommands() {
    return {
      look:
        (ready, within, isPublic = false) =>
        ({ tr }) => {
          tell(tr, { kind: 'look', ready, within, isPublic });
          return true;
        },
      goToFound:
        (to) =>
        ({ state, tr }) => {
          const place = to === null ? undefined : findIn(state).found[to];
          if (to !== null && place === undefined) return false;
          tell(tr, { kind: 'go', to });
          select(tr, place);
          return true;
        },
      replaceFound:
        (words) =>
        ({ state, tr, dispatch }) => {
          const { found, current } = findIn(state);
          const place = current === null ? undefined : found[current];
          if (place === undefined) return false;
          if (dispatch && !place.isData) {
            replaceFound(tr, place, words);
            const after = tr.mapping.map(place.to);
            tr.setSelection(Selection.near(tr.doc.resolve(after))).scrollIntoView();
          }
          return true;
        },
      replaceAllFound:
        (words) =>
        ({ state, tr, dispatch }) => {
          const found = findIn(state).found.filter(({ isData, isInAddress }) => !isData && !isInAddress);
          if (dispatch) {
            // A step of its own: it must not be undone together with what was typed just before.
            yUndoPluginKey.getState(state)?.undoManager.stopCapturing();
            for (const place of found.toReversed()) replaceFound(tr, place, words);
          }
          return found.length > 0;
        },
    };
  },
});

const tell = (tr: Transaction, message: Message): void => {
  tr.setMeta(key, message).setMeta('addToHistory', false);
};

const select = (tr: Transaction, place: Found | undefined): void => {
  if (place === undefined) return;
  const { from, to, inside } = place;
  tr.setSelection(inside === null ? TextSelection.create(tr.doc, from, to) : NodeSelection.create(tr.doc, from)).scrollIntoView();
};

const next = (tr: Transaction, before: FindState, _old: EditorState, state: EditorState): FindState => {
  const message: Message | undefined = tr.getMeta(key);
  if (message?.kind === 'go') return marked(state.doc, { ...before, current: message.to });
  if (message === undefined && (before.ready === null || !tr.docChanged)) return before;
  const { ready, within: given, isPublic } = message ?? before;
  if (ready === null) return nothing;
  const within = message !== undefined || given === null ? given : moved(given, tr);
  const found = lookInText(state.doc, ready, isPublic).filter(
    ({ from, to }) => within === null || (from >= within.from && to <= within.to),
  );
  const at = found.findIndex(({ to }) => to > state.selection.from);
  return marked(state.doc, { ...before, ready, within, isPublic, found, current: found.length === 0 ? null : Math.max(at, 0) });
};

const moved = ({ from, to }: Span, tr: Transaction): Span => {
  const mapping = mappingOf(tr);
  return { from: mapping.map(from, -1), to: mapping.map(to, 1) };
};

/** The state with its places marked in the text. */
const marked = (doc: Node, state: FindState): FindState => ({
  ...state,
  decorations: DecorationSet.create(
    doc,
    state.found.map(({ from, to, inside }, at) => {
      const attributes = { 'data-found': at === state.current ? 'current' : '' };
      return inside?.name === 'alt' ? Decoration.node(from, to, attributes) : Decoration.inline(from, to, attributes);
    }),
  ),
});
