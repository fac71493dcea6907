import { instantOf } from '../../../core/time/instant-of.ts';
import { showDate } from '../../../core/time/shown/show-date.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import { timeToEnd } from '../../../core/time/shown/time-to-end.ts';
import type { CalendarDate, When, Zone } from '../../../core/time/when.ts';
import { spokenLanguage } from '../../../words/words.ts';

/** A time by the clocks of a second zone, with its date where that is another than the one beside it; empty where the time names no instant. */
export const secondTime = (when: When, zone: Zone, beside: CalendarDate | null): string => {
  if (instantOf(when).kind !== 'instant') return '';
  const shown = showWhen(when, zone, true, spokenLanguage());
  const day = (date: CalendarDate): string => showDate(date, spokenLanguage(), 'short-weekday');
  const other = shown.date === null || shown.date === beside ? '' : `, ${day(shown.date)}`;
  return `${timeToEnd(shown, (date) => `–${day(date)} `)} ${shown.zone}${other}`;
};
