import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { asShown, offBy } from '../../facts/moments/off-by.ts';
import type { ClockWords, WindowWords } from '../../prose/sentence.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The two moments of the timeline from which both ends of a range are off by the same whole hours, to the minute; null where none or several pairs are, or the ends are so round that chance may do it. */
export const movedWindow = (
  { start, end }: WindowWords,
  { moments, near }: Facts,
): { readonly start: Moment; readonly end: Moment; readonly by: number } | null => {
  if (start.approx || end.approx || (isRound(start.time) && isRound(end.time))) return null;
  const own = moments.filter(({ part }) => part !== 'mentioned');
  // Twelve hours on the clock are am and pm, whatever else the name of the zone could mean.
  const off = (clock: ClockWords, moment: Moment): number | null => {
    const shown = clock.meridiem === null ? null : asShown(clock, moment, near);
    return shown !== null && Math.abs(shown) === 12 * hour ? shown : offBy(clock, moment, near);
  };
  const pairs = own.flatMap((first) => {
    const by = off(start, first);
    if (by === null || !isMoved(by)) return [];
    return own.flatMap((last) => {
      const other = last === first ? null : off(end, last);
      return other !== null && Math.abs(other - by) <= minute ? [{ start: first, end: last, by }] : [];
    });
  });
  const [only, ...others] = pairs;
  return only === undefined || others.length > 0 ? null : only;
};

const isRound = (time: string): boolean => Number(time.slice(3, 5)) % 30 === 0;

/** By one to twelve hours, as zones and halves of the day do. */
const isMoved = (by: number): boolean => {
  const rest = Math.abs(by) % hour;
  return Math.min(rest, hour - rest) <= minute && Math.abs(by) >= hour - minute && Math.abs(by) <= 12 * hour + minute;
};
