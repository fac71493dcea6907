import { daysBetween } from '../../../../time/local-time.ts';
import type { Draft } from './finish-events.ts';

/** Days by which an entry may be off its heading, and those beyond which the heading tells something else. */
const [LEAST, MOST] = [2, 62];

/**
 * The numbers of the entries below a marked heading of a day none of whose entries is of that day or one beside it, though they take their year from it: "#### 31
 * December 2025" and below it "December 25, 10:45". One of the two was typed wrong.
 */
export function otherThanHeading(drafts: readonly Draft[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let to = 1; to <= drafts.length; to += 1) {
    const heading = drafts[from]?.heading ?? null;
    if (to < drafts.length && drafts[to]?.heading === heading) continue;
    const isOff = ({ entry, placed: { when } }: Draft): boolean => {
      const isYearless = entry.when?.date?.candidates.every(({ year }) => year === null) === true && entry.when.date.candidates.length > 0;
      const days = heading === null || when.date === null ? 0 : Math.abs(daysBetween(heading, when.date));
      return isYearless && days >= LEAST && days <= MOST;
    };
    if (heading !== null && drafts.slice(from, to).every(isOff)) for (let index = from; index < to; index += 1) found.add(index);
    from = to;
  }
  return found;
}
