/** A card of the margin: where the words that it is about begin, and how tall it is; pixels, downwards. */
export type MarginCard = { readonly id: string; readonly wanted: number; readonly height: number };

/**
 * The top of each card, by its id, so that none overlaps another and at least `gap` lies between two: as near to its words as the cards before it
 * allow. The chosen card stands exactly at its words; the ones before it make room upwards, those behind it downwards. Cards come in the order
 * of their words; those of the same place keep the order in which they are given.
 */
export const layOutMargin = (cards: readonly MarginCard[], gap: number, chosen: string | null): ReadonlyMap<string, number> => {
  const tops = new Map<string, number>();
  const inOrder = cards.toSorted((a, b) => a.wanted - b.wanted);
  const pivot = Math.max(
    0,
    inOrder.findIndex(({ id }) => id === chosen),
  );
  let free = Number.NEGATIVE_INFINITY;
  for (const { id, wanted, height } of inOrder.slice(pivot)) {
    const top = Math.max(wanted, free);
    tops.set(id, top);
    free = top + height + gap;
  }
  let floor = inOrder[pivot]?.wanted ?? 0;
  for (const { id, wanted, height } of inOrder.slice(0, pivot).reverse()) {
    const top = Math.min(wanted, floor - gap - height);
    tops.set(id, top);
    floor = top;
  }
  return tops;
};
