import type { Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Draft } from '../../store/draft.ts';
import { sayCallouts } from '../app/drawn-words.ts';

/** Lets what is typed have the quotation marks of the report's language, and callouts be called as it calls them. */
export const useReportLanguage = ({ report }: Draft, editor: Editor | null): void => {
  const language = useSyncExternalStore(report.subscribe, () => report.get().details.language);
  useLayoutEffect(() => sayCallouts(language), [language]);
  useEffect(() => {
    if (editor !== null) editor.storage.smartTyping.language = language;
  }, [editor, language]);
};
