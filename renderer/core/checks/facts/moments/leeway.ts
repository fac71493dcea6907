import type { ClockWords } from '../../prose/sentence.ts';

const minute = 60_000;

/** How far a time in words may be from the exact one, in milliseconds, before it is wrong: round times are rounded, "about" is wide. */
export const leewayOf = ({ time, approx }: Pick<ClockWords, 'time' | 'approx'>): number => {
  if (approx) return 20 * minute;
  const minutes = Number(time.slice(3, 5));
  if (time.length > 5) return 1.5 * minute;
  if (minutes % 15 === 0) return 6 * minute;
  return minutes % 5 === 0 ? 3 * minute : minute;
};

/** Whether a time is only about right: one that is hedged, but told to the minute, is not. */
export const isRough = ({ time, approx }: Pick<ClockWords, 'time' | 'approx'>): boolean => approx && Number(time.slice(3, 5)) % 5 === 0;
