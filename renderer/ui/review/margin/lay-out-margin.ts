/** A card of the margin: where the words that it is about begin, and how tall it is; pixels, downwards. */
export type MarginCard = { readonly id: string; readonly wanted: number; readonly height: number };

/**
 * The top of each card, by its id, so that none overlaps another and at least `gap` lies between two: as near to its words as the cards before it
 * allow. The chosen card stands exactly at its words; the ones before it make room upwards, those behind it downwards. Cards come in the order
 * of their words; those of the same place keep the order in which they are given. No card that wants to stand below `ceiling` is pushed above it,
 * and the chosen one gives way to those.
 */
export const layOutMargin = (
  cards: readonly MarginCard[],
  gap: number,
  chosen: string | null,
  ceiling: number = Number.NEGATIVE_INFINITY,
): ReadonlyMap<string, number> => {
  const tops = new Map<string, number>();
  const inOrder = cards.toSorted((a, b) => a.wanted - b.wanted);
  const pivot = Math.max(
    0,
    inOrder.findIndex(({ id }) => id === chosen),
  );
  const inSight = inOrder.slice(0, pivot).filter(({ wanted }) => wanted >= ceiling);
  const first = inSight.length === 0 ? Number.NEGATIVE_INFINITY : inSight.reduce((above, { height }) => above + height + gap, ceiling);
  let free = first;
  for (const { id, wanted, height } of inOrder.slice(pivot)) {
    const top = Math.max(wanted, free);
    tops.set(id, top);
    free = top + height + gap;
  }
  let floor = Math.max(first, inOrder[pivot]?.wanted ?? 0);
  for (const { id, wanted, height } of inOrder.slice(0, pivot).reverse()) {
    const top = Math.min(wanted, floor - gap - height);
    tops.set(id, top);
    floor = top;
  }
  let below = ceiling;
  for (const { id, height } of inSight) {
    const top = Math.max(below, tops.get(id) ?? below);
    tops.set(id, top);
    below = top + height + gap;
  }
  return tops;
};
