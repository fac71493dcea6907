import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';
import { CalledOff } from './work-in-pieces.ts';

/** How long one piece of the text may take to be drawn, in milliseconds. */
const aim = 90;

/** Fewer at once would not be drawn sooner: each piece is looked at together with all that stands there already. */
const fewest = 200;

type End = { readonly end: number | null };

const endKey = new PluginKey<number | null>('end-of-paste');

/** Knows where the pieces that are in end, while others are still to come: what is written elsewhere meanwhile moves that place. */
export const endOfPaste = (): Plugin<number | null> =>
  new Plugin<number | null>({
    key: endKey,
    state: {
      init: () => null,
      apply: (tr, end) => {
        const told: End | undefined = tr.getMeta(endKey);
        return told === undefined ? end && tr.mapping.map(end) : told.end;
      },
    },
  });

/** Puts blocks in at the selection, piece by piece and as one step of undo; what is in already goes again when it is called off. */
export const insertBlocks = async (
  view: EditorView,
  blocks: readonly Node[],
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<void> => {
  const undo: UndoManager | undefined = yUndoPluginKey.getState(view.state)?.undoManager;
  const before = undo?.captureTimeout;
  undo?.stopCapturing();
  if (undo) undo.captureTimeout = Number.MAX_SAFE_INTEGER;
  let done = 0;
  try {
    let size = fewest;
    while (done < blocks.length) {
      const start = performance.now();
      if (view.isDestroyed) return;
      if (signal.aborted) throw new CalledOff();
      const end = endKey.getState(view.state) ?? null;
      const put =
        end === null
          ? (first(view.state, blocks, size) ?? whole(view.state, blocks))
          : insert(view.state, end, blocks.slice(done, done + size));
      view.dispatch(put.tr.setMeta(endKey, { end: put.end }).setMeta('paste', true).setMeta('uiEvent', 'paste'));
      done += put.count;
      onShare(Math.min(1, done / blocks.length));
      await new Promise((resolve) => setTimeout(resolve));
      size = Math.max(fewest, Math.min(2_000, Math.round((size * aim) / Math.max(8, performance.now() - start))));
    }
    view.dispatch(view.state.tr.setMeta(endKey, { end: null }).scrollIntoView());
  } catch (error) {
    if (!(error instanceof CalledOff)) throw error;
    view.dispatch(view.state.tr.setMeta(endKey, { end: null }));
    if (done > 0) undo?.undo();
  } finally {
    undo?.stopCapturing();
    if (undo && before !== undefined) undo.captureTimeout = before;
  }
};

/** A change that puts so many blocks in, and where in the text the last of them ends then. */
type Put = { readonly tr: Transaction; readonly end: number; readonly count: number };

/** The first blocks in the place of what is selected; null where not all of them can stand there, so that they have to find their places together. */
const first = (state: EditorState, blocks: readonly Node[], count: number): Put | null => {
  const put = whole(state, blocks.slice(0, count));
  const { doc } = put.tr;
  const $changed = doc.resolve(put.end);
  // What stood behind the cursor has become a block of its own, and the change ends within it.
  const $end = $changed.parent.isTextblock ? doc.resolve($changed.before()) : $changed;
  const isThere = $end.nodeBefore !== null && blocks[put.count - 1]?.eq($end.nodeBefore) === true;
  const match = $end.parent.contentMatchAt($end.index());
  return isThere && blocks.every(({ type }) => match.matchType(type) !== null) ? { ...put, end: $end.pos } : null;
};

const whole = (state: EditorState, blocks: readonly Node[]): Put => {
  const tr = state.tr.replaceSelection(new Slice(Fragment.from([...blocks]), 0, 0));
  let end = tr.selection.to;
  tr.mapping.maps.at(-1)?.forEach((_from, _to, _newFrom, newTo) => {
    end = newTo;
  });
  return { tr, end, count: blocks.length };
};

const insert = ({ tr }: EditorState, at: number, piece: readonly Node[]): Put => {
  const content = Fragment.from([...piece]);
  const end = at + content.size;
  tr.insert(at, content);
  return { tr: tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)), end, count: piece.length };
};
