import type { Entry, Item } from '../../entries/items.ts';

function partsOf({ when }: Entry): 'h:mm' | 'mm:ss' | null {
  return when?.relative?.parts ?? null;
}

/**
 * Takes distances such as "T+00:05" for minutes and seconds, flagged, where another of the same text has parts of a second ("T+00:01.25"):
 * one text writes all of them in one way.
 */
export function minutesAndSeconds(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => (item.kind === 'entry' || item.kind === 'start') && item.when?.relative?.parts === 'mm:ss')) return items;
  return items.map((item) => {
    if (item.kind !== 'entry' || item.when === null || item.when.relative === null || partsOf(item) === null) return item;
    const { relative } = item.when;
    const distance = relative.parts === 'h:mm' ? relative.distance / 60 : relative.distance;
    const message = `“${item.entered}” was taken for minutes and seconds, for the text counts parts of a second: check the time.`;
    const flag = { kind: 'minutes-seconds', message, words: item.entered };
    return { ...item, when: { ...item.when, relative: { ...relative, distance } }, flags: [...item.flags, flag] };
  });
}
