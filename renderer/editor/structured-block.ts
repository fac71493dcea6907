import { Node, type NodeViewRenderer } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { StructuredKind, TimelineFilter } from '../core/rich-text/rich-text.ts';
import { keepLine } from './blocks/line-below.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    structuredBlock: {
      /** Puts a structured block at the selection; false when the text has that block already (it can be moved instead). */
      insertStructured: (block: StructuredKind) => ReturnType;
      /** Puts another timeline below the block at this position, to show something else. */
      addTimelineBelow: (position: number) => ReturnType;
    };
  }
}

/** The filter of a timeline block, from its node's attributes. */
export const filterOf = ({ milestones, category, whose }: Readonly<Record<string, unknown>>): TimelineFilter => ({
  ...(milestones === true ? { milestones } : {}),
  ...(typeof category === 'string' && category !== '' ? { category } : {}),
  ...(whose === 'public' || whose === 'internal' || whose === 'authority' ? { whose } : {}),
});

/** An attribute that is a word of HTML too. */
const plain = (name: 'category' | 'whose') => ({
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes: Readonly<Record<string, unknown>>) =>
    typeof attributes[name] === 'string' ? { [`data-${name}`]: attributes[name] } : {},
});

/** What the block needs from the screen: the view that shows the data it stands for. */
export type StructuredBlockOptions = { readonly view: NodeViewRenderer | null };

/** A place in the text at which a part of the report's data stands: the timeline, the causes, the contact; it holds no data itself. */
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
      // What a timeline shows; null asks for nothing.
      milestones: {
        default: null,
        parseHTML: (element) => (element.hasAttribute('data-milestones') ? true : null),
        renderHTML: ({ milestones }) => (milestones === true ? { 'data-milestones': '' } : {}),
      },
      category: plain('category'),
      whose: plain('whose'),
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

  // A letter that is typed while a block is selected would take its place: it goes on below it instead.
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput: (view, _from, _to, text) => {
            const { selection, tr } = view.state;
            if (!(selection instanceof NodeSelection) || selection.node.type !== this.type) return false;
            const next = tr.doc.nodeAt(selection.to);
            const isEmptyLine = next?.type.name === 'paragraph' && next.attrs.kind === 'p' && next.content.size === 0;
            const paragraph = selection.$to.parent.contentMatchAt(selection.$to.index()).defaultType?.createAndFill();
            if (paragraph == null) return false;
            if (!isEmptyLine) tr.insert(selection.to, paragraph);
            tr.setSelection(TextSelection.create(tr.doc, selection.to + 1)).insertText(text);
            view.dispatch(tr.scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },

  addCommands() {
    return {
      addTimelineBelow:
        (position) =>
        ({ state, chain }) => {
          const node = state.doc.nodeAt(position);
          if (node === null) return false;
          const below = position + node.nodeSize;
          return chain()
            .insertContentAt(below, { type: this.name, attrs: { block: 'timeline', milestones: true } })
            .setNodeSelection(below)
            .scrollIntoView()
            .run();
        },
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
          return (selection instanceof NodeSelection ? chain().insertContentAt(selection.to, content) : chain().insertContent(content))
            .command(({ tr }) => {
              tr.doc.forEach((node, start) => {
                if (node.type === this.type && node.attrs.block === block) keepLine(tr, start + node.nodeSize);
              });
              return true;
            })
            .run();
        },
    };
  },
});
