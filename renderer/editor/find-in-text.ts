import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Plugin, PluginKey, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { findText, type Match, type ReadySearch, replacementOf } from '../core/rich-text/find-text.ts';
import { lineMapOf, positionsOf, type Span } from './text-map.ts';

type Ready = Extract<ReadySearch, { kind: 'ready' }>;

/** A found place, as positions in the document, with what it was found by. */
export type Found = Match & {
  readonly search: Ready['search'];
  /** Where in a footnote's text it is; null in the line itself. */
  readonly note: Span | null;
  /** Whether a chip's words are part of it: they follow the data, and are not replaced. */
  readonly isData: boolean;
};

/** What is being looked for in the text, what was found, and which of it is at hand (null for none). */
export type FindState = {
  readonly ready: Ready | null;
  /** Only what lies inside is looked at; null for the whole text. */
  readonly within: { readonly from: number; readonly to: number } | null;
  readonly found: readonly Found[];
  readonly current: number | null;
  readonly decorations: DecorationSet;
};

type Message =
  | { readonly kind: 'look'; readonly ready: Ready | null; readonly within: FindState['within'] }
  | { readonly kind: 'go'; readonly to: number };

const key = new PluginKey<FindState>('findInText');
const nothing: FindState = { ready: null, within: null, found: [], current: null, decorations: DecorationSet.empty };

/** What is known of the search in this state of the editor. */
export const findIn = (state: EditorState): FindState => key.getState(state) ?? nothing;

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    findInText: {
      /** Looks for something in the text, or for nothing any more; the first place behind the cursor is at hand then. */
      look: (ready: Ready | null, within: FindState['within']) => ReturnType;
      /** Goes to the next (1) or previous (-1) place, round the ends, and shows it; false when there is none. */
      goToFound: (by: -1 | 1) => ReturnType;
      /** Replaces the place at hand, unless it is data, and goes to the next; false when there is none. */
      replaceFound: (words: string) => ReturnType;
      /** Replaces every place that is no data, as one step to undo; false when there is none. */
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
        (ready, within) =>
        ({ tr }) => {
          tell(tr, { kind: 'look', ready, within });
          return true;
        },
      goToFound:
        (by) =>
        ({ state, tr }) => {
          const { found, current } = findIn(state);
          if (found.length === 0) return false;
          const to = ((current ?? (by === 1 ? -1 : 0)) + by + found.length) % found.length;
          tell(tr, { kind: 'go', to });
          select(tr, found[to]);
          return true;
        },
      replaceFound:
        (words) =>
        ({ state, tr, dispatch }) => {
          const { found, current } = findIn(state);
          const place = current === null ? undefined : found[current];
          if (place === undefined) return false;
          if (dispatch && !place.isData) {
            replace(tr, place, words);
            const after = tr.mapping.map(place.to);
            tr.setSelection(Selection.near(tr.doc.resolve(after))).scrollIntoView();
          }
          return true;
        },
      replaceAllFound:
        (words) =>
        ({ state, tr, dispatch }) => {
          const { found } = findIn(state);
          if (dispatch) {
            // A step of its own: it must not be undone together with what was typed just before.
            yUndoPluginKey.getState(state)?.undoManager.stopCapturing();
            for (const place of found.toReversed()) if (!place.isData) replace(tr, place, words);
          }
          return found.some(({ isData }) => !isData);
        },
    };
  },
});

const tell = (tr: Transaction, message: Message): void => {
  tr.setMeta(key, message).setMeta('addToHistory', false);
};

const select = (tr: Transaction, place: Found | undefined): void => {
  if (place === undefined) return;
  const { from, to, note } = place;
  tr.setSelection(note === null ? TextSelection.create(tr.doc, from, to) : NodeSelection.create(tr.doc, from)).scrollIntoView();
};

/** New words take over the marks of the first letter that they replace; a footnote among the old ones stays behind the new. */
const replace = (tr: Transaction, place: Found, words: string): void => {
  const text = replacementOf(place.search, place, words);
  if (place.note !== null) {
    const old = String(tr.doc.nodeAt(place.from)?.attrs.text ?? '');
    tr.setNodeAttribute(place.from, 'text', old.slice(0, place.note.from) + text + old.slice(place.note.to));
    return;
  }
  const notes: Node[] = [];
  tr.doc.nodesBetween(place.from, place.to, (node) => {
    if (node.type.name === 'footnote') notes.push(node);
  });
  const marks = tr.doc.nodeAt(place.from)?.marks ?? [];
  const { schema } = tr.doc.type;
  tr.replaceWith(place.from, place.to, [...(text === '' ? [] : [schema.text(text, marks)]), ...notes]);
};

const next = (tr: Transaction, before: FindState, _old: EditorState, state: EditorState): FindState => {
  const message: Message | undefined = tr.getMeta(key);
  if (message?.kind === 'go') return marked(state.doc, { ...before, current: message.to });
  if (message === undefined && (before.ready === null || !tr.docChanged)) return before;
  const { ready, within: given } = message ?? before;
  if (ready === null) return nothing;
  const within =
    message !== undefined || given === null ? given : { from: tr.mapping.map(given.from, -1), to: tr.mapping.map(given.to, 1) };
  const found = lookIn(state.doc, ready).filter(({ from, to }) => within === null || (from >= within.from && to <= within.to));
  const at = found.findIndex(({ to }) => to > state.selection.from);
  return marked(state.doc, { ...before, ready, within, found, current: found.length === 0 ? null : Math.max(at, 0) });
};

/** All places of the document, block by block: what is looked for does not go over the end of a paragraph. */
const lookIn = (doc: Node, ready: Ready): readonly Found[] => {
  const found: Found[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const { search } = ready;
    const line = lineMapOf(node, position + 1, 0);
    const here: Found[] = [];
    for (const match of findText(line.text, ready)) {
      const span = positionsOf(line, match);
      const isData = line.runs.some(({ kind, offset, length }) => kind === 'chip' && offset < match.to && offset + length > match.from);
      if (span !== null) here.push({ ...match, ...span, search, note: null, isData });
    }
    for (const { text, position: at } of line.notes) {
      for (const match of findText(text, ready)) {
        here.push({ ...match, from: at, to: at + 1, search, note: { from: match.from, to: match.to }, isData: false });
      }
    }
    found.push(...(line.notes.length === 0 ? here : here.sort((a, b) => a.from - b.from || (a.note?.from ?? 0) - (b.note?.from ?? 0))));
    return false;
  });
  return found;
};

/** The state with its places marked in the text. */
const marked = (doc: Node, state: FindState): FindState => ({
  ...state,
  decorations: DecorationSet.create(
    doc,
    state.found.map(({ from, to }, at) => Decoration.inline(from, to, { 'data-found': at === state.current ? 'current' : '' })),
  ),
});
