import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';

/** A day and the words that name it. */
type ToldDay = { readonly date: CalendarDate; readonly words: string };

/** What is said of two days that a text gives for what should be one thing. */
export const twoDaysWords = (one: ToldDay, other: ToldDay): string =>
  `The text gives ${showDate(one.date, 'en', 'medium')} (“${one.words}”) and ${showDate(other.date, 'en', 'medium')} (“${other.words}”) for what seems to be one thing.`;
