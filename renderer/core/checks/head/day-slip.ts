import type { CalendarDate } from '../../time/when.ts';

/** How one day may have become another under the hand: day and month or two digits changed places; the tens or the month are another; the last digit is, which is as often a day that was meant. */
export type DaySlip = 'swap' | 'tens' | 'unit';

/** Which slip of the hand lies between two days of one year; null where none does. */
export const daySlip = (a: CalendarDate, b: CalendarDate): DaySlip | null => {
  if (a === b || a.slice(0, 4) !== b.slice(0, 4)) return null;
  const [month, day, otherMonth, otherDay] = [a.slice(5, 7), a.slice(8), b.slice(5, 7), b.slice(8)];
  if (month === otherDay && day === otherMonth) return 'swap';
  if (month !== otherMonth) return day === otherDay ? 'tens' : null;
  if (day.charAt(0) === otherDay.charAt(1) && day.charAt(1) === otherDay.charAt(0)) return 'swap';
  if (day.charAt(1) === otherDay.charAt(1)) return 'tens';
  return day.charAt(0) === otherDay.charAt(0) ? 'unit' : null;
};
