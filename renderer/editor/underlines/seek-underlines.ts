import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { BlockReader, Underlined } from './underlines.ts';

/** How long nobody may have typed before the text is read again, in milliseconds. */
const idleAfter = 400;
/** How long reading may hold up the page at a time, in milliseconds. */
const slice = 8;

/** What the seeking knows of its underlines, and what it does with what it has found. */
type Parts<Note> = {
  readonly readerIn: (state: EditorState) => BlockReader<Note> | null;
  readonly isShown: (state: EditorState, places: readonly Underlined<Note>[]) => boolean;
  readonly show: (places: readonly Underlined<Note>[]) => void;
};

type Work<Note> = {
  readonly blocks: readonly { readonly node: Node; readonly at: number }[];
  readonly doc: Node;
  readonly round: number;
  readonly places: Underlined<Note>[];
};

/** Reads the whole text, a slice of time after the other, and starts afresh when it changes meanwhile; the word that is being written is left out. */
export const seekUnderlines = <Note>(
  view: EditorView,
  { readerIn, isShown, show }: Parts<Note>,
): { update: (view: EditorView, before: EditorState) => void; destroy: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the text is to be read again; one timer looks at it, since to set one anew at each key is dearer. */
  let due = 0;
  /** Whether the last thing done was to type: the word at the cursor is then being written. */
  let isTyping = false;
  let isAnyLeftOut = false;
  let round = 0;

  const start = (after: number): void => {
    round += 1;
    due = performance.now() + after;
    if (timer !== undefined && after > 0) return;
    clearTimeout(timer);
    timer = setTimeout(beginWhenDue, after);
  };
  const beginWhenDue = (): void => {
    const left = due - performance.now();
    timer = left > 1 ? setTimeout(beginWhenDue, left) : undefined;
    if (timer === undefined) begin();
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    round += 1;
  };
  const begin = (): void => {
    if (view.composing) {
      start(idleAfter);
      return;
    }
    isAnyLeftOut = false;
    read({ blocks: blocksOf(view.state.doc), doc: view.state.doc, round, places: [] }, 0);
  };
  const read = (work: Work<Note>, from: number): void => {
    const reader = readerIn(view.state);
    if (reader === null || work.round !== round) return;
    const until = performance.now() + slice;
    for (let index = from; index < work.blocks.length; index += 1) {
      if (performance.now() > until) {
        setTimeout(() => read(work, index));
        return;
      }
      const block = work.blocks[index];
      if (block !== undefined) work.places.push(...reader.read(block.node).map((found) => movedBy(block.at, found)));
    }
    settle(work);
    // What is known is shown already; a long text in a language of compounds takes seconds to be known as a whole.
    void reader.learn()?.then(() => work.round === round && start(0));
  };
  const settle = ({ doc, places: all }: Work<Note>): void => {
    if (view.state.doc !== doc || view.composing) {
      start(idleAfter);
      return;
    }
    const places = all.filter((place) => !isTyping || !isAtCursor(view, place));
    isAnyLeftOut = places.length < all.length;
    if (!isShown(view.state, places)) show(places);
  };
  return {
    update: (_view, before) => {
      const reader = readerIn(view.state);
      const isChanged = view.state.doc !== before.doc;
      const isMoved = !isChanged && !view.state.selection.eq(before.selection);
      if (isChanged) isTyping = view.hasFocus();
      if (isMoved) isTyping = false;
      if (reader === null) stop();
      else if (reader !== readerIn(before)) start(0);
      else if (isChanged) start(idleAfter);
      else if (isMoved && isAnyLeftOut) start(0);
    },
    destroy: stop,
  };
};

const blocksOf = (doc: Node): Work<never>['blocks'] => {
  const blocks: { readonly node: Node; readonly at: number }[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    blocks.push({ node, at: at + 1 });
    return false;
  });
  return blocks;
};

const movedBy = <Note>(by: number, { from, to, note }: Underlined<Note>): Underlined<Note> => ({ from: from + by, to: to + by, note });

const isAtCursor = ({ state: { selection } }: EditorView, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  selection.empty && from < selection.head && selection.head <= to;
