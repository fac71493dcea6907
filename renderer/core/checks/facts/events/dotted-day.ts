import type { DateCandidate } from '../../../time/dates/read-date.ts';

const withDots = /^\W*(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?!\d)/u;

/** The day that an entry bears as German writes it without a year, "21.07., 18:53"; null for other words. */
export const dottedDay = (entered: string): DateCandidate | null => {
  const { day, month } = withDots.exec(entered)?.groups ?? {};
  return day === undefined || month === undefined ? null : { year: null, month: Number(month), day: Number(day), order: 'named' };
};
