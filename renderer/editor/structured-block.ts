import { Node, type NodeViewRenderer } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { StructuredKind } from '../core/rich-text/rich-text.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    structuredBlock: {
      /** Puts a structured block at the selection; false when the text has that block already (it can be moved instead). */
      insertStructured: (block: StructuredKind) => ReturnType;
    };
  }
}

/** What the block needs from the screen: the view that shows the data it stands for. */
export type StructuredBlockOptions = { readonly view: NodeViewRenderer | null };

/** A place in the text at which the timeline, its chart, the key figures, the causes, the actions or the status checklist stand; it holds no data itself. */
export const StructuredBlock = Node.create<StructuredBlockOptions>({
  name: 'structured',
  group: 'block',
  atom: true,
  draggable: true,
  selectable: true,

  addOptions() {
    return { view: null };
  },

  addAttributes() {
    return {
      block: {
        default: 'timeline',
        parseHTML: (element) => element.getAttribute('data-structured'),
        renderHTML: (attributes) => ({ 'data-structured': attributes.block as string }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'div[data-structured]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes];
  },

  addNodeView() {
    return this.options.view;
  },

  addCommands() {
    return {
      insertStructured:
        (block) =>
        ({ state, chain }) => {
          let isThere = false;
          state.doc.forEach((node) => {
            isThere ||= node.type === this.type && node.attrs.block === block;
          });
          if (isThere) return false;
          const content = { type: this.name, attrs: { block } };
          // A block that is selected stays: the new one comes below it.
          const { selection } = state;
          return selection instanceof NodeSelection
            ? chain().insertContentAt(selection.to, content).run()
            : chain().insertContent(content).run();
        },
    };
  },
});
