import type { TimelineEvent } from '../../report/report.ts';
import { daysBetween } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import { bearsDay } from '../facts/events/bears-day.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { deedsIn } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { daySlip } from '../head/day-slip.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';
import { likenessIn } from '../prose-timeline/aligned/likeness.ts';
import { toldNames } from '../prose-timeline/aligned/told-names.ts';
import { quotedAtLength } from '../words/quoted-at-length.ts';
import { type DatedClause, datedClauses } from './clauses/dated-clauses.ts';
import { mainClause } from './clauses/main-clause.ts';

const most = 160;
const mostDates = 3;
const farthest = 45;
/** What makes a sentence tell of an entry: where its day is told nowhere else, and where other entries have it. */
const [enough, plenty] = [2.4, 3.6];
/** How much less like it the next entry of another day must be. */
const ahead = 1;

type Told = {
  readonly unit: string;
  readonly names: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
  readonly date: CalendarDate;
  readonly from: { readonly sentence: Sentence; readonly words: DateWords } | { readonly event: TimelineEvent };
};

/** "Follow-up on 5 August confirmed that it was an ACK flood", of an entry of 4 August that says so: the text and the timeline tell one thing in the same rare words, on two days. */
export const daysOfEntries = (facts: Facts): readonly Finding[] => {
  if (facts.sentences.filter(({ dates }) => dates.length === 1).length > most) return [];
  const entries = facts.report.events.flatMap((event) => ofEvent(event, facts));
  if (entries.length < 2) return [];
  const told = facts.prose.flatMap((sentence, at) => ofSentence(sentence, String(at), facts));
  const likeness = likenessIn([...told, ...entries]);
  return told
    .flatMap((one): readonly Finding[] => {
      const scores = [...likeness(one)].flatMap(([other, score]) =>
        'event' in other.from ? [{ other, event: other.from.event, score: score + namesakes(one, other) / 2 }] : [],
      );
      const [best] = scores.toSorted((a, b) => b.score - a.score);
      if (best === undefined || best.other.date === one.date) return [];
      const isRival = scores.some(
        ({ other: { date }, score }) => date !== best.other.date && score > (date === one.date ? best.score / 3 : best.score - ahead),
      );
      const isOfDay = entries.some(({ date }) => date === one.date) || isToldAgain(one, facts);
      if (!isOfDeed(one, best.other) || isRival || best.score < leastOf(one, best.other, isOfDay) || !isOne(one, best.other, best.event))
        return [];
      return [finding(one, best.other.date, best.event)];
    })
    .slice(0, 1);
};

/** A another last digit is as often a day that was meant. */
const leastOf = (one: Told, other: Told, isOfDay: boolean): number =>
  (isOfDay ? plenty : enough) + (Math.abs(daysBetween(one.date, other.date)) > 1 && daySlip(one.date, other.date) === 'unit' ? ahead : 0);

const ofEvent = (event: TimelineEvent, { assumedDate }: Facts): readonly Told[] => {
  const { when, text, id } = event;
  // "-06-21 | …" is left of a second day, of which the entry tells too.
  if (when.date === null || (assumedDate !== null && !bearsDay(when.entered)) || secondDay.test(text)) return [];
  return [{ unit: id, names: toldNames(text), proper: properIn(text), date: when.date, from: { event } }];
};

const ofSentence = (sentence: Sentence, unit: string, { near }: Facts): readonly Told[] => {
  if (sentence.passage.source !== 'body' || sentence.dates.length > mostDates) return [];
  return datedClauses(sentence).flatMap(({ words, from, to }): readonly Told[] => ofClause(sentence, { words, from, to }, unit, near));
};

