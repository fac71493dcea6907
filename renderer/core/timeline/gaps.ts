import type { Id, TimelineEvent } from '../report/report.ts';
import { between } from '../time/duration.ts';
import type { Duration, Instant } from '../time/when.ts';
import { spanOf } from './event-span.ts';

/** A stretch in which nothing is recorded, between the event that ended last before it and the one that began next. */
export type Gap = { readonly after: Id; readonly before: Id; readonly length: Duration };

/**
 * The stretches of at least this length in which nothing is recorded, for events in their order.
 * A range lasts to its end, also past events inside it; an open end lasts no longer than its beginning; events without an instant are passed over.
 */
export function findGaps(ordered: readonly TimelineEvent[], atLeast: Duration): readonly Gap[] {
  const gaps: Gap[] = [];
  let last: { readonly id: Id; readonly to: Instant } | null = null;
  for (const { id, when } of ordered) {
    const span = spanOf(when);
    if (span === null) continue;
    if (last !== null) {
      const length = between(last.to, span.from);
      if (length > 0 && length >= atLeast) gaps.push({ after: last.id, before: id, length });
    }
    if (last === null || span.to >= last.to) last = { id, to: span.to };
  }
  return gaps;
}
