import { showDate } from '../../time/shown/show-date.ts';
import { showWhen } from '../../time/shown/show-when.ts';
import type { When } from '../../time/when.ts';

/** A time as a message names it: '10 June 2024, 16:05 CEST', else the words as entered; empty when nothing is known. */
export const momentWords = (when: When): string => {
  const shown = showWhen(when, null);
  const clock = [shown.time, shown.zone].filter((part) => part !== '').join(' ');
  const date = shown.date === null ? '' : showDate(shown.date, 'en', 'medium');
  const words = [date, clock].filter((part) => part !== '').join(', ');
  return words === '' ? when.entered.trim() : words;
};
