import { daysBetween } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { onlyDateOf } from '../facts/moments/off-by.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isAside, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';
import { isByline } from './bylines/is-byline.ts';
import { isOfData } from './of-data.ts';

const farthest = 45;
const ofReport =
  /(?<!\p{L})(?:report|review|post-?mortem|publish\p{L}*|posted|wr(?:ote|itten)|updated?|follow-?up|meeting|retrospective|deadline|due|expire\p{L}*|shipped|improv\p{L}*|since then|announce\p{L}*|released? (?:a )?(?:fix|patch|version)|bericht|veröffentlicht|rapport|publié\p{L}*|informe|publicad\p{L}*)(?!\p{L})/iu;

/** A day in the text on which it cannot have begun: after the end of the timeline, or after the day of the title. */
export const toldDays = (facts: Facts): readonly Finding[] => [...firstDay(facts), ...afterTitle(facts)].slice(0, 1);

/** "On 15 April we were told …" as the first date of the text, over a timeline that ends on the 14th. */
const firstDay = (facts: Facts): readonly Finding[] => {
  const last = facts.eventDates.at(-1);
  const first = facts.prose.find((sentence) => sentence.dates.length > 0 && !isByline(sentence));
  const [words, ...others] = first?.dates ?? [];
  if (first === undefined || words === undefined || last === undefined || others.length > 0 || !tells(first, facts)) return [];
  const date = onlyDateOf(words, facts.near);
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
  const [date, titled] = [onlyDateOf(words, facts.near), onlyDateOf(named, facts.near)];
  if (date === null || titled === null || !tells(first, facts) || isUnsettled(title.text)) return [];
  const days = daysBetween(titled, date);
  const isOnlyDay = told.every(({ dates }) => dates.every((one) => onlyDateOf(one, facts.near) === date));
  if (days <= 0 || days > farthest || !isOnlyDay || (days === 1 && hasOtherZone(facts))) return [];
  return [finding(first, words, date, titled, named.words, 'the title')];
};

const tells = ({ text, from, dates: [words] }: Sentence, facts: Facts): boolean => {
  if (words === undefined || isAside(text) || ofReport.test(text)) return false;
  const isLabelled = facts.labels.some(({ sentence }) => sentence.text === text);
  return !isLabelled && (/^\W*(?:on|am|le|el)\s+(?:\p{L}+,?\s+)?$/iu.test(text.slice(0, words.from - from)) || namesImpact(text));
};

const finding = (
  { passage }: Sentence,
  words: DateWords,
  date: CalendarDate,
  other: CalendarDate,
  otherWords: string,
  where: 'the timeline ends on' | 'the title',
): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place: passage.placeOf(words.words, words.from),
  message: `The text says ${showDate(date, 'en', 'medium')} (“${words.words}”), ${where} ${showDate(other, 'en', 'medium')}.`,
  between: [words.words, otherWords],
  fix: null,
});
