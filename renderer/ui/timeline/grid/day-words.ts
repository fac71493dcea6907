import { showDate } from '../../../core/time/shown/show-date.ts';
import type { ShownWhen } from '../../../core/time/shown/show-when.ts';
import { timeToEnd } from '../../../core/time/shown/time-to-end.ts';
import type { CalendarDate } from '../../../core/time/when.ts';
import { spokenLanguage } from '../../../words/words.ts';

/** A date in the way of the screens' language, short, and read as the same day where it is typed; empty for none. */
export const dayWords = (date: CalendarDate | null): string => (date === null ? '' : showDate(date, spokenLanguage(), 'short'));

/** A shown time as its cell has it, with its end's date in the same way. */
export const clockWords = (shown: ShownWhen): string => timeToEnd(shown, (date) => `–${dayWords(date)} `);
