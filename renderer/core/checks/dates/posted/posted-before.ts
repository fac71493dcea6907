import { daysBetween, localMillis } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { offsetsOf } from '../../facts/moments/offsets-of.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, DateWords, Sentence } from '../../prose/sentence.ts';
import { offByWords } from '../../prose-timeline/moments/off-by-words.ts';
import { tellsPast } from './tells-past.ts';

const rule = 'metadata-before-last-event';
/** Where no year is told, days are compared in one. */
const anyYear = '2024-06-15' as CalendarDate;
const farthest = 45;
const slack = 600_000;
const posted = /^[\s»*_-]*(?:posted|published|publié|veröffentlicht|publicado)(?: on| at| le| am| el)?\s*:?\s*(?:\p{L}{2,10},?\s)?$/iu;

/** "Posted Sep 24" below an update that tells of the 25th as past, or "01:00 AEST" below one that tells of a later hour. */
export const postedBefore = ({ sentences, near }: Facts): readonly Finding[] => {
  const own = sentences.filter(({ passage: { source } }) => source !== 'title' && source !== 'event');
  const stamps = own.flatMap((stamp, at) => {
    const date = stampedDay(stamp, near ?? anyYear);
    return date === null ? [] : [{ stamp, at, date }];
  });
  const said = stamps.filter(({ stamp }) => isSaid(stamp));
  // At its foot a text may bear no more than a day and a time; several such lines are heads as often as feet.
  const known = said.length > 0 ? said : stamps.length === 1 && (stamps[0]?.at ?? 0) >= own.length - 3 ? stamps : [];
  const [first] = known;
  const below = own
    .slice((known.at(-1)?.at ?? 0) + 1)
    .filter(({ text }) => !/^\W*this (?:scheduled )?(?:incident|maintenance)/iu.test(text));
  const isAbove = own.slice(0, first?.at).every(isShort) || !below.every(isShort);
  if (first === undefined || isAbove) return [];
  return known.flatMap(({ stamp, at, date }, index): readonly Finding[] =>
    own
      .slice((known[index - 1]?.at ?? -1) + 1, at)
      .filter(({ text }) => tellsPast(text) && !isUnsettled(text) && !isElsewhere(text) && !ofUpdate.test(text))
      .flatMap((sentence) => [...laterDay(stamp, date, sentence, near === null), ...laterHour(stamp, date, sentence)])
      .slice(0, 1),
  );
};

const ofUpdate = /(?<!\p{L})(?:update|edit|published|posted)/iu;

/** Where only titles stand over the first stamp, or words below the last one, stamps stand over their updates. */
const isShort = ({ words }: Sentence): boolean => words.length < 60;

const isSaid = ({ text, from, dates: [date] }: Sentence): boolean => date !== undefined && posted.test(text.slice(0, date.from - from));

/** The day of a line that says when its update was posted, or at the foot of a text is no more than a day and a time. */
const stampedDay = ({ passage, text, from, dates, clocks, words }: Sentence, near: CalendarDate): CalendarDate | null => {
  const [date, ...others] = dates;
  const [clock, ...more] = clocks;
  const [day, ...ways] = datesOf(date ?? null, near);
  if (date === undefined || day === undefined || others.length + more.length + ways.length > 0) return null;
  const rest = text.slice(Math.max(date.to, clock?.to ?? 0) - from);
  if (/\p{L}{4,}/u.test(rest) || words.length > 70) return null;
  if (posted.test(text.slice(0, date.from - from))) return day;
  return clock !== undefined && passage.raw.trim() === words && /^\W*$/u.test(text.slice(0, date.from - from)) ? day : null;
};

const laterDay = (stamp: Sentence, date: CalendarDate, sentence: Sentence, isYearless: boolean): readonly Finding[] =>
  sentence.dates.flatMap((words): readonly Finding[] => {
    const [day, ...others] = datesOf(words, date);
    if (day === undefined || others.length > 0 || sentence.dates.length > 2) return [];
    const days = daysBetween(date, day);
    const isYear = !isYearless && words.candidates[0]?.year != null && days > 300 && days <= 400;
    // A day later may be the same night in another zone.
    if (days <= 0 || (days > farthest && !isYear) || (days === 1 && isNight(stamp))) return [];
    return [ofDay(stamp, date, sentence, words, day)];
  });

const isNight = ({ clocks: [clock] }: Sentence): boolean => clock !== undefined && (clock.time >= '18:00' || clock.time <= '06:00');

const laterHour = (stamp: Sentence, date: CalendarDate, sentence: Sentence): readonly Finding[] => {
  const own = stamp.clocks[0];
  const [told] = instantsOf(own, date);
  if (own === undefined || told === undefined || sentence.windows.length > 0) return [];
  return sentence.clocks.flatMap((clock): readonly Finding[] => {
    const [day] = datesOf(clock.date, date);
    const [instant] = instantsOf(clock, day ?? date);
    if (instant === undefined || clock.zone === null || (day === undefined && clock.zone !== own.zone && !isSameOffset(clock, own, date)))
      return [];
    const by = instant - told;
    // Without a day of its own, what is hours later was the day before.
    if (
      by <= (slack * (clock.approx ? 3 : 1)) / (day === undefined ? 4 : 1) ||
      by > (day === undefined ? slack * 6 : farthest * 86_400_000)
    )
      return [];
    const message = `“${clock.words}” is told as past in the update of “${stamp.words}”, which was posted before: it is ${offByWords(by)}.`;
    return [
      {
        rule,
        severity: 'warning',
        place: sentence.passage.placeOf(clock.words, clock.from),
        message,
        between: [stamp.words, clock.words],
        offsetMinutes: -Math.round(by / 60_000),
        fix: null,
      },
    ];
  });
};

const instantsOf = (clock: ClockWords | undefined, date: CalendarDate): readonly number[] =>
  clock === undefined || clock.zone === null
    ? []
    : offsetsOf(clock.zone, date, clock.time).map((offset) => localMillis(date, clock.time) - offset * 60_000);

const isSameOffset = (a: ClockWords, b: ClockWords, date: CalendarDate): boolean =>
  offsetsOf(a.zone ?? '', date, a.time)[0] === offsetsOf(b.zone ?? '', date, b.time)[0];

const ofDay = (stamp: Sentence, date: CalendarDate, sentence: Sentence, words: DateWords, day: CalendarDate): Finding => ({
  rule,
  severity: 'warning',
  place: sentence.passage.placeOf(words.words, words.from),
  message: `The report bears the date ${showDate(date, 'en', 'medium')}, but tells of ${showDate(day, 'en', 'medium')} (“${words.words}”) as past.`,
  between: [stamp.words, words.words],
  fix: null,
});
