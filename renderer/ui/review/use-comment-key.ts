import { useEffect, useRef } from 'react';
import type { Draft } from '../../store/draft.ts';
import { type DraftView, useRoute } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { startComment } from './start-comment.ts';

/** Ctrl/Cmd+Alt+M begins a comment, on the selected words where there are some; `openPanel` shows the side panel. */
export const useCommentKey = (draft: Draft, openPanel: () => void): void => {
  const { notify } = useServices();
  const route = useRoute();
  const view: DraftView | null = route.kind === 'draft' ? route.view : null;
  const latest = useRef({ view, openPanel });
  latest.current = { view, openPanel };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isCommentKey(event) || document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      latest.current.openPanel();
      startComment(draft, latest.current.view === 'write' ? 'selection-or-report' : 'report', notify);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [draft, notify]);
};

/** AltGr counts as Ctrl+Alt on some systems, where it writes a letter (AltGr+M is µ in German). */
const isCommentKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  event.altKey &&
  !event.shiftKey &&
  !event.getModifierState('AltGraph') &&
  (event.key.toLowerCase() === 'm' || (event.code === 'KeyM' && event.key === 'µ'));
