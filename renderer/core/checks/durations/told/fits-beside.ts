import type { LengthWords } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';

const minute = 60_000;
const hour = 60 * minute;

/**
 * Whether a hedged length is honest right beside the range that it sums up: who has both ends before him rounds "about 125 minutes" by some
 * minutes and not by a fifth. Lengths that are not hedged, or told in hours, are as honest as anywhere.
 */
export const fitsBeside = (length: LengthWords, actual: number): boolean => {
  const { millis, grain, manner } = length;
  if (!fits(length, actual)) return false;
  if (manner !== 'about' || grain !== minute || millis < 20 * minute || millis % hour === 0) return true;
  return Math.abs(actual - millis) <= Math.max(3 * minute, millis * shareOf(millis / minute));
};

/** The rounder the number, the further it may have been rounded. */
const shareOf = (minutes: number): number => {
  if (minutes % 30 === 0) return 0.2;
  if (minutes % 10 === 0) return 0.12;
  return minutes % 5 === 0 ? 0.07 : 0.04;
};
