import { Extension, Mark } from '@tiptap/core';
import type { PrivateTo } from '../core/rich-text/rich-text.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    keptPassages: {
      /** Keeps the selected words for the organisation or the authority; null gives them to everybody again. False without a selection. */
      keepPassage: (to: PrivateTo | null) => ReturnType;
      /** Puts a bar over the selected words in the public edition, or takes it away. False without a selection. */
      toggleRedacted: () => ReturnType;
      /** Keeps the outermost blocks of the selection for the organisation or the authority; null gives them to everybody again. */
      keepBlocks: (to: PrivateTo | null) => ReturnType;
    };
  }
}

/** A passage that only the organisation or the authority may read. What is typed at its end belongs to it: nothing is published by accident. */
export const PrivatePassage = Mark.create({
  name: 'private',
  addAttributes() {
    return {
      to: {
        default: 'internal',
        parseHTML: (element) => (element.getAttribute('data-private') === 'authority' ? 'authority' : 'internal'),
        renderHTML: ({ to }) => ({ 'data-private': to as string }),
      },
    };
  },
  parseHTML: () => [{ tag: 'span[data-private]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

/** A passage over which the public edition has a bar. */
export const RedactedPassage = Mark.create({
  name: 'redacted',
  inclusive: false,
  parseHTML: () => [{ tag: 'span[data-redacted]' }],
  renderHTML: () => ['span', { 'data-redacted': '' }, 0],
});

const blockTypes = ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'structured', 'image'];

/** Whom a block is kept for, and the commands and keys for blocks and passages. */
export const KeptPassages = Extension.create({
  name: 'keptPassages',

  addGlobalAttributes() {
    return [
      {
        types: blockTypes,
        attributes: {
          visibility: {
            default: null,
            parseHTML: (element) => element.getAttribute('data-visibility'),
            renderHTML: ({ visibility }) => (visibility === null ? {} : { 'data-visibility': visibility as string }),
          },
        },
      },
    ];
  },

  addCommands() {
    return {
      keepPassage:
        (to) =>
        ({ state, commands }) =>
          !state.selection.empty && (to === null ? commands.unsetMark('private') : commands.setMark('private', { to })),
      toggleRedacted:
        () =>
        ({ state, commands }) =>
          !state.selection.empty && commands.toggleMark('redacted'),
      keepBlocks:
        (to) =>
        ({ state: { doc, selection }, tr, dispatch }) => {
          let isAny = false;
          doc.forEach((node, at) => {
            const isTouched = at < Math.max(selection.to, selection.from + 1) && at + node.nodeSize > selection.from;
            if (!isTouched || !blockTypes.includes(node.type.name)) return;
            isAny = true;
            if (dispatch) tr.setNodeAttribute(at, 'visibility', to);
          });
          return isAny;
        },
    };
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Alt-i': () => this.editor.commands.keepPassage(this.editor.isActive('private') ? null : 'internal'),
      'Mod-Alt-r': () => this.editor.commands.toggleRedacted(),
    };
  },
});