const ofClause = (sentence: Sentence, { words, from, to }: DatedClause, unit: string, near: CalendarDate | null): readonly Told[] => {
  const { passage } = sentence;
  const text = passage.text.slice(from, to);
  if (isUnsettled(mainClause(text, words.to - from)) || isElsewhere(text) || isLimit.test(text.slice(0, words.from - from))) return [];
  const [date, ...more] = datesOf(words, near);
  if (date === undefined || more.length > 0 || /^\s?(?:前後|頃|ごろ|以降|以前|まで|から)/u.test(text.slice(words.to - from))) return [];
  const own = passage.raw.slice(from, to).replace(words.words, ' ');
  return [{ unit, names: toldNames(own), proper: properIn(own), date, from: { sentence, words } }];
};

const secondDay = /^\W{0,3}\d{1,2}[-./]\d/u;

const isLimit =
  /(?<!\p{L})(?:before|by|until|till|since|after|within|through|vor|bis|seit|nach|avant|depuis|après|antes del?|desde|hasta|después del?)\s*(?:the\s+|dem\s+|le\s+|el\s+)?$/iu;

/** Names of people and firms: words with a capital inside of a sentence. */
const properIn = (words: string): ReadonlySet<string> =>
  new Set([...words.matchAll(/(?<=[\p{L},)] |\()\p{Lu}\p{Ll}{2,}/gu)].map(([word]) => word.toLowerCase()));

const foundOut =
  /(?<!\p{L})(?:alert\p{L}*|notif\p{L}+|report\p{L}*|informed|disclos\p{L}+|discover\p{L}+|detect\p{L}+|gemeldet|meldet\p{L}*|signal\p{L}+|avis\p{L}+|inform\p{L}+)(?!\p{L})/iu;

/** Whether more than the names of people and firms is alike: what else those did they may have done on any day. */
const isOfDeed = (one: Told, other: Told): boolean => {
  const plain = [...one.names].filter((name) => other.names.has(name) && ![...one.proper].some((own) => own.startsWith(name)));
  return plain.length > 1 || namesakes(one, other) > 0;
};

/** Names in common, where both places tell how it was found out. */
const namesakes = (one: Told, other: Told): number =>
  'sentence' in one.from && 'event' in other.from && foundOut.test(one.from.sentence.text) && foundOut.test(other.from.event.text)
    ? shared(one.proper, other.proper)
    : 0;

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((name) => b.has(name)).length;

const isToldAgain = (one: Told, { sentences, near }: Facts): boolean =>
  sentences.some(
    (sentence) =>
      'sentence' in one.from && sentence !== one.from.sentence && sentence.dates.some((words) => datesOf(words, near).includes(one.date)),
  );

const isOne = (one: Told, other: Told, { when, text }: TimelineEvent): boolean => {
  if (!('sentence' in one.from)) return false;
  const { sentence } = one.from;
  const days = Math.abs(daysBetween(one.date, other.date));
  if (days > farthest || (days > 1 && daySlip(one.date, other.date) === null)) return false;
  // Each with a time of its own, they are two moments of one story; near midnight another zone has another day.
  const [clock, ...clocks] = sentence.clocks;
  if (clocks.length > 0 || (clock !== undefined && when.time !== null && clock.time.slice(0, 5) !== when.time.slice(0, 5))) return false;
  if (days === 1 && clock === undefined && when.time !== null && (when.time < '04:00' || when.time >= '22:00')) return false;
  const [deeds, others] = [deedsIn(sentence.text), deedsIn(text)];
  return deeds.size === 0 || others.size === 0 || [...deeds].some((deed) => others.has(deed));
};

const finding = (one: Told, date: CalendarDate, { text, when }: TimelineEvent): Finding => {
  const [words, passage] = 'sentence' in one.from ? [one.from.words, one.from.sentence.passage] : [null, null];
  const own = words?.words ?? '';
  return {
    rule: 'date-mismatch',
    severity: 'error',
    place: passage?.placeOf(own, words?.from) ?? { kind: 'report' },
    message: `The text says ${showDate(one.date, 'en', 'medium')} (“${own}”), the timeline ${showDate(date, 'en', 'medium')} for ${quotedAtLength(text)}.`,
    between: [own, when.entered === '' ? date : when.entered],
    fix: null,
  };
};
