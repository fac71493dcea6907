import type { ClockTime } from '../../../time/when.ts';
import { isTwisted } from './is-twisted.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Whether one time may be another with a slip of the hand: two digits of the minutes changed places, one digit another, whole hours off, or half a day. */
export const isSlipShaped = (a: ClockTime, b: ClockTime, by: number): boolean => {
  const off = Math.abs(by);
  if (off < minute || off > 12 * hour + minute) return false;
  if (off % hour < minute || off % hour > hour - minute) return true;
  if (a.length !== b.length) return false;
  return off < hour && (isTwisted(a, b) || isOneDigit(a, b));
};

/** "14:20" for "14:26", "14:10" for "14:40". */
const isOneDigit = (a: string, b: string): boolean =>
  a.slice(0, 3) === b.slice(0, 3) && (a.charAt(3) === b.charAt(3)) !== (a.charAt(4) === b.charAt(4));
