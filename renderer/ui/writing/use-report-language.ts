import type { Editor } from '@tiptap/react';
import { useEffect, useSyncExternalStore } from 'react';
import type { Draft } from '../../store/draft.ts';

/** Lets what is typed have the quotation marks of the report's language. */
export const useReportLanguage = ({ report }: Draft, editor: Editor | null): void => {
  const language = useSyncExternalStore(report.subscribe, () => report.get().details.language);
  useEffect(() => {
    if (editor !== null) editor.storage.smartTyping.language = language;
  }, [editor, language]);
};
