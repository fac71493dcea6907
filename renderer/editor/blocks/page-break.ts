import { Extension } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pageBreak: {
      /** Begins a new printed page with the outermost block at the cursor, or lets it follow the one before again. False where no page can begin. */
      togglePageBreak: () => ReturnType;
    };
  }
}

/** The blocks that a printed page may begin with. */
const types = ['paragraph', 'bulletList', 'orderedList', 'taskList', 'callout', 'table', 'codeBlock', 'structured', 'image'];

/** A page break before a block: an attribute of it, so that it moves along, and no character that somebody deletes by accident. */
export const PageBreak = Extension.create({
  name: 'pageBreak',

  addGlobalAttributes() {
    return [
      {
        types,
        attributes: {
          pageBreak: {
            default: null,
            // The line after such a one is on the same page.
            keepOnSplit: false,
            parseHTML: (element) => (element.hasAttribute('data-page-break') ? true : null),
            renderHTML: ({ pageBreak }) => (pageBreak === true ? { 'data-page-break': '' } : {}),
          },
        },
      },
    ];
  },

  addCommands() {
    return {
      togglePageBreak:
        () =>
        ({ state: { doc, selection }, tr, dispatch }) => {
          const at = selection.$from.depth === 0 ? selection.from : selection.$from.before(1);
          const block = doc.nodeAt(at);
          if (block === null || !types.includes(block.type.name)) return false;
          if (dispatch) tr.setNodeAttribute(at, 'pageBreak', block.attrs.pageBreak === true ? null : true);
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    /** The cursor's line when it is an outermost block that a page begins with. */
    const brokenLine = () => {
      const { $from, empty } = this.editor.state.selection;
      return empty && $from.depth === 1 && $from.parent.attrs.pageBreak === true ? $from : null;
    };
    return {
      'Mod-Shift-Enter': () => this.editor.commands.togglePageBreak(),
      Backspace: () => brokenLine()?.parentOffset === 0 && this.editor.commands.togglePageBreak(),
      // Half a line takes all attributes along.
      Enter: () => {
        const $line = brokenLine();
        if ($line === null || $line.parent.type.name !== 'paragraph') return false;
        return this.editor.chain().splitBlock().updateAttributes('paragraph', { pageBreak: null }).run();
      },
    };
  },
});
