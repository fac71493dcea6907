import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { isOfData } from '../of-data.ts';
import { isOfPage } from './is-of-page.ts';

const farthest = 45;
/** Lines of a file's head that hold the title, or no words of the story. */
const titleKey = /^\s*(?:title|heading|headline|titel|titre|título)\s*[:=]\s/iu;
const anyKey = /^\s*[\w-]{2,24}\s*[:=]\s*["'\w]/u;
const trouble =
  '(?:outages?|incidents?(?: report| disclosure| review)?|disruptions?|degradation|downtime|interruptions?|failures?|issues|problems|attack|breach|post-?mortem|ausfall|störung|vorfall|panne|incident|caída|interrupción)';
const before = new RegExp(
  `(?<!\\p{L})${trouble}(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})(?:on|for|of|from|vom|am|du|le|del?|el)\\s+(?:the\\s+)?$`,
  'iu',
);
const behind = new RegExp(`^(?:[/–-]\\d{1,2})?,?\\s+(?:\\p{L}+\\s+){0,2}?${trouble}(?!\\p{L})`, 'iu');
const ofReport = /(?<!\p{L})(?:publish\p{L}*|posted|written|updated?|issued|released?|veröffentlicht|publié|publicad\p{L}*)(?!\p{L})/iu;
const suffered =
  /^\W*(?:(?:at|um|gegen|à|vers|a las?|hacia|around|about|approximately)\s+)*(?:on|am|le|el|in the (?:(?:early|late) )?(?:morning|afternoon|evening|hours) of)\s+(?:\p{L}+,?\s+)?$/iu;

/** "Outage on 17 March" over a text that begins "On 18 March" and tells of the 17th nowhere. */
export const titledOnOtherDay = (facts: Facts): readonly Finding[] => {
  const title = facts.sentences.find(({ passage: { source }, dates, text }, at) =>
    source === 'title' ? dates.length > 0 : at < 8 && dates.length > 0 && titleKey.test(text),
  );
  const [named, ...others] = title?.dates ?? [];
  const titled = named === undefined ? null : only(named, facts);
  if (title === undefined || named === undefined || titled === null || others.length > 0) return [];
  if (isUnsettled(title.text) || ofReport.test(title.text) || isTold(titled, title, facts)) return [];
  const first = storyOf(title, facts);
  const story = first ?? entriesOf(title, titled, facts);
  if (story === null || story.date === titled) return [];
  const by = daysBetween(titled, story.date);
  const isAfter = by < 0 && (first === null ? by < -1 || (story.times.at(-1) ?? noon) < noon : isLater(title, named, by, story, facts));
  if (Math.abs(by) > farthest || !(by > 0 ? isApart(by, story.times[0], '10:00') : isAfter)) return [];
  const { sentence, words, date } = story;
  const place =
    sentence === null ? ({ kind: 'details', field: 'title' } as const) : sentence.passage.placeOf(words, sentence.dates[0]?.from);
  const message = `The title says ${showDate(titled, 'en', 'medium')} (“${named.words}”), the text ${showDate(date, 'en', 'medium')} (“${words}”).`;
  return [{ rule: 'title-vs-timeline-date', severity: 'error', place, message, between: [named.words, words], fix: null }];
};

type Story = {
  readonly sentence: Sentence | null;
  readonly words: string;
  readonly date: CalendarDate;
  /** The times that are told of that day, in order. */
  readonly times: readonly string[];
};

/** The day of the first sentence that says what happened, or of the first entry of the timeline that bears one. */
const storyOf = (title: Sentence, facts: Facts): Story | null => {
  const { prose, moments } = facts;
  const first = prose.find(
    (one) => one !== title && one.dates.length > 0 && one.passage.source === 'body' && !anyKey.test(one.text) && !isShort(one),
  );
  const [words] = first?.dates ?? [];
  const date = words === undefined ? null : only(words, facts);
  const own = moments.filter(({ when }) => when.time !== null && when.date !== null);
  if (first !== undefined && words !== undefined && date !== null && tells(first, words) && !isOfData(words, date, first, facts)) {
    const told = first.clocks.filter(({ date: beside }) => beside === null || beside === words || only(beside, facts) === date);
    const entries = own.flatMap(({ when }) => (when.date === date || facts.assumedDate !== null ? (when.time ?? []) : []));
    // A timeline of other days tells another story, or another part of it.
    if (facts.eventDates.length > 0 && !facts.eventDates.includes(date)) return null;
    return { sentence: first, words: words.words, date, times: [...told.map(({ time }) => time), ...entries].toSorted() };
  }
  const dated =
    first === undefined ? moments.find(({ when }) => when.entered !== '' && hasDay.test(when.entered) && when.date !== null) : undefined;
  const day = dated?.when.date ?? null;
  if (dated === undefined || day === null || own.some(({ when }) => (when.date ?? day) < day)) return null;
  return {
    sentence: null,
    words: dated.words,
    date: day,
    times: own.flatMap(({ when }) => (when.date === day ? (when.time ?? []) : [])).toSorted(),
  };
};

const noon = '12:00';

/** Of a timeline that has its day from the title, the day that the text gives its times: twice "11/11/2025 05:00 UTC" over an entry of 05:00. */
const entriesOf = (title: Sentence, titled: CalendarDate, facts: Facts): Story | null => {
  if (facts.assumedDate !== titled || !headed.test(title.text.slice(0, title.dates[0]?.from))) return null;
  const told = facts.sentences.flatMap((sentence) => {
    const [[clock, ...clocks], [words, ...more]] = [sentence.clocks, sentence.dates];
    const isEntry = sentence.passage.source === 'event' || sentence === title;
    if (isEntry || clock === undefined || words === undefined || clocks.length + more.length > 0 || clock.date !== words) return [];
    const isTime = facts.moments.some(({ when, part }) => part !== 'mentioned' && when.time === clock.time);
    const date = only(words, facts);
    return date === null ? [] : [{ sentence, words: words.words, date, isTime: isTime && !isUnsettled(sentence.text) }];
  });
  const [first] = told;
  if (first === undefined || told.length < 2 || told.some(({ date, isTime }) => date !== first.date || !isTime)) return null;
  const times = facts.moments.flatMap(({ when: { time } }) => time ?? []);
  return { ...first, times: times.toSorted() };
};

/** "Incident - 12 November": what the day behind it is of. */
const headed = new RegExp(`(?<!\\p{L})${trouble}(?<!report|review|disclosure|mortem)\\s*[-–—:,(]\\s*$`, 'iu');

const hasDay = /\p{L}{3,} \d|\d\.? \p{L}{3,}|\d{4}-\d\d-\d\d/u;

/** A byline, or a stamp on a line of its own. */
const isShort = ({ passage, from, dates: [words] }: Sentence): boolean =>
  words !== undefined && words.from - from <= 2 && passage.raw.length < 120 && /[·|–—]|\bby\b|on behalf/u.test(passage.raw);

const tells = (sentence: Sentence, words: DateWords): boolean => {
  const { text } = sentence;
  return !isUnsettled(text) && !isElsewhere(text) && !ofReport.test(text) && (suffered.test(leadOf(sentence, words)) || namesImpact(text));
};

/** What stands before the day, without the time of day: "At 4:11 AM UTC on". */
const leadOf = ({ text, from, clocks }: Sentence, words: DateWords): string =>
  clocks.reduce((lead, clock) => lead.replace(clock.words, ''), text.slice(0, words.from - from));

/** Days apart are no zone's doing; for one day, the story's first time must be well into the day. */
const isApart = (by: number, time: string | undefined, earliest: string): boolean => by > 1 || (time !== undefined && time >= earliest);

/** A title may bear the later day of the report, unless it says of what the day is, or the entries go on for days after it. */
const isLater = (title: Sentence, named: DateWords, by: number, { times, date }: Story, facts: Facts): boolean => {
  const isOfTrouble = before.test(title.text.slice(0, named.from - title.from)) || behind.test(title.text.slice(named.to - title.from));
  const last = times.at(-1);
  const titled = only(named, facts);
  const days = facts.moments.flatMap(({ when, part, event }) => (part === 'mentioned' || isUnsettled(event.text) ? [] : (when.date ?? [])));
  const goesOn = days.some((day) => day > date);
  const isBetween = titled !== null && facts.eventDates.length > 0 && days.some((day) => daysBetween(titled, day) > 1);
  return (isBetween || (isOfTrouble && !goesOn)) && (by < -1 || (last !== undefined && last <= '20:00'));
};

/** Whether the text, a label or an entry's own time tells of the title's day as well; what an entry quotes may bear out the title. */
const isTold = (day: CalendarDate, title: Sentence, { sentences, eventDates, near }: Facts): boolean =>
  eventDates.includes(day) ||
  sentences.some(
    (sentence) =>
      sentence !== title &&
      !['title', 'event'].includes(sentence.passage.source) &&
      !isOfPage(sentence.text) &&
      sentence.dates.some((words) => datesOf(words, near).includes(day)),
  );

const only = (words: DateWords, { near }: Pick<Facts, 'near'>): CalendarDate | null => {
  const [date, ...others] = datesOf(words, near);
  return date === undefined || others.length > 0 ? null : date;
};
