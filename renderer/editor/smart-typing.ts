import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { type SmartSign, smartSign } from '../core/rich-text/smart-signs.ts';

declare module '@tiptap/core' {
  interface Storage {
    smartTyping: {
      /** The language of the report (BCP 47), whose signs are set. */
      language: string;
    };
  }
}

/** How many letters before the cursor are looked at: a quotation that began earlier is closed by an apostrophe. */
const looksBack = 500;

/**
 * Sets quotation marks, apostrophes, dashes, dots and French spaces as printers do while somebody types, in the report's language.
 * What was typed stands in the text first, as a step of its own: one undo gives it back.
 */
export const SmartTyping = Extension.create({
  name: 'smartTyping',

  addStorage() {
    return { language: 'en' };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, to, text) => {
            const sign = signAt(view, from, text, this.storage.language);
            if (sign === null) return false;
            view.dispatch(view.state.tr.insertText(text, from, to));
            yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing();
            const end = from + text.length;
            view.dispatch(view.state.tr.insertText(sign.text, end - sign.replaces, end).scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },
});

const signAt = (view: EditorView, at: number, typed: string, language: string): SmartSign | null => {
  const $at = view.state.doc.resolve(at);
  const isCode =
    $at.parent.type.spec.code === true ||
    (view.state.storedMarks ?? $at.marks()).some(({ type }) => type.spec.code === true || type.name === 'code');
  if (!$at.parent.isTextblock || isCode) return null;
  return smartSign($at.parent.textBetween(Math.max(0, $at.parentOffset - looksBack), $at.parentOffset, '\n', '\n'), typed, language);
};
