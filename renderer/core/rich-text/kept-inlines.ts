import { stricter } from './kept-as.ts';
import type { Inline, PrivateTo } from './rich-text.ts';

/** A piece of a line with whom it is kept for (null: everybody) and whether the public sees a bar in its place. */
export type KeptInline = { readonly inline: Inline; readonly to: PrivateTo | null; readonly isRedacted: boolean };

/**
 * A line with whom each piece is kept for. A footnote has no format of its own: it goes with the words that it stands between,
 * so that none is left behind when its passage is kept back.
 */
export const keptInlines = (content: readonly Inline[]): readonly KeptInline[] => {
  const kept = content.map(own);
  return kept.map((piece, at) => {
    if (piece.inline.type !== 'footnote') return piece;
    const beside = [nearest(kept, at, -1), nearest(kept, at, 1)];
    return {
      inline: piece.inline,
      to: beside.reduce<PrivateTo | null>((to, one) => stricter(to, one?.to ?? null), null),
      isRedacted: beside.some((one) => one?.isRedacted === true),
    };
  });
};

const own = (inline: Inline): KeptInline => {
  if (inline.type === 'chip') return { inline, to: inline.attrs.visibility ?? null, isRedacted: inline.attrs.redacted === true };
  const marks = inline.type === 'text' ? (inline.marks ?? []) : [];
  const mark = marks.find(({ type }) => type === 'private');
  return { inline, to: mark?.type === 'private' ? mark.attrs.to : null, isRedacted: marks.some(({ type }) => type === 'redacted') };
};

/** The words beside a footnote, other footnotes left out. */
const nearest = (kept: readonly KeptInline[], from: number, by: -1 | 1): KeptInline | undefined => {
  let at = from + by;
  while (kept[at]?.inline.type === 'footnote') at += by;
  return kept[at];
};
