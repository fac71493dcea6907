import type { CalendarDate } from '../../time/when.ts';

/** How one day may have become another under the hand: day and month or two digits changed places, tens or the month are another; 'unit' for the last digit alone, which is as often a day that was meant. */
export const daySlip = (a: CalendarDate, b: CalendarDate): 'plain' | 'unit' | null => {
  if (a === b || a.slice(0, 4) !== b.slice(0, 4)) return null;
  const [[month, day], [otherMonth, otherDay]] = [
    [a.slice(5, 7), a.slice(8)],
    [b.slice(5, 7), b.slice(8)],
  ];
  if (month === otherDay && day === otherMonth) return 'plain';
  if (month !== otherMonth) return day === otherDay ? 'plain' : null;
  const isTwisted = day?.charAt(0) === otherDay?.charAt(1) && day?.charAt(1) === otherDay?.charAt(0);
  if (isTwisted || day?.charAt(1) === otherDay?.charAt(1)) return 'plain';
  return day?.charAt(0) === otherDay?.charAt(0) ? 'unit' : null;
};
