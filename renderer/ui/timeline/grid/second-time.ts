import { instantOf } from '../../../core/time/instant-of.ts';
import { showDate } from '../../../core/time/show-date.ts';
import { showWhen } from '../../../core/time/show-when.ts';
import type { CalendarDate, When, Zone } from '../../../core/time/when.ts';
import { spokenLanguage } from '../../../words/words.ts';

/** A time by the clocks of a second zone, with its date where that is another than the one beside it; empty where the time names no instant. */
export const secondTime = (when: When, zone: Zone, beside: CalendarDate | null): string => {
  if (instantOf(when).kind !== 'instant') return '';
  const { date, time, zone: label } = showWhen(when, zone, true, spokenLanguage());
  const other = date === null || date === beside ? '' : `, ${showDate(date, spokenLanguage(), 'short-weekday')}`;
  return `${time} ${label}${other}`;
};
