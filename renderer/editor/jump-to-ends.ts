import { Extension } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    jumpToEnds: {
      /** Puts the cursor at the very start or end of the text and shows it; with `isExtending` the selection grows to there. */
      jumpTo: (end: 'start' | 'end', isExtending: boolean) => ReturnType;
    };
  }
}

/**
 * The keys that go to the start and the end of the text. Blocks far outside the window are not laid out until they come near,
 * which keeps long texts fast; the browser's own jump goes by what is laid out, and stops short of the end.
 */
export const JumpToEnds = Extension.create({
  name: 'jumpToEnds',

  addCommands() {
    return {
      jumpTo:
        (end, isExtending) =>
        ({ tr, view, dispatch }) => {
          if (!dispatch) return true;
          const place = end === 'start' ? Selection.atStart(tr.doc) : Selection.atEnd(tr.doc);
          tr.setSelection(isExtending ? TextSelection.between(tr.selection.$anchor, place.$head) : place).scrollIntoView();
          requestAnimationFrame(() => showSelection(view));
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    const jump = (end: 'start' | 'end', isExtending: boolean) => () => this.editor.commands.jumpTo(end, isExtending);
    const ends = { 'Mod-Home': 'start', 'Mod-End': 'end', 'Cmd-ArrowUp': 'start', 'Cmd-ArrowDown': 'end' } as const;
    return Object.fromEntries(
      Object.entries(ends).flatMap(([key, end]) => [
        [key, jump(end, false)],
        [`Shift-${key}`, jump(end, true)],
      ]),
    );
  },
});

/** Once more: what the first jump brought near has its true height only now. */
const showSelection = (view: EditorView): void => {
  if (!view.isDestroyed) view.dispatch(view.state.tr.scrollIntoView());
};
