import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';
import { CalledOff } from './work-in-pieces.ts';

/** How long one piece of the text may take to be drawn, in milliseconds. */
const aim = 90;

/** Fewer at once would not be drawn sooner: each piece is looked at together with all that stands there already. */
const fewest = 200;

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
    // Within a list or a cell the blocks have to find their place together.
    let size = view.state.selection.$from.depth > 1 ? blocks.length : fewest;
    while (done < blocks.length) {
      const start = performance.now();
      const piece = Fragment.from(blocks.slice(done, done + size));
      if (view.isDestroyed) return;
      if (signal.aborted) throw new CalledOff();
      view.dispatch((done === 0 ? first(view, piece) : next(view, piece)).setMeta('paste', true).setMeta('uiEvent', 'paste'));
      done += size;
      onShare(Math.min(1, done / blocks.length));
      await new Promise((resolve) => setTimeout(resolve));
      size = Math.max(fewest, Math.min(2_000, Math.round((size * aim) / Math.max(8, performance.now() - start))));
    }
    view.dispatch(view.state.tr.scrollIntoView());
  } catch (error) {
    if (!(error instanceof CalledOff)) throw error;
    if (done > 0) undo?.undo();
  } finally {
    undo?.stopCapturing();
    if (undo && before !== undefined) undo.captureTimeout = before;
  }
};

const first = ({ state }: EditorView, piece: Fragment) => state.tr.replaceSelection(new Slice(piece, 0, 0));

/** Behind the piece before, at whose end the cursor stands. */
const next = ({ state }: EditorView, piece: Fragment) => {
  const { $to } = state.selection;
  const at = $to.depth === 0 ? $to.pos : $to.after(1);
  const tr = state.tr.insert(at, piece);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + piece.size), -1));
};
