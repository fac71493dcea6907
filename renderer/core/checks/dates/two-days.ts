import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Finding, Place } from '../finding.ts';

type Told = { readonly date: CalendarDate; readonly words: string };

/** The finding that two places give two days for one thing; it is shown at the one that `place` is of. */
export const twoDays = (rule: Finding['rule'], place: Place, first: Told, second: Told): Finding => ({
  rule,
  severity: 'error',
  place,
  message: `The text gives ${showDate(first.date, 'en', 'medium')} (“${first.words}”) and ${showDate(second.date, 'en', 'medium')} (“${second.words}”) for what seems to be one thing.`,
  between: [first.words, second.words],
  fix: null,
});
