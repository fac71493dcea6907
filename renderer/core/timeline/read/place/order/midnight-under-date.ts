import type { CalendarDate } from '../../../../time/when.ts';
import type { ReadingFlag } from '../../../reading.ts';

/** What is known of an entry that may rest on a date above it. */
export type Resting = {
  readonly date: CalendarDate | null;
  /** Whether it names its day itself. */
  readonly isDated: boolean;
  /** Whether a heading stands right above it, or nothing does. */
  readonly isFirst: boolean;
  readonly flags: readonly ReadingFlag[];
};

/**
 * The numbers of the entries of a list that has the newest first which share one date from above on both sides of midnight: "02:00, 01:00, 23:50". That date may
 * be of the day that ends there or of the one that begins, unless the next date below is the day before it, or what is uncertain about it is said already.
 */
export function midnightUnderDate(entries: readonly Resting[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let to = 1; to <= entries.length; to += 1) {
    const next = entries[to];
    if (next !== undefined && !next.isFirst && !next.isDated) continue;
    const part = entries.slice(from, to);
    const isOpen =
      part[0]?.isDated === false && part[0].date !== null && part.some(({ flags }) => flags.some(({ kind }) => kind === 'midnight'));
    const isSaid = part[0]?.flags.some(({ kind }) => kind === 'date-carried') === true;
    if (isOpen && !isSaid && (next?.date ?? null) !== part.at(-1)?.date) for (let index = from; index < to; index += 1) found.add(index);
    from = to;
  }
  return found;
}
