import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';

const key = new PluginKey('hidden-blocks');

/** Marks outermost blocks of the text, by their numbers, as `data-left-out`, whose look hides them; gives back what ends it. */
export const hideBlocks = (editor: Editor, numbers: ReadonlySet<number>): (() => void) => {
  const decorations = ({ doc }: Editor['state']): DecorationSet => {
    const hidden: Decoration[] = [];
    doc.forEach((block, at, number) => {
      if (numbers.has(number)) hidden.push(Decoration.node(at, at + block.nodeSize, { 'data-left-out': '' }));
    });
    return DecorationSet.create(doc, hidden);
  };
  editor.registerPlugin(new Plugin({ key, props: { decorations } }));
  return () => {
    if (!editor.isDestroyed) editor.unregisterPlugin(key);
  };
};
