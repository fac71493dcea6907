import type { Draft } from '../../store/draft.ts';
import { deskOf } from '../review/desk.ts';
import { isNarrow, stageOf } from './stage.ts';

/** As many frames as the side panel is waited for. */
const patience = 120;

/** Puts the keyboard into the side panel as soon as it is there: to the card that was gone to last or the first one, else to the panel's tab. */
export const focusPanel = (draft: Draft, left = patience, before = document.activeElement): void => {
  requestAnimationFrame(() => {
    // Somebody has gone elsewhere meanwhile.
    if (document.activeElement !== before && document.activeElement !== document.body) return;
    const tab = document.querySelector<HTMLElement>(`aside [role="tab"][aria-selected="true"][data-key="${deskOf(draft).tab.get()}"]`);
    if (tab !== null) (firstCard() ?? tab).focus();
    else if (left > 0) focusPanel(draft, left - 1, before);
  });
};

/** Opens or closes the side panel; where it lies over the view, the keyboard goes into it. */
export const togglePanel = (draft: Draft): void => {
  const { isPanelOpen } = stageOf(draft);
  isPanelOpen.set(!isPanelOpen.get());
  if (isPanelOpen.get() && isNarrow()) focusPanel(draft);
};

const firstCard = (): HTMLElement | null => {
  const cards = [...document.querySelectorAll<HTMLElement>('aside [data-finding-key]')].filter((card) => card.checkVisibility());
  const card = cards.find((one) => one.matches('[aria-current="true"]')) ?? cards[0];
  return card?.querySelector('button') ?? null;
};
