import type { When, Zone } from '../when.ts';
import { showDate } from './show-date.ts';
import { showWhen } from './show-when.ts';

/** Date, time and zone in one phrase, in a zone (null: as entered): '10 June 2024, 13:30 UTC'; the words as entered where no date is known, possibly empty. */
export const showMoment = (when: When, zone: Zone | null, language: string): string => {
  const shown = showWhen(when, zone, true, language);
  const date = shown.date === null ? '' : showDate(shown.date, language, 'medium');
  const words = [date, [shown.time, shown.zone].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');
  return words === '' ? when.entered.trim() : words;
};
