import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { mappingOf } from '../mapping-of.ts';
import { quickBlocks } from '../quick-blocks.ts';
import { seekUnderlines } from './seek-underlines.ts';

/** What a reader found in a text block, as offsets into its content; `note` says what it is about. */
export type Found<Note> = { readonly from: number; readonly to: number; readonly note: Note };

/** Reads text blocks; another one is set when what it goes by has changed. */
export type BlockReader<Note> = {
  /** What is to be underlined in the block, as far as that is known. */
  readonly read: (block: Node) => readonly Found<Note>[];
  /** Finds out what the reading had to leave open, and resolves when it is known; null when nothing was open. */
  readonly learn: () => Promise<void> | null;
};

/** A place of the document that is underlined. */
export type Underlined<Note> = Found<Note>;

type State<Note> = {
  readonly reader: BlockReader<Note> | null;
  readonly decorations: DecorationSet;
  readonly count: number;
};
type Message<Note> =
  | { readonly kind: 'reader'; readonly reader: BlockReader<Note> | null }
  | { readonly kind: 'placed'; readonly places: readonly Underlined<Note>[] }
  | { readonly kind: 'clear'; readonly at: number };

/** One kind of underlines: its plugin, and the ways to ask for what is underlined. */
export type Underlines<Note> = {
  readonly plugin: () => Plugin<State<Note>>;
  /** Sets who reads the text (null for nobody: nothing is underlined then); it is read soon. */
  readonly setReader: (view: EditorView, reader: BlockReader<Note> | null) => void;
  /** How many places were underlined when the text was last read. */
  readonly count: (state: EditorState) => number;
  /** What is underlined, in the order of the text. */
  readonly all: (state: EditorState) => readonly Underlined<Note>[];
  /** What is underlined at a position, its end included; null for nothing. */
  readonly at: (state: EditorState, position: number) => Underlined<Note> | null;
};

/**
 * Makes a kind of underlines. While somebody types they only move along with the text, and go from the words that are changed; the text is read
 * when the typing has paused. `idOf` tells notes apart; `attributes` are those of the underlined element.
 */
export const underlines = <Note>(
  name: string,
  idOf: (note: Note) => string,
  attributes: Readonly<Record<string, string>> | ((note: Note) => Readonly<Record<string, string>>),
): Underlines<Note> => {
  const key = new PluginKey<State<Note>>(name);
  const attributesOf = (note: Note): Readonly<Record<string, string>> => (typeof attributes === 'function' ? attributes(note) : attributes);
  const nothing: State<Note> = { reader: null, decorations: DecorationSet.empty, count: 0 };
  const stateOf = (state: EditorState): State<Note> => key.getState(state) ?? nothing;
  const placesIn = (found: readonly Decoration[]): readonly Underlined<Note>[] =>
    found.map(({ from, to, spec }) => ({ from, to, note: spec.note as Note })).sort((a, b) => a.from - b.from);
  const tell = (view: EditorView, message: Message<Note>): void =>
    view.dispatch(view.state.tr.setMeta(key, message).setMeta('addToHistory', false));
  const at = (state: EditorState, position: number): Underlined<Note> | null =>
    placesIn(stateOf(state).decorations.find(position, position))[0] ?? null;

  const next = (transaction: Transaction, before: State<Note>): State<Note> => {
    const message: Message<Note> | undefined = transaction.getMeta(key);
    switch (message?.kind) {
      case 'reader':
        return message.reader === null ? nothing : { ...before, reader: message.reader };
      case 'placed': {
        const drawn = message.places.map(({ from, to, note }) => Decoration.inline(from, to, attributesOf(note), { note }));
        return { ...before, decorations: quickBlocks(DecorationSet.create(transaction.doc, drawn)), count: drawn.length };
      }
      case 'clear':
        return { ...before, decorations: before.decorations.remove(before.decorations.find(message.at, message.at)) };
      case undefined:
        return transaction.docChanged && before.decorations !== DecorationSet.empty
          ? { ...before, decorations: moved(before.decorations, transaction) }
          : before;
    }
  };

  const isShown = (state: EditorState, places: readonly Underlined<Note>[]): boolean => {
    const { decorations, count } = stateOf(state);
    const shown = new Set(placesIn(decorations.find()).map(({ from, to, note }) => `${from} ${to} ${idOf(note)}`));
    return (
      count === places.length && shown.size === count && places.every(({ from, to, note }) => shown.has(`${from} ${to} ${idOf(note)}`))
    );
  };

  return {
    setReader: (view, reader) => tell(view, { kind: 'reader', reader }),
    count: (state) => stateOf(state).count,
    all: (state) => placesIn(stateOf(state).decorations.find()),
    at,
    plugin: () =>
      new Plugin<State<Note>>({
        key,
        state: { init: () => nothing, apply: next },
        props: {
          decorations: (state) => stateOf(state).decorations,
          handleDOMEvents: {
            // Before the input method takes hold of the word: a line that goes or comes in the middle would end what it composes.
            compositionstart: (view) => {
              const { from, empty } = view.state.selection;
              // A cursor that the editor hasn't heard of yet would be set back by the change.
              const isKnown = view.dom.ownerDocument.getSelection()?.isCollapsed === empty;
              if (isKnown && at(view.state, from) !== null) tell(view, { kind: 'clear', at: from });
              return false;
            },
          },
        },
        view: (view) =>
          seekUnderlines<Note>(view, {
            readerIn: (state) => stateOf(state).reader,
            isShown,
            show: (places) => tell(view, { kind: 'placed', places }),
          }),
      }),
  };
};

/** The lines move along with the text; what is changed loses its line. */
const moved = (before: DecorationSet, transaction: Transaction): DecorationSet => {
  const mapping = mappingOf(transaction);
  let decorations = before.map(mapping, transaction.doc);
  mapping.maps.forEach((map, at) => {
    const rest = mapping.slice(at + 1);
    map.forEach((_from, _to, from, to) => {
      decorations = decorations.remove(decorations.find(rest.map(from, -1), rest.map(to, 1)));
    });
  });
  return quickBlocks(decorations);
};
