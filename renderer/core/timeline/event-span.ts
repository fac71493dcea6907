import { instantOf, resolveEnd } from '../time/instant-of.ts';
import type { Instant, When } from '../time/when.ts';

/** From when to when something lasted; both are one instant for a moment. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** The span of an event; an open or unclear end, or one before the beginning, counts as the beginning. Null without an instant. */
export function spanOf(when: When): Span | null {
  const result = instantOf(when);
  if (result.kind !== 'instant') return null;
  const { instant: from, end } = result;
  return { from, to: end !== null && end > from ? end : from };
}

/** From the first to the last instant that an event may mean, more than one where its clock time, or that of its end, was skipped or came twice; null where its zone, or its time of day, is not known. */
export function boundsOf(when: When): Span | null {
  const result = instantOf(when);
  if (result.kind === 'doubled') return { from: result.first, to: result.second };
  if (result.kind === 'nonexistent') return { from: result.before, to: result.after };
  const [span, end] = [spanOf(when), resolveEnd(when)];
  return span !== null && end?.kind === 'doubled' ? { from: span.from, to: end.second } : span;
}

/** From the first beginning to the last end, for spans in the order of their beginnings; null for none. */
export function wholeSpan(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (first === undefined) return null;
  const last = spans.reduce<number>((latest, { to }) => Math.max(latest, to), first.to);
  return { from: first.from, to: last as Instant };
}
