import type { Editor } from '@tiptap/react';
import { t } from '../../../words/words.ts';
import type { Notify } from '../../app/notices.tsx';
import { showKeys } from '../keys/show-keys.ts';

/** Pastes the clipboard's words without their formats; where the page may not read the clipboard, it says which keys do it. */
export const pastePlain = async (editor: Editor, notify: Notify): Promise<void> => {
  let words: string;
  try {
    words = await navigator.clipboard.readText();
  } catch {
    notify({
      kind: 'information',
      message: t('Debrief may not look into the clipboard by itself. Press {keys} in the text instead.', { keys: showKeys('Mod+Shift+V') }),
    });
    return;
  }
  if (editor.isDestroyed || !editor.isEditable) return;
  editor.commands.focus(undefined, { scrollIntoView: false });
  if (words !== '') editor.commands.pasteWords(words);
};
