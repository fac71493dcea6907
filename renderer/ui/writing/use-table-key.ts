import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent } from 'react';

/** Ctrl/Cmd+Alt+G in a table opens its menu; elsewhere the editor makes a table of it. */
export const useTableKey = (editor: Editor, open: () => void): void => {
  const onOpen = useEffectEvent(open);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        !event.altKey ||
        event.code !== 'KeyG' ||
        event.defaultPrevented ||
        !editor.isActive('table')
      )
        return;
      event.preventDefault();
      onOpen();
    };
    const { dom } = editor.view;
    dom.addEventListener('keydown', onKeyDown);
    return () => dom.removeEventListener('keydown', onKeyDown);
  }, [editor]);
};
