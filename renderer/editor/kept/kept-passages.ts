import { Extension, Mark } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { PrivateTo } from '../../core/rich-text/rich-text.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    keptPassages: {
      /** Keeps the selected words for the organisation or the authority; null gives them to everybody again. False without a selection. */
      keepPassage: (to: PrivateTo | null) => ReturnType;
      /** Puts a bar over the selected words in the public edition, or takes it away. False without a selection. */
      toggleRedacted: () => ReturnType;
      /** Takes the bars away from the selected words. False without a selection. */
      unredact: () => ReturnType;
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

/** The chips in the selection: a mark over them is not stored, so they say themselves whom they are kept for. */
const chipsIn = ({ doc, selection: { from, to } }: EditorState): readonly { readonly at: number; readonly isRedacted: boolean }[] => {
  const chips: { readonly at: number; readonly isRedacted: boolean }[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (node.type.name === 'chip') chips.push({ at, isRedacted: node.attrs.redacted === true });
  });
  return chips;
};

/** Set on a transaction in which somebody says themselves who may read what. */
export const choosesReaders = 'choosesReaders';

const blockTypes = ['paragraph', 'bulletList', 'orderedList', 'taskList', 'callout', 'table', 'codeBlock', 'structured', 'image'];

/** Whether a block can be kept for somebody as a whole. */
export const mayBeKept = ({ type }: Node): boolean => blockTypes.includes(type.name);

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
        ({ state, tr, commands, dispatch }) => {
          if (state.selection.empty) return false;
          if (dispatch) for (const { at } of chipsIn(state)) tr.setNodeAttribute(at, 'visibility', to);
          tr.setMeta(choosesReaders, true);
          return to === null ? commands.unsetMark('private') : commands.setMark('private', { to });
        },
      toggleRedacted:
        () =>
        ({ state, tr, commands, dispatch }) => {
          const { from, to, empty } = state.selection;
          if (empty) return false;
          tr.setMeta(choosesReaders, true);
          const chips = chipsIn(state);
          const isOnlyChips =
            chips.length > 0 && state.doc.textBetween(from, to, ' ', (leaf) => (leaf.type.name === 'chip' ? '' : ' ')) === '';
          if (isOnlyChips && chips.every(({ isRedacted }) => isRedacted)) return commands.unredact();
          const done = commands.toggleMark('redacted');
          const isOn = isOnlyChips || tr.doc.rangeHasMark(from, to, state.schema.mark('redacted').type);
          if (dispatch) for (const { at } of chips) tr.setNodeAttribute(at, 'redacted', isOn ? true : null);
          return done;
        },
      unredact:
        () =>
        ({ state, tr, commands, dispatch }) => {
          if (state.selection.empty) return false;
          tr.setMeta(choosesReaders, true);
          if (dispatch) for (const { at } of chipsIn(state)) tr.setNodeAttribute(at, 'redacted', null);
          return commands.unsetMark('redacted');
        },
      keepBlocks:
        (to) =>
        ({ state: { doc, selection }, tr, dispatch }) => {
          let isAny = false;
          tr.setMeta(choosesReaders, true);
          doc.forEach((node, at) => {
            const isTouched = at < Math.max(selection.to, selection.from + 1) && at + node.nodeSize > selection.from;
            if (!isTouched || !mayBeKept(node)) return;
            isAny = true;
            if (dispatch) tr.setNodeAttribute(at, 'visibility', to);
          });
          return isAny;
        },
    };
  },

  /** What is typed behind a private chip is private, as behind private words. */
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (_transactions, _before, state) => {
        const { $from, empty } = state.selection;
        const before = empty ? $from.nodeBefore : null;
        const to: unknown = before?.type.name === 'chip' ? before.attrs.visibility : null;
        if ((to !== 'internal' && to !== 'authority') || (state.storedMarks ?? $from.marks()).some(({ type }) => type.name === 'private'))
          return null;
        if (state.storedMarks !== null) return null;
        return state.tr.addStoredMark(state.schema.mark('private', { to }));
      },
    }),
  ],
});
