import type { Node } from '@tiptap/pm/model';
import { findText } from '../../core/rich-text/find-text.ts';
import { leafWords, type Span } from '../text-map.ts';
import type { FindState } from './find-in-text.ts';
import type { Ready } from './look-in-text.ts';

/** The chips of a text, or of a passage of it, in order: where each stands, and its words at this moment. */
export const chipsIn = (doc: Node, place: Span = { from: 0, to: doc.content.size }): readonly ShownChip[] => {
  const chips: ShownChip[] = [];
  doc.nodesBetween(place.from, place.to, (node, at) => {
    if (node.type.name === 'chip') chips.push({ at, words: leafWords(node) });
  });
  return chips;
};

/** A chip's position in the document, and the words that it showed there. */
type ShownChip = { readonly at: number; readonly words: string };

/**
 * How many of the places that were found among chips show the same words still: those of the chips before, all of them, and now.
 * Replacing brings no chip and takes none, so each is known by its number.
 */
export const chipsThatStay = (found: FindState['found'], before: readonly ShownChip[], now: readonly ShownChip[]): number =>
  found.filter(({ from, to, isData }) => {
    const isSame = before.every(({ at, words }, number) => at < from || at >= to || now[number]?.words === words);
    return isData && isSame;
  }).length;

/**
 * How many addresses of a text, or of a passage of it, have something in them that was looked for: those that the text shows (`found` in it), and those
 * that its links lead to, where the words of the link don't show it.
 */
export const addressesWith = (doc: Node, ready: Ready, within: Span | null, found: FindState['found'] = []): number => {
  const shown = found.filter(({ isInAddress }) => isInAddress);
  const links: { readonly address: string; readonly from: number; to: number }[] = [];
  let isOpen = false;
  doc.nodesBetween(within?.from ?? 0, within?.to ?? doc.content.size, (node, at) => {
    const address: unknown = node.marks.find(({ type }) => type.name === 'link')?.attrs.href;
    const last = links.at(-1);
    const [from, to] = [at, at + node.nodeSize];
    if (!node.isInline || typeof address !== 'string') isOpen = false;
    else if (isOpen && last?.address === address) last.to = to;
    else {
      links.push({ address, from, to });
      isOpen = true;
    }
  });
  const behind = links.filter(
    ({ address, from, to }) => !shown.some((one) => one.from < to && one.to > from) && findText(address, ready).length > 0,
  );
  return shown.length + behind.length;
};
