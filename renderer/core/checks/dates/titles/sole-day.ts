import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { daySlip } from '../../head/day-slip.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';

/** "2020-11-11 retrospective" over a text that tells of 11 December 2020 and of no day of the title: the same day of another month, or two digits changed places. */
export const soleDays = (facts: Facts): readonly Finding[] => {
  const dated = facts.sentences.filter(({ dates }) => dates.length > 0);
  const [title, ...more] = dated.some(({ passage }) => passage.source === 'title')
    ? dated.filter(({ passage }) => passage.source === 'title')
    : // A title that was no title to Markdown is the first line of the text.
      dated.slice(0, 1).filter(({ passage, words }) => passage.source === 'heading' && /^=\s/u.test(words));
  const [named, ...others] = title?.dates ?? [];
  if (title === undefined || named === undefined || more.length + others.length > 0 || isUnsettled(title.text)) return [];
  const titled = only(named, facts);
  if (titled === null) return [];
  const told = dated
    .filter((sentence) => sentence !== title)
    .filter(({ passage: { source } }) => source === 'body' || source === 'heading' || source === 'event')
    .flatMap((sentence) => sentence.dates.flatMap((words) => ({ sentence, words, date: only(words, facts) })));
  // Where nothing else tells a day, that by which the actions were to be done does: none is due before the incident.
  const done =
    told.length > 0
      ? []
      : facts.report.actions.flatMap(({ state, due }) => (due !== null && (state === 'done' || due < titled) ? [due] : []));
  const days = [...told.map(({ date }) => date), ...facts.eventDates, ...done];
  // The month of an entry may be told in other ways than as a date.
  if (days.some((date) => date === null || date.slice(5) === titled.slice(5))) return [];
  const counts = new Map<CalendarDate, number>();
  for (const date of days) if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  const [twin, ...twins] = [...counts.keys()].filter((date) => ['tens', 'swap'].includes(daySlip(date, titled) ?? ''));
  if (twin === undefined || twins.length > 0) return [];
  const first = told.find(({ sentence }) => sentence.passage.source === 'body' && !isElsewhere(sentence.text));
  const isDay = (counts.get(twin) ?? 0) > 1 || counts.size === 1;
  const one = told.find(({ date }) => date === twin);
  if (done.length > 0) return isDay && done.length > 1 && daySlip(twin, titled) === 'swap' ? [found(title, named, titled, twin, twin)] : [];
  return one === undefined || first?.date !== twin || !isDay ? [] : [found(title, named, titled, twin, one.words.words)];
};

const only = (words: DateWords, { near }: Facts): CalendarDate | null => {
  const [date, ...others] = datesOf(words, near);
  return date === undefined || others.length > 0 ? null : date;
};

const found = ({ passage }: Sentence, named: DateWords, titled: CalendarDate, date: CalendarDate, words: string): Finding => ({
  rule: 'title-vs-timeline-date',
  severity: 'error',
  place: passage.placeOf(named.words, named.from),
  message: `The title says ${showDate(titled, 'en', 'medium')} (“${named.words}”), the text ${showDate(date, 'en', 'medium')} (“${words}”).`,
  between: [named.words, words],
  fix: null,
});
