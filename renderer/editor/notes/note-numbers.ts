import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { changedRanges, holds } from '../changed-ranges.ts';
import { inEnglish, type Say } from '../say.ts';

const key = new PluginKey<DecorationSet>('noteNumbers');

/**
 * Gives each footnote its number while it is written. The styles could count by themselves, but not over blocks
 * that are not laid out. Counted anew only when a footnote came, went or changed.
 */
export const NoteNumbers = Extension.create<{ readonly say: Say }>({
  name: 'noteNumbers',
  addOptions: () => ({ say: inEnglish }),
  addProseMirrorPlugins() {
    const { say } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => numbered(doc, say),
          apply: (tr, before) => {
            if (!tr.docChanged) return before;
            return touchesNotes(tr) ? numbered(tr.doc, say) : before.map(tr.mapping, tr.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

const touchesNotes = (tr: Transaction): boolean =>
  changedRanges(tr).some(({ before, after }) => holds(tr.before, before, 'footnote') || holds(tr.doc, after, 'footnote'));

const numbered = (doc: Node, say: Say): DecorationSet => {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    if (node.type.name !== 'footnote') return;
    const number = found.length + 1;
    const text = String(node.attrs.text);
    const label = say(text === '' ? `Note ${number}, empty` : `Note ${number}: ${text}`);
    found.push(
      Decoration.node(at, at + node.nodeSize, { 'data-number': String(number), role: 'button', 'aria-label': label, title: text }),
    );
  });
  return DecorationSet.create(doc, found);
};
