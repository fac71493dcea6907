import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { changedRanges, holds } from '../changed-ranges.ts';

type Highlight = typeof import('../../core/code/highlight-code.ts').highlightCode;
/** `isNeeded` once a block has been seen that could be coloured. */
type Colours = { readonly highlight: Highlight | null; readonly isNeeded: boolean; readonly decorations: DecorationSet };

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    highlightBlocks: {
      /** Says which language the code at the cursor is written in, null for none; false outside a code block. */
      setCodeLanguage: (language: string | null) => ReturnType;
    };
  }
}

const key = new PluginKey<Colours>('highlightBlocks');

/**
 * Colours code by its language. What knows the languages is fetched when the first such block appears; while somebody types,
 * only the block that changed is looked at.
 */
export const HighlightBlocks = Extension.create({
  name: 'highlightBlocks',

  addCommands() {
    return {
      setCodeLanguage:
        (language) =>
        ({ state: { selection }, tr, dispatch }) => {
          const { $from } = selection;
          if ($from.parent.type.name !== 'codeBlock') return false;
          if (dispatch) tr.setNodeAttribute($from.before(), 'language', language);
          return true;
        },
    };
  },

  addProseMirrorPlugins: () => [
    new Plugin<Colours>({
      key,
      state: { init: (_, { doc }) => ({ highlight: null, isNeeded: hasCode(doc), decorations: DecorationSet.empty }), apply: next },
      props: { decorations: (state) => key.getState(state)?.decorations },
      view: fetchWhenNeeded,
    }),
  ],
});

const isCode = (node: Node): boolean => node.type.name === 'codeBlock' && typeof node.attrs.language === 'string';

const next = (tr: Transaction, before: Colours): Colours => {
  const fetched: Highlight | undefined = tr.getMeta(key);
  if (fetched !== undefined) {
    return {
      highlight: fetched,
      isNeeded: true,
      decorations: DecorationSet.create(tr.doc, colour(tr.doc, 0, tr.doc.content.size, fetched)),
    };
  }
  const { highlight, isNeeded } = before;
  if (!tr.docChanged) return before;
  if (highlight === null) return isNeeded || !bringsCode(tr) ? before : { ...before, isNeeded: true };
  let decorations = before.decorations.map(tr.mapping, tr.doc);
  for (const { after } of changedRanges(tr)) {
    const from = Math.max(0, after.from);
    const to = Math.min(tr.doc.content.size, after.to);
    tr.doc.nodesBetween(from, to, (node, at) => {
      if (node.type.name !== 'codeBlock') return !node.isTextblock;
      decorations = decorations
        .remove(decorations.find(at, at + node.nodeSize))
        .add(tr.doc, isCode(node) ? inBlock(node, at, highlight) : []);
      return false;
    });
  }
  return { highlight, isNeeded, decorations };
};

const hasCode = (doc: Node): boolean => {
  let isHeld = false;
  doc.descendants((node) => {
    isHeld ||= isCode(node);
    return !isHeld && !node.isTextblock;
  });
  return isHeld;
};

const bringsCode = (tr: Transaction): boolean =>
  changedRanges(tr).some(({ after }) => holds(tr.doc, after, 'codeBlock')) && hasCode(tr.doc);

const colour = (doc: Node, from: number, to: number, highlight: Highlight): Decoration[] => {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (isCode(node)) found.push(...inBlock(node, at, highlight));
    return !node.isTextblock;
  });
  return found;
};

const inBlock = (node: Node, at: number, highlight: Highlight): Decoration[] => {
  let from = at + 1;
  return highlight(node.textContent, String(node.attrs.language)).flatMap(({ text, kind }) => {
    const start = from;
    from += text.length;
    return kind === null ? [] : [Decoration.inline(start, from, { 'data-code': kind })];
  });
};

const fetchWhenNeeded = (view: EditorView): { update: (view: EditorView) => void; destroy: () => void } => {
  let isAsked = false;
  let isGone = false;
  const look = (): void => {
    if (isAsked || key.getState(view.state)?.isNeeded !== true) return;
    isAsked = true;
    void import('../../core/code/highlight-code.ts').then(({ highlightCode }) => {
      if (!isGone) view.dispatch(view.state.tr.setMeta(key, highlightCode).setMeta('addToHistory', false));
    });
  };
  look();
  return {
    update: look,
    destroy: () => {
      isGone = true;
    },
  };
};
