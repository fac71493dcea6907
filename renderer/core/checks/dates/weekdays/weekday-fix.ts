import { weekdayNamed } from '../../../time/dates/date-names.ts';
import { weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding, Place } from '../../finding.ts';
import type { DateWords } from '../../prose/sentence.ts';
import { replaceFix } from '../../words/replace-fix.ts';
import { weekdayWord } from '../../words/weekday-word.ts';

/** The right weekday for a date, where the date is sure: it has its year, can be taken in one way, and stands in the timeline or the text once more. Null otherwise. */
export const weekdayFix = (words: DateWords, date: CalendarDate, place: Place, facts: Facts): Finding['fix'] => {
  const isPlain = words.candidates.every(({ year }) => year !== null) && datesOf(words, facts.near).length === 1;
  const isAgain = facts.sentences.some(({ dates }) =>
    dates.some((one) => one.words !== words.words && datesOf(one, facts.near).length === 1 && datesOf(one, facts.near)[0] === date),
  );
  // What was entered as the event's time is changed in its own cells.
  const isEntered = place.kind === 'event' && !facts.report.events.some(({ id, text }) => id === place.id && text.includes(words.words));
  if (!isPlain || !(isAgain || facts.eventDates.includes(date)) || isEntered) return null;
  const name = words.words.match(/\p{L}{3,12}/gu)?.find((word) => weekdayNamed(word) === words.weekday) ?? '';
  const right = weekdayWord(name, weekdayOf(date));
  return right === null ? null : replaceFix(place, words.words, words.words.replace(name, right));
};
