import type { LengthWords, WindowWords } from '../prose/sentence.ts';

const minute = 60_000;
const hour = 3_600_000;
const day = 86_400_000;

/**
 * Whether a length in days stands beside a range of hours on one day only by chance: "for five days; repaired from 19:00 to 19:15". The right
 * number before the wrong unit is a slip all the same.
 */
export const isOfDays = (length: LengthWords, { start, end }: WindowWords, spans: readonly number[]): boolean => {
  if (length.grain < day || (start.date !== null && end.date !== null && start.date !== end.date)) return false;
  const count = length.millis / day;
  return ![hour, minute].some((unit) => spans.some((span) => Math.abs(span - count * unit) <= minute));
};
