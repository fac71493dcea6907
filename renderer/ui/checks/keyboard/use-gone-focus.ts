import { type RefObject, useLayoutEffect, useRef } from 'react';

/** As many frames as a dialog that is about to close is waited for. */
const patience = 30;

/**
 * Takes the keyboard on when a card goes that had it, as one does that is settled: to the next card, else to the one before, else to the tab of its panel.
 * `isLeft` says that it counts as having had it, though a dialog over it has it now.
 */
export const useGoneFocus = (card: RefObject<HTMLElement | null>, isLeft: boolean): void => {
  const latest = useRef(isLeft);
  latest.current = isLeft;
  useLayoutEffect(() => {
    const own = card.current;
    return () => {
      if (own !== null && (latest.current || own.contains(document.activeElement))) focusFirstOf(nearest(own));
    };
  }, [card]);
};

const nearest = (own: HTMLElement): readonly HTMLElement[] => {
  const panel = own.closest('[role="tabpanel"]');
  const cards = [...(panel?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  const at = cards.indexOf(own);
  return [...cards.slice(at + 1), ...cards.slice(0, Math.max(at, 0)).reverse()];
};

const focusFirstOf = (cards: readonly HTMLElement[], left = patience): void => {
  requestAnimationFrame(() => {
    const isCovered = document.querySelector('[role="dialog"]') !== null;
    // Somebody has gone elsewhere meanwhile.
    if (!isCovered && document.activeElement !== document.body) return;
    const card = cards.find((one) => one.isConnected && one.checkVisibility());
    const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    if (!isCovered) (card?.querySelector<HTMLElement>('button') ?? tab)?.focus();
    // What a dialog made unreachable may be so for a moment longer than the dialog is there.
    if (document.activeElement === document.body || isCovered) {
      if (left > 0) focusFirstOf(cards, left - 1);
    }
  });
};
