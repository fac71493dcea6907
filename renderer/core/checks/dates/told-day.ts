import { daysBetween } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';
import { isOfData } from './of-data.ts';

const farthest = 45;
const ofReport =
  /(?<!\p{L})(?:report|review|post-?mortem|publish\p{L}*|posted|wr(?:ote|itten)|updated?|follow-?up|meeting|retrospective|deadline|due|expire\p{L}*|shipped|improv\p{L}*|since then|announce\p{L}*|released? (?:a )?(?:fix|patch|version)|bericht|veröffentlicht|rapport|publié\p{L}*|informe|publicad\p{L}*)(?!\p{L})/iu;
const settled =
  /(?<!\p{L})(?:was|were|been) (?:fully |completely |finally )?(?:mitigated|resolved|fixed|restored|repaired|recovered|behoben)(?: on| am)?\s*$/iu;

/** A day in the text on which it cannot have been: the beginning after the end of the timeline, the repair before its beginning. */
export const toldDays = (facts: Facts): readonly Finding[] =>
  [...firstDay(facts), ...settledDay(facts), ...afterTitle(facts), ...afterTitledOutage(facts)].slice(0, 1);

/** "On 15 April we were told …" as the first date of the text, over a timeline that ends on the 14th. */
const firstDay = (facts: Facts): readonly Finding[] => {
  const last = facts.eventDates.at(-1);
  const first = facts.prose.find((sentence) => sentence.dates.length > 0 && !isByline(sentence));
  const [words, ...others] = first?.dates ?? [];
  if (first === undefined || words === undefined || last === undefined || others.length > 0 || !tells(first, facts)) return [];
  const date = only(words, facts);
  const days = date === null ? 0 : daysBetween(last, date);
  // The night of another zone is a day later.
  if (
    date === null ||
    days <= 0 ||
    days > farthest ||
    isOfData(words, date, first, facts) ||
    (days === 1 && facts.moments.some(({ when }) => (when.time ?? '23:00') > '16:00' && when.date === last && hasOtherZone(facts)))
  )
    return [];
  return [finding(first, words, date, last, last, 'the timeline ends on')];
};

const hasOtherZone = ({ moments, sentences }: Facts): boolean =>
  new Set([
    ...moments.flatMap(({ when }) => when.zone ?? []),
    ...sentences.flatMap(({ clocks }) => clocks.flatMap(({ zone }) => zone ?? [])),
  ]).size > 1;

/** "It was mitigated on 4 April", before the first entry of the timeline. */
const settledDay = (facts: Facts): readonly Finding[] => {
  const [first] = facts.eventDates;
  if (first === undefined) return [];
  return facts.prose.flatMap((sentence) => {
    if (isUnsettled(sentence.text) || isElsewhere(sentence.text)) return [];
    return sentence.dates.flatMap((words): readonly Finding[] => {
      const date = only(words, facts);
      const days = date === null ? 0 : daysBetween(date, first);
      const isSettled = settled.test(sentence.text.slice(0, words.from - sentence.from));
      return date === null || !isSettled || days <= 1 || days > farthest
        ? []
        : [finding(sentence, words, date, first, first, 'the timeline begins on')];
    });
  });
};

/** Without dates in the timeline: the only day that the text names is after that of the title. */
const afterTitle = (facts: Facts): readonly Finding[] => {
  if (facts.eventDates.length > 0) return [];
  const title = facts.sentences.find(({ passage: { source } }) => source === 'title');
  const [named, ...more] = title?.dates ?? [];
  const told = facts.prose.filter((sentence) => sentence.dates.length > 0 && !isByline(sentence));
  const [first] = told;
  const [words, ...others] = first?.dates ?? [];
  if (title === undefined || named === undefined || first === undefined || words === undefined || more.length + others.length > 0)
    return [];
  const [date, titled] = [only(words, facts), only(named, facts)];
  if (date === null || titled === null || !tells(first, facts) || isUnsettled(title.text)) return [];
  const days = daysBetween(titled, date);
  const isOnlyDay = told.every(({ dates }) => dates.every((one) => only(one, facts) === date));
  if (days <= 0 || days > farthest || !isOnlyDay || (days === 1 && hasOtherZone(facts))) return [];
  return [finding(first, words, date, titled, named.words, 'the title')];
};

const outage = /(?<!\p{L})(?:outage|incident|disruption|interruption|ausfall|störung|panne|coupure|caída|interrupción)(?!\p{L})/iu;
const suffered = /^\W*(?:on|am|le|el)\s+(?:\p{L}+,?\s+)?$/iu;

/** "The September 2 outage" as the title, and "On 3 September we suffered an outage" as the first day that the text tells. */
const afterTitledOutage = (facts: Facts): readonly Finding[] => {
  if (facts.eventDates.length === 0) return [];
  const title = facts.sentences.find(({ passage: { source } }) => source === 'title');
  const first = facts.prose.find((sentence) => sentence.dates.length > 0 && !isByline(sentence));
  const [[named, ...more], [words, ...others]] = [title?.dates ?? [], first?.dates ?? []];
  if (title === undefined || first === undefined || named === undefined || words === undefined || more.length + others.length > 0)
    return [];
  const [titled, date] = [only(named, facts), only(words, facts)];
  if (titled === null || date === null || daysBetween(titled, date) < 1 || daysBetween(titled, date) > farthest) return [];
  const isTold = suffered.test(first.text.slice(0, words.from - first.from)) && outage.test(first.text) && tells(first, facts);
  if (!outage.test(title.text) || !isTold || facts.eventDates[0] !== titled || hasOtherZone(facts)) return [];
  return [finding(first, words, date, titled, named.words, 'the title')];
};

/** "Feb. 26, 2020 · Ana on behalf of the team". */
const isByline = ({ passage, from, dates: [words] }: Sentence): boolean =>
  words !== undefined && words.from - from <= 2 && passage.raw.length < 120 && /[·|–—]|\bby\b|on behalf/u.test(passage.raw);

const tells = ({ text, from, dates: [words] }: Sentence, facts: Facts): boolean => {
  if (words === undefined || isUnsettled(text) || isElsewhere(text) || ofReport.test(text)) return false;
  const isLabelled = facts.labels.some(({ sentence }) => sentence.text === text);
  return !isLabelled && (/^\W*(?:on|am|le|el)\s+(?:\p{L}+,?\s+)?$/iu.test(text.slice(0, words.from - from)) || namesImpact(text));
};

const only = (words: DateWords, { near }: Facts): CalendarDate | null => {
  const [date, ...others] = datesOf(words, near);
  return date === undefined || others.length > 0 ? null : date;
};

const finding = (
  { passage }: Sentence,
  words: DateWords,
  date: CalendarDate,
  other: CalendarDate,
  otherWords: string,
  where: 'the timeline ends on' | 'the timeline begins on' | 'the title',
): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place: passage.placeOf(words.words, words.from),
  message: `The text says ${showDate(date, 'en', 'medium')} (“${words.words}”), ${where} ${showDate(other, 'en', 'medium')}.`,
  between: [words.words, otherWords],
  fix: null,
});
