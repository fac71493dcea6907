import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** Ctrl/Cmd+F and Ctrl/Cmd+H begin to find in the text while it is shown; pressed again they go to the field. */
export const useFindKeys = (isShown: boolean, begin: () => void): void => {
  const latest = useRef(begin);
  latest.current = begin;
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || (key !== 'f' && key !== 'h')) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      // At once, so that the next key goes into the field and not into the text.
      flushSync(latest.current);
      const field = document.querySelector<HTMLInputElement>('search input[type="search"]');
      field?.focus();
      field?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isShown]);
};
