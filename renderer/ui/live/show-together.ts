import type { Draft } from '../../store/draft.ts';
import type { Stage } from '../app/stage.ts';
import { deskOf } from '../review/desk.ts';

/** Where the part of the panel is found. */
export const togetherId = 'write-together';

const tries = 20;
const tryEach = 100;

/** Opens the part of the side panel in which people write together, and goes there. */
export const showTogether = (draft: Draft, stage: Stage): void => {
  deskOf(draft).tab.set('details');
  stage.isPanelOpen.set(true);
  // The panel may still have to be loaded.
  const go = (left: number): void => {
    const part = document.getElementById(togetherId);
    if (part === null) {
      if (left > 0) setTimeout(() => go(left - 1), tryEach);
      return;
    }
    part.scrollIntoView({ block: 'nearest' });
    part.querySelector<HTMLElement>('input, button')?.focus();
  };
  go(tries);
};
