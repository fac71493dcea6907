import type { When } from '../when.ts';
import { showDate } from './show-date.ts';
import { showWhen } from './show-when.ts';
import { timeToEnd } from './time-to-end.ts';

/** A time as it stands in a field, in words of a language (BCP 47) that `readWhen` reads as the same time again: '28. November 2026 14:20 MEZ'. */
export function writeWhen(when: When, language: string): string {
  const shown = showWhen(when, null, true, language);
  const date = shown.date === null ? '' : showDate(shown.date, language, 'medium');
  return [date, timeToEnd(shown), shown.zone].filter((part) => part !== '').join(' ');
}
