import { readDates } from '../../prose/read-dates.ts';

/** Whether an entry's words name its day, be it without a year: "Monday, August 4, 12:00". */
export const bearsDay = (entered: string): boolean => readDates(entered, 'en').length > 0;
