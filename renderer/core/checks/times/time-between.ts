import { instantOf } from '../../time/instant-of.ts';
import { between } from '../../time/lengths/duration.ts';
import { daysBetween, localMillis } from '../../time/local-time.ts';
import type { ClockTime, Duration, When } from '../../time/when.ts';
import { secondsOf } from '../../time/words/read-placed.ts';

const day = 86_400_000;

/**
 * The time from `a` to `b`, negative when `b` is earlier; null where what is known doesn't tell.
 * Times of one zone, or both of none, are compared as clocks show them, those of no date as on one day; dates alone give whole days.
 */
export const timeBetween = (a: When, b: When): Duration | null => {
  const from = instantOf(a);
  const to = instantOf(b);
  if (from.kind === 'instant' && to.kind === 'instant') return between(from.instant, to.instant);
  if (a.date === null && b.date === null && a.time !== null && b.time !== null && a.zone === b.zone) return sameDay(a.time, b.time);
  if (a.date === null || b.date === null) return null;
  if (a.time !== null && b.time !== null && a.zone === b.zone) {
    return (localMillis(b.date, b.time) - localMillis(a.date, a.time)) as Duration;
  }
  const days = daysBetween(a.date, b.date);
  // Two clocks around the world are never more than a day apart, so a longer gap is real in any zone.
  return agreeOnDates(a, b) || Math.abs(days) > 1 ? ((days * day) as Duration) : null;
};

/** Two times of no date: those of one day, or of a night where the second is half a day earlier. */
const sameDay = (a: ClockTime, b: ClockTime): Duration => {
  const by = (secondsOf(b) - secondsOf(a)) * 1000;
  return (by < -day / 2 ? by + day : by) as Duration;
};

/** A bare date without a zone is a date of wherever the other one was. */
const agreeOnDates = (a: When, b: When): boolean =>
  a.zone === b.zone || (a.zone === null && a.time === null) || (b.zone === null && b.time === null);
