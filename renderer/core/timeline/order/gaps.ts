import type { Id, TimelineEvent } from '../../report/report.ts';
import { between } from '../../time/lengths/duration.ts';
import type { Duration, Instant } from '../../time/when.ts';
import { boundsOf, type Span } from '../event-span.ts';

/** A stretch in which nothing is recorded, between the event that ended last before it and the one that began next. */
export type Gap = Span & { readonly after: Id; readonly before: Id; readonly length: Duration };

/**
 * The stretches of at least this length in which nothing is recorded, for events in their order.
 * A range lasts to its end, also past events inside it; an open end lasts no longer than its beginning. A time that the clocks skipped or
 * showed twice counts with both its meanings, so that a length is the least that is sure. Beside an event whose day alone, or whose clock
 * without a zone is known, nothing is measured: it may have been at any time of what would be called silent.
 */
export function findGaps(ordered: readonly TimelineEvent[], atLeast: Duration): readonly Gap[] {
  const gaps: Gap[] = [];
  let last: { readonly id: Id; readonly to: Instant } | null = null;
  for (const { id, when } of ordered) {
    const span = boundsOf(when);
    if (span === null) {
      if (when.date !== null) last = null;
      continue;
    }
    if (last !== null) {
      const length = between(last.to, span.from);
      if (length > 0 && length >= atLeast) gaps.push({ from: last.to, to: span.from, after: last.id, before: id, length });
    }
    if (last === null || span.to >= last.to) last = { id, to: span.to };
  }
  return gaps;
}
