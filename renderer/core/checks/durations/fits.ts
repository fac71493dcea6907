import type { LengthWords } from '../prose/sentence.ts';

const minute = 60_000;
const hour = 3_600_000;
const day = 86_400_000;

/**
 * Whether a length in words is honest about one in milliseconds: "8 hours" for 7 h 38 min is, "4 minutes" for 6 min is not.
 * The ends of the actual length are taken to be known to the minute.
 */
export const fits = ({ millis, grain, manner }: LengthWords, actual: number): boolean => {
  const leeway = roundingOf(millis, grain) + (grain < minute ? 2000 : minute);
  switch (manner) {
    case 'vague':
      return true;
    case 'most':
      return actual <= millis + leeway;
    case 'least':
      return actual >= millis - leeway;
    case 'over':
      return actual >= millis - minute - leeway / 4 && actual <= millis + Math.max(grain, millis / 3, leeway);
    case 'under':
      return actual <= millis + minute + leeway / 4 && actual >= millis - Math.max(grain, millis / 3, leeway);
    case 'about':
      // "About 4 hours and 38 minutes" was counted to the minute.
      if (grain === minute && millis > hour && (millis / minute) % 5 !== 0) return Math.abs(actual - millis) <= 8 * minute;
      return Math.abs(actual - millis) <= Math.max(leeway * (grain >= hour ? 1.25 : 2), millis * (millis > 6 * hour ? 0.1 : 0.2));
    case 'exact':
      return Math.abs(actual - millis) <= leeway;
  }
};

/** How far rounding may have moved a length: a round number of minutes stands for its neighbours, an hour for half an hour on either side. */
const roundingOf = (millis: number, grain: number): number => {
  if (grain > day) return Math.max(grain / 2, (millis / 7) * 1.5);
  if (grain >= day) return day / 2 + hour;
  if (grain >= hour / 4) return Math.min(hour / 2, grain / 2);
  if (grain < minute) return grain;
  const minutes = Math.round(millis / minute);
  if (minutes % 30 === 0) return Math.min(4, minutes / 8) * minute;
  if (minutes % 10 === 0) return 3 * minute;
  return (minutes % 5 === 0 ? 2 : 0) * minute;
};
