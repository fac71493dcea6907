import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { exportWords } from '../../core/report/export-words.ts';
import { languageOf } from '../../core/time/shown/language.ts';
import { plainText } from './plain-text.ts';

/** Gives other programs the text of what is copied as they can use it where they take no formats. */
export const CopiedText = Extension.create({
  name: 'copiedText',
  // Before the editor's own, which leaves out what is no letter.
  priority: 1100,
  addProseMirrorPlugins() {
    const { storage } = this.editor;
    return [
      new Plugin({
        props: { clipboardTextSerializer: (slice) => plainText(slice, exportWords[languageOf(storage.smartTyping.language)]) },
      }),
    ];
  },
});
