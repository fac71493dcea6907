import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';

/** What happens when somebody wants to change a chip: it stands at `position`, drawn by `dom`. */
export type OpenChip = (position: number, dom: HTMLElement) => void;

/** Enter on a selected chip, or a click on one, asks for its formats. Where nothing can be edited nothing is asked. */
export const ChipKeys = Extension.create<{ readonly open: OpenChip }>({
  name: 'chipKeys',
  // Before Enter makes a new line.
  priority: 1100,
  addOptions: () => ({ open: () => undefined }),
  addProseMirrorPlugins() {
    const { open } = this.options;
    return [
      new Plugin({
        // The binding to the draft selects what stands where a selected chip was before an undo, even if that is text.
        appendTransaction: (_transactions, _before, { selection, tr }) =>
          selection instanceof NodeSelection && selection.node.isText ? tr.setSelection(TextSelection.near(selection.$from)) : null,
        props: {
          handleKeyDown: (view, event) => {
            const { selection } = view.state;
            if (event.key !== 'Enter' || !(selection instanceof NodeSelection) || selection.node.type.name !== 'chip') return false;
            const dom = view.nodeDOM(selection.from);
            if (view.editable && dom instanceof HTMLElement) open(selection.from, dom);
            return true;
          },
          handleClickOn: (view, _position, node, at, event, direct) => {
            if (!direct || node.type.name !== 'chip' || !view.editable || event.shiftKey) return false;
            const dom = view.nodeDOM(at);
            view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
            if (dom instanceof HTMLElement) open(at, dom);
            return true;
          },
        },
      }),
    ];
  },
});
