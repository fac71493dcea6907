import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Plugin, PluginKey, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { mappingOf } from '../mapping-of.ts';
import { keepInSight } from '../sight/keep-in-sight.ts';
import type { Span } from '../text-map.ts';
import { type Found, lookInText, none, type Ready } from './look-in-text.ts';
import { replaceFound } from './replace-found.ts';

/** What is being looked for in the text, what was found, and which of it is at hand (null for none). */
export type FindState = {
  readonly ready: Ready | null;
  /** Only what lies inside is looked at; null for the whole text. */
  readonly within: Span | null;
  /** Whether only what the public reads is looked at. */
  readonly isPublic: boolean;
  /** The outermost blocks that it does not read, by their numbers, besides those that are kept from it. */
  readonly leftOut: ReadonlySet<number>;
  readonly found: readonly Found[];
  readonly current: number | null;
  /** How often the place at hand was to be brought into sight. */
  readonly shown: number;
  readonly decorations: DecorationSet;
};

type Message =
  | {
      readonly kind: 'look';
      readonly ready: Ready | null;
      readonly within: Span | null;
      readonly isPublic: boolean;
      readonly leftOut: ReadonlySet<number>;
    }
  | { readonly kind: 'go'; readonly to: number | null }
  | { readonly kind: 'next' };

const key = new PluginKey<FindState>('findInText');
const nothing: FindState = {
  ready: null,
  within: null,
  isPublic: false,
  leftOut: none,
  found: [],
  current: null,
  shown: 0,
  decorations: DecorationSet.empty,
};

/** What is known of the search in this state of the editor. */
export const findIn = (state: EditorState): FindState => key.getState(state) ?? nothing;

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    findInText: {
      /** Looks for something in the text, or for nothing any more; the first place behind the cursor is at hand then. */
      look: (ready: Ready | null, within: Span | null, isPublic?: boolean, leftOut?: ReadonlySet<number>) => ReturnType;
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
      // The editor itself scrolls to its selection only while it has the keyboard, which stands in the field of what is looked for.
      view: () => ({
        update: (view, before) => {
          if (findIn(view.state).shown > findIn(before).shown) keepInSight(view, () => placeAtHand(view), 'middle');
        },
      }),
    }),
  ],

  addCommands() {
    return {
      look:
        (ready, within, isPublic = false, leftOut = none) =>
        ({ tr }) => {
          tell(tr, { kind: 'look', ready, within, isPublic, leftOut });
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
            tr.setSelection(Selection.near(tr.doc.resolve(after))).setMeta(key, { kind: 'next' } satisfies Message);
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
  tr.setSelection(inside === null ? TextSelection.create(tr.doc, from, to) : NodeSelection.create(tr.doc, from));
};

const next = (tr: Transaction, before: FindState, _old: EditorState, state: EditorState): FindState => {
  const message: Message | undefined = tr.getMeta(key);
  if (message?.kind === 'go')
    return marked(state.doc, { ...before, current: message.to, shown: before.shown + (message.to === null ? 0 : 1) });
  if (message === undefined && (before.ready === null || !tr.docChanged)) return before;
  const look = message?.kind === 'look' ? message : null;
  const { ready, within: given, isPublic, leftOut } = look ?? before;
  if (ready === null) return nothing;
  const within = look !== null || given === null ? given : moved(given, tr);
  const found = lookInText(state.doc, ready, isPublic, leftOut).filter(
    ({ from, to }) => within === null || (from >= within.from && to <= within.to),
  );
  const at = found.findIndex(({ to }) => to > state.selection.from);
  const current = found.length === 0 ? null : Math.max(at, 0);
  // What is written or replaced elsewhere leaves the text where it is.
  const isNew = message?.kind === 'next' || (look !== null && ready.search !== before.ready?.search);
  return marked(state.doc, { ...before, ready, within, isPublic, leftOut, found, current, shown: before.shown + (isNew ? 1 : 0) });
};

const moved = ({ from, to }: Span, tr: Transaction): Span => {
  const mapping = mappingOf(tr);
  return { from: mapping.map(from, -1), to: mapping.map(to, 1) };
};

/** Where the place at hand stands on the screen; null for none. */
const placeAtHand = (view: EditorView): DOMRect | null => {
  const { found, current } = findIn(view.state);
  const place = current === null ? undefined : found[current];
  if (place === undefined) return null;
  const element = view.dom.querySelector('[data-found="current"]') ?? view.nodeDOM(place.from);
  if (!(element instanceof Element)) return null;
  // Sideways, in wide tables and code.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return element.getBoundingClientRect();
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
