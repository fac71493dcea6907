import { useEffect } from 'react';
import { isFocusing } from './stage.ts';

/** Escape leaves focus mode, when it has nothing nearer to leave. */
export const useLeaveFocus = (isBare: boolean): void => {
  useEffect(() => {
    if (!isBare) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // The editor keeps every Escape from the browser, those that mean nothing to it too.
      const isInText = event.target instanceof Element && event.target.matches('.ProseMirror');
      if (event.defaultPrevented && !isInText) return;
      if (document.querySelector('[role="dialog"], [role="menu"]') === null) isFocusing.set(false);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isBare]);
};
