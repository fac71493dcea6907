import type { CopyData } from '../core/export/review-copy/copy-data.ts';
import type { Anchor } from '../core/review/thread.ts';

/** Where the page shows the entries of each list, and what it adds below the words of one. */
const places = [
  { kind: 'event', entry: 'table.timeline tbody > tr', words: '.event', below: '.flags' },
  { kind: 'cause', entry: 'ol.causes > li', words: null, below: '.meta' },
  { kind: 'action', entry: 'ol.actions > li', words: null, below: '.meta' },
] as const;

const letters = (text: string): string => text.replace(/\s+/g, '');

/** The entry of the report that a place in the page belongs to, found by its words; null in the text, at the top, and where two entries have the same words. */
export const itemAt = (node: Node, abouts: CopyData['abouts']): Anchor | null => {
  const element = node instanceof Element ? node : node.parentElement;
  for (const { kind, entry, words, below } of places) {
    const whole = element?.closest(entry) ?? null;
    const place = words === null ? whole : (whole?.querySelector(words) ?? null);
    if (place === null) continue;
    const added = place.querySelector(below)?.textContent ?? '';
    const shown = letters(place.textContent.slice(0, place.textContent.length - added.length));
    const found = abouts.filter(({ anchor, text }) => anchor.kind === kind && letters(text) === shown);
    return found.length === 1 ? (found[0]?.anchor ?? null) : null;
  }
  return null;
};
