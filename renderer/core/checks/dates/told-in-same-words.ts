import { daysBetween } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { deedsIn, namesPart } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { daySlip } from '../head/day-slip.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';
import { likenessIn } from '../prose-timeline/aligned/likeness.ts';
import { toldNames } from '../prose-timeline/aligned/told-names.ts';
import { isFurther } from '../prose-timeline/moments/is-further.ts';
import { twoDaysWords } from '../words/two-days.ts';

const most = 160;
const farthest = 45;
/** "Power outage update: 27 January", whose day is that of the update. */
const updateOf = /(?:update|follow-?up|nachtrag|aktualisierung|mise à jour|actualización)(?: #?\d{1,2})?\s?[:(–—-]\s?$/iu;
/** What makes two sentences tell of one thing, if their days are a slip of the hand apart; and if they are any days apart. */
const [few, enough, plenty] = [2, 3, 5.5];

type Told = {
  readonly unit: string;
  readonly names: ReadonlySet<string>;
  readonly sentence: Sentence;
  readonly words: DateWords;
  readonly date: CalendarDate;
};

/** One thing on two days, told in the same rare words, of which one day is told nowhere else: a title and the same title in the file's head, a summary and the story. */
export const daysInSameWords = (facts: Facts): readonly Finding[] => {
  if (facts.sentences.filter(({ dates }) => dates.length === 1).length > most) return [];
  const told = facts.sentences.flatMap((sentence, at) => ofSentence(sentence, String(at), facts));
  const all = facts.sentences.map(({ dates }) => new Set(dates.flatMap((words) => datesOf(words, facts.near))));
  const likeness = likenessIn(told);
  return told
    .flatMap((one): readonly Finding[] => {
      const isToldAgain = all.some((days, at) => String(at) !== one.unit && days.has(one.date));
      if (isToldAgain || facts.eventDates.includes(one.date)) return [];
      const [best, second] = [...likeness(one)].toSorted((a, b) => b[1] - a[1]);
      if (best === undefined) return [];
      const [other, score] = best;
      const isRival = second !== undefined && second[1] > score - 0.5 && second[0].date !== other.date;
      return !isRival && isOne(one, other, score) ? [finding(one, other)] : [];
    })
    .slice(0, 1);
};

const ofSentence = (sentence: Sentence, unit: string, { near }: Facts): readonly Told[] => {
  const { text, dates, passage, from, to } = sentence;
  const [first, second, ...others] = dates;
  // The day that opens a title beside another one is that of the notice.
  const isStamped = second !== undefined && passage.source === 'title' && first?.from === from;
  const words = isStamped ? second : first;
  if (
    words === undefined ||
    (second !== undefined && !isStamped) ||
    others.length > 0 ||
    passage.source === 'event' ||
    passage.raw.split(' | ').length > 2
  )
    return [];
  if (isUnsettled(text) || isElsewhere(text) || isFurther(text) || updateOf.test(text.slice(0, words.from - from))) return [];
  const [date, ...more] = datesOf(words, near);
  if (date === undefined || more.length > 0) return [];
  return [
    { unit, names: toldNames(dates.reduce((own, one) => own.replace(one.words, ' '), passage.raw.slice(from, to))), sentence, words, date },
  ];
};

const isOne = (one: Told, other: Told, score: number): boolean => {
  const [a, b] = [one.sentence, other.sentence];
  const days = Math.abs(daysBetween(one.date, other.date));
  if (days === 0 || a.passage === b.passage || namesPart(a.text) !== namesPart(b.text) || isListed(one, other)) return false;
  const slip = daySlip(one.date, other.date);
  // The next day has a story of its own, with the same names in it.
  const isNext = days === 1 || slip === 'unit';
  const common = [...one.names].filter((name) => other.names.has(name)).length;
  if (isNext && common * 2 < Math.min(one.names.size, other.names.size)) return false;
  const isSlip = slip !== null || isNext || one.date.slice(5) === other.date.slice(5);
  // Two digits that changed places are seldom two days of one story.
  const least = slip === 'swap' && one.date.slice(0, 7) === other.date.slice(0, 7) ? few : enough;
  if (!(isSlip && score >= least) && !(days <= farthest && score >= plenty)) return false;
  // Each with a time of its own, they are two moments of one story.
  const [clock, twin] = [a.clocks[0], b.clocks[0]];
  if (clock !== undefined && twin !== undefined && clock.time !== twin.time) return false;
  const [deeds, others] = [deedsIn(a.text), deedsIn(b.text)];
  // Days that no slip of the hand makes of each other are of one thing only where both say that it happened.
  if (!isSlip && (deeds.size === 0 || others.size === 0)) return false;
  return deeds.size === 0 || others.size === 0 || [...deeds].some((deed) => others.has(deed));
};

/** Two entries of one list, or two headings, each of which is of its day. */
const isListed = (one: Told, other: Told): boolean =>
  isOneList(one, other) ||
  (one.sentence.passage.source === other.sentence.passage.source &&
    (one.sentence.passage.source === 'heading' || (startsWithDay(one) && startsWithDay(other))));

/** Two items of one list are of two things. */
const isOneList = (one: Told, other: Told): boolean => {
  const [a, b] = [one.sentence.passage.placeOf(''), other.sentence.passage.placeOf('')];
  return a.kind === 'text' && b.kind === 'text' && a.block === b.block && one.sentence.passage !== other.sentence.passage;
};

const startsWithDay = ({ sentence: { text, from }, words }: Told): boolean => !/\p{L}/u.test(text.slice(0, words.from - from));

const finding = (one: Told, other: Told): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place: one.sentence.passage.placeOf(one.words.words, one.words.from),
  message: twoDaysWords({ date: one.date, words: one.words.words }, { date: other.date, words: other.words.words }),
  between: [one.words.words, other.words.words],
  fix: null,
});
