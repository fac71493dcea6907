import { instantOf } from '../instant-of.ts';
import { localOfMillis } from '../local-time.ts';
import type { Instant, When, Zone } from '../when.ts';
import type { Placed } from '../words/read-placed.ts';
import { toZone } from '../zones/zone.ts';

/** What "+5m" counts from, and how what comes of it is written; or a sentence on why there is nothing to count from. */
export type CountFrom =
  | { readonly kind: 'from'; readonly instant: Instant; readonly zone: Zone | null; readonly write: (counted: Placed) => Placed }
  | { readonly kind: 'unread'; readonly reason: string };

/**
 * The event above as a beginning for `typed`: its instant, or its clock alone where the date or the zone is not known yet.
 * Past midnight a clock without a date goes on with the next day's, and says so.
 */
export function countFromAbove(previous: When | null, typed: string): CountFrom {
  if (previous === null) return { kind: 'unread', reason: `“${typed}” counts from the event above, and there is none.` };
  const own = instantOf(previous);
  if (own.kind === 'instant') return { kind: 'from', instant: own.instant, zone: previous.zone, write: (counted) => counted };
  if (own.kind !== 'incomplete') {
    const reason = `“${typed}” counts from the event above, whose time did not exist or came twice: settle that first.`;
    return { kind: 'unread', reason };
  }
  const timeless: CountFrom = { kind: 'unread', reason: `“${typed}” counts from the event above, which has no time of day.` };
  if (own.missing.includes('time')) return timeless;
  const date = previous.date ?? anyDate;
  const base = instantOf({ ...previous, date, zone: utc, end: null });
  if (base.kind !== 'instant') return timeless;
  const write = ({ when, flags }: Placed): Placed => {
    const clock: When = { ...when, date: previous.date === null ? null : when.date, zone: previous.zone };
    if (previous.date !== null || when.date === date) return { when: clock, flags };
    const message = `“${typed}” is on a later day than a date that is not known: choose the date.`;
    return { when: clock, flags: [...flags, { kind: 'next-day', message, words: typed }] };
  };
  return { kind: 'from', instant: base.instant, zone: utc, write };
}

/** Clocks never change there, so that minutes are minutes; and on a day that is thrown away any other would do. */
const utc = toZone('UTC');
const anyDate = localOfMillis(0).date;
