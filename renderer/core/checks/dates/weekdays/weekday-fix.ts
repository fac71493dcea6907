import { weekdayNamed } from '../../../time/dates/date-names.ts';
import { weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding, Place } from '../../finding.ts';
import type { DateWords } from '../../prose/sentence.ts';
import { replaceFix } from '../../words/replace-fix.ts';
import { weekdayWord } from '../../words/weekday-word.ts';

type Writings = ReadonlyMap<CalendarDate, ReadonlySet<string>>;

/** In which words the sentences tell each date that can be taken in one way: read once, however many weekdays are wrong. */
const writingsOf = (facts: Facts): Writings => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const writings = new Map<CalendarDate, Set<string>>();
  for (const { dates } of facts.sentences) {
    for (const words of dates) {
      const [date, ...others] = datesOf(words, facts.near);
      if (date === undefined || others.length > 0) continue;
      const same = writings.get(date);
      if (same) same.add(words.words);
      else writings.set(date, new Set([words.words]));
    }
  }
  known.set(facts, writings);
  return writings;
};

const known = new WeakMap<Facts, Writings>();

/** The right weekday for a date, where the date is sure: it has its year, can be taken in one way, and stands in the timeline or the text once more. Null otherwise. */
export const weekdayFix = (words: DateWords, date: CalendarDate, place: Place, facts: Facts): Finding['fix'] => {
  const isPlain = words.candidates.every(({ year }) => year !== null) && datesOf(words, facts.near).length === 1;
  const isAgain = [...(writingsOf(facts).get(date) ?? [])].some((other) => other !== words.words);
  // What was entered as the event's time is changed in its own cells.
  const isEntered = place.kind === 'event' && !facts.report.events.some(({ id, text }) => id === place.id && text.includes(words.words));
  if (!isPlain || !(isAgain || facts.eventDates.includes(date)) || isEntered) return null;
  const name = words.words.match(/\p{L}{3,12}/gu)?.find((word) => weekdayNamed(word) === words.weekday) ?? '';
  const right = weekdayWord(name, weekdayOf(date));
  return right === null ? null : replaceFix(place, words.words, words.words.replace(name, right));
};
