import { mergeAttributes, Node, type NodeViewRenderer } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { ReplaceAroundStep } from '@tiptap/pm/transform';
import { imageWidth, isAssetHash } from '../../core/rich-text/images.ts';
import type { ImageAttrs } from '../../core/rich-text/rich-text.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    imageBlock: {
      /** Changes the image at a position of the document; false when none is there. */
      changeImage: (position: number, change: Partial<ImageAttrs>) => ReturnType;
      /** Goes on below the image with the cursor in its caption, on a new line; false anywhere else. */
      leaveCaption: () => ReturnType;
    };
  }
}

/** What an image needs: the view that shows it, and an address that carries its picture for copies into other programs (null when it is lost). */
export type ImageBlockOptions = { readonly view: NodeViewRenderer | null; readonly addressOf: (asset: string) => string | null };

const attribute = (name: string, otherwise: unknown, parse: (value: string | null) => unknown) => ({
  default: otherwise,
  parseHTML: (element: HTMLElement) => parse(element.getAttribute(`data-${name}`)),
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: String(attributes[name]) }),
});

/** A picture in the text: the node carries its hash and how it is shown; its content is the caption. */
export const ImageBlock = Node.create<ImageBlockOptions>({
  name: 'image',
  group: 'block',
  content: 'inline*',
  draggable: true,
  selectable: true,
  isolating: true,
  defining: true,

  addOptions() {
    return { view: null, addressOf: () => null };
  },

  addAttributes() {
    return {
      asset: attribute('asset', '', (value) => (isAssetHash(value) ? value : '')),
      alt: attribute('alt', '', (value) => value ?? ''),
      decorative: attribute('decorative', false, (value) => value === 'true'),
      width: attribute('width', 100, imageWidth),
    };
  },

  parseHTML() {
    const noCaption = (): HTMLElement => document.createElement('figcaption');
    return [
      { tag: 'figure[data-asset]', contentElement: (element) => (element as HTMLElement).querySelector('figcaption') ?? noCaption() },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const address = this.options.addressOf(String(node.attrs.asset));
    const picture = address === null ? [] : [['img', { src: address, alt: String(node.attrs.alt) }]];
    return ['figure', mergeAttributes(HTMLAttributes), ...picture, ['figcaption', 0]];
  },

  addNodeView() {
    return this.options.view;
  },

  addCommands() {
    return {
      changeImage:
        (position, change) =>
        ({ tr, dispatch }) => {
          if (tr.doc.nodeAt(position)?.type !== this.type) return false;
          if (dispatch) for (const [name, value] of Object.entries(change)) tr.setNodeAttribute(position, name, value);
          return true;
        },
      leaveCaption:
        () =>
        ({ state, tr, dispatch }) => {
          const { $head } = state.selection;
          const line = state.schema.nodes.paragraph;
          if ($head.parent.type !== this.type || line === undefined) return false;
          if (dispatch) {
            const behind = $head.after();
            tr.insert(behind, line.create());
            tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView();
          }
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    const inCaption = (): boolean => this.editor.state.selection.$head.parent.type === this.type;
    return {
      Enter: () => inCaption() && this.editor.commands.leaveCaption(),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        if (!inCaption() || !empty || $from.parentOffset > 0) return false;
        return this.editor.commands.setNodeSelection($from.before());
      },
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        // A command for lines of text (a code block, a list) would make a caption of it, and the picture would be gone.
        filterTransaction: (transaction) =>
          !transaction.steps.some(
            (step, at) =>
              step instanceof ReplaceAroundStep &&
              step.gapFrom === step.from + 1 &&
              transaction.docs[at]?.nodeAt(step.from)?.type === this.type &&
              step.slice.content.firstChild?.type !== this.type,
          ),
        props: {
          // Nor is what begins a list elsewhere one here.
          handleTextInput: (view, from, to, text) => {
            const { $from } = view.state.selection;
            if ($from.parent.type !== this.type || view.composing) return false;
            view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },
});
