import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    lineBelow: {
      /** Puts the cursor into the line below the outermost block that ends at a position, or at the selection's; makes one where none is. */
      goBelow: (end?: number) => ReturnType;
    };
  }
}

const isLine = (node: Node | null): boolean => node?.type.name === 'paragraph' && node.attrs.kind === 'p';

/** Whether a block that ends here, between outermost blocks, leaves no place to write on: it is the last of the text, or of its section. */
export const lacksLine = (doc: Node, end: number): boolean => {
  const $end = doc.resolve(end);
  const { nodeAfter } = $end;
  return $end.depth === 0 && (nodeAfter === null || (nodeAfter.type.name === 'paragraph' && /^h\d$/.test(String(nodeAfter.attrs.kind))));
};

/** Puts an empty line below a block that ends here where it leaves no place to write on; no export shows it as long as it is empty. */
export const keepLine = (tr: Transaction, end: number): void => {
  const line = tr.doc.type.schema.nodes.paragraph?.create();
  if (line !== undefined && lacksLine(tr.doc, end)) tr.insert(end, line);
};

/** The ways out of a block downward: there is always a line to write in. */
export const LineBelow = Extension.create({
  name: 'lineBelow',
  // Before the line break, whose key this is elsewhere.
  priority: 200,

  addCommands() {
    return {
      goBelow:
        (end) =>
        ({ state, tr, dispatch }) => {
          const { $to } = state.selection;
          const at = end ?? ($to.depth > 0 ? $to.after(1) : $to.pos);
          const line = state.schema.nodes.paragraph?.create();
          if (line === undefined) return false;
          if (!dispatch) return true;
          if (!isLine(tr.doc.resolve(at).nodeAfter)) tr.insert(at, line);
          tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView();
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { 'Mod-Enter': () => this.editor.isActive('table') && this.editor.commands.goBelow() };
  },
});
