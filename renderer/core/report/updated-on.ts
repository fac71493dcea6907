import type { CalendarDate, When } from '../time/when.ts';

/**
 * When a report was last updated once a correction of a day is in it: that day, where it said an earlier one. Null where it stays as it is: it told of no
 * update, of no day, or of one as late.
 */
export const updatedOn = (lastUpdated: When | null, date: CalendarDate): When | null =>
  lastUpdated === null || lastUpdated.date === null || lastUpdated.date >= date
    ? null
    : { date, time: null, zone: lastUpdated.zone, precision: 'date', end: null, openEnded: false, occurrence: null, entered: '' };
