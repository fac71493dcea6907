import { useEffect } from 'react';
import type { Draft } from '../../store/draft.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { deskOf } from '../review/desk.ts';
import { hasRoomBelow, isNarrow, stageOf } from './stage.ts';

const isInView = (): boolean => document.activeElement?.closest('main') != null;

/**
 * Whether the panel stands below the view where a window has no room for both side by side: from when the keyboard is in the view until the panel is opened
 * anew, since nobody may write where the panel lies over it. In a window too low for that the panel is closed.
 */
export const useAside = (draft: Draft): boolean => {
  const { isPanelOpen, isAside } = stageOf(draft);
  useEffect(() => {
    const makeWay = (): void => {
      if (!isPanelOpen.get() || !isInView()) return;
      if (hasRoomBelow()) isAside.set(true);
      else isPanelOpen.set(false);
    };
    const stop = isPanelOpen.subscribe(() => isAside.set(isPanelOpen.get() && isInView()));
    addEventListener('focusin', makeWay);
    // A window can become too small while somebody writes.
    addEventListener('resize', makeWay);
    return () => {
      stop();
      removeEventListener('focusin', makeWay);
      removeEventListener('resize', makeWay);
    };
  }, [isPanelOpen, isAside]);
  const is = useWatched(isAside);
  useEffect(() => {
    // Where it was clicked is the cursor's place a moment later.
    if (is && isNarrow()) requestAnimationFrame(() => requestAnimationFrame(() => keepInSight(draft)));
  }, [is, draft]);
  return is;
};

/** The view has lost room to the panel: what the keyboard is at may be below its edge. */
const keepInSight = (draft: Draft): void => {
  const editor = deskOf(draft).editor.get();
  const place = document.activeElement;
  if (editor !== null && !editor.isDestroyed && place === editor.view.dom) editor.commands.scrollIntoView();
  else if (isInView()) place?.scrollIntoView({ block: 'nearest' });
};
