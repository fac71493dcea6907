import { occurrencesOf } from './occurrences.ts';
import type { Quote } from './thread.ts';

/** How many characters of its surroundings a quote keeps on either side. */
export const contextLength = 32;

/** What became of a quote: its place now, or none that is surely the same passage. */
export type FoundQuote = { readonly kind: 'found'; readonly from: number; readonly to: number } | { readonly kind: 'detached' };

/** The passage from `from` to `to` (UTF-16 units, brought into range and widened to whole characters) as a quote. */
export const quoteAt = (text: string, from: number, to: number): Quote => {
  const inside = (at: number): number => Math.min(text.length, Math.max(0, Math.trunc(at)));
  const [low, high] = [Math.min(inside(from), inside(to)), Math.max(inside(from), inside(to))];
  const start = isInsideCharacter(text, low) ? low - 1 : low;
  const end = isInsideCharacter(text, high) ? high + 1 : high;
  const before = Math.max(0, start - contextLength);
  const after = Math.min(text.length, end + contextLength);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isInsideCharacter(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, isInsideCharacter(text, after) ? after - 1 : after),
    position: start,
  };
};

/** A lead over the next best place, in characters of agreeing context, that is no accident; also what the edge of the text counts. */
const word = 8;

/**
 * Where a quote stands in a text that may have changed. Its words must be there unchanged, in surroundings of which at least half are
 * unchanged (or at the old position with one side unchanged), and no other place may fit about as well; otherwise it is detached,
 * rather than put on words that only look alike. An empty quote is always detached. Takes time linear in the text.
 */
export const findQuote = (text: string, quote: Quote): FoundQuote => {
  const full = weigh(text, quote, null);
  let best: Place | null = null;
  let second = -1;
  let wholes = 0;
  for (const from of occurrencesOf(quote.exact, text)) {
    const place = { from, ...weigh(text, quote, from) };
    const isWhole = place.score === full.score;
    if (isWhole) wholes += 1;
    // The old place wins among those that fit entirely.
    if (isWhole && from === quote.position) return found(quote, from);
    if (best === null || place.score > best.score) {
      second = best?.score ?? -1;
      best = place;
    } else second = Math.max(second, place.score);
  }
  if (best === null || wholes > 1) return { kind: 'detached' };
  if (wholes === 1) return found(quote, best.from);
  const isUnmoved = best.from === quote.position && (best.before === full.before || best.after === full.after);
  const isSame = best.score * 2 >= full.score || isUnmoved;
  return isSame && best.score - second >= word ? found(quote, best.from) : { kind: 'detached' };
};

type Weight = { readonly before: number; readonly after: number; readonly score: number };
type Place = Weight & { readonly from: number };

/** How much of a quote's context agrees on each side of an occurrence; without one, how much could. */
const weigh = (text: string, { exact, prefix, suffix }: Quote, from: number | null): Weight => {
  const atStart = prefix.length < contextLength - 1;
  const atEnd = suffix.length < contextLength - 1;
  let before = prefix.length;
  let after = suffix.length;
  let startAgrees = atStart;
  let endAgrees = atEnd;
  if (from !== null) {
    const to = from + exact.length;
    before = 0;
    while (before < prefix.length && before < from && text[from - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
    after = 0;
    while (after < suffix.length && to + after < text.length && text[to + after] === suffix[after]) after += 1;
    startAgrees = atStart && before === prefix.length && from === before;
    endAgrees = atEnd && after === suffix.length && to + after === text.length;
  }
  before += startAgrees ? word : 0;
  after += endAgrees ? word : 0;
  return { before, after, score: before + after };
};

const found = ({ exact }: Quote, from: number): FoundQuote => ({ kind: 'found', from, to: from + exact.length });

/** Whether an offset would cut a character that takes two UTF-16 units. */
const isInsideCharacter = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
