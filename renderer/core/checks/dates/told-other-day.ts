import { daysBetween } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { deedsIn, namesImpact, namesPart } from '../facts/words/deeds.ts';
import { shared, stemsIn } from '../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';
import { clockGap } from '../prose-timeline/moments/clock-gap.ts';
import { isFurther } from '../prose-timeline/moments/is-further.ts';
import { digitsApart } from '../words/digits-apart.ts';
import { twoDaysWords } from '../words/two-days.ts';

const farthest = 31;
const mostTold = 60;
const mostClocks = 4;

type Told = {
  readonly sentence: Sentence;
  readonly words: string;
  readonly from: number;
  readonly date: CalendarDate;
  readonly clocks: Sentence['clocks'];
  readonly stems: ReadonlySet<string>;
  /** Whether it tells of a part, or of one of several things of a kind: then words in common tell little. */
  readonly isOfPart: boolean;
};

/** One thing on two days: "resolved at 01:18 UTC on 12 May" and "lasted until 22 May, 01:18 UTC", or the same rare words beside two dates that a slip of the hand makes of each other. */
export const toldOnOtherDay = (facts: Facts): readonly Finding[] => {
  const labelled = facts.labels.flatMap(({ kind, isKey, sentence }) => (isKey || kind === 'published' ? [] : [sentence]));
  const told = [...facts.prose, ...labelled].flatMap((sentence) => daysIn(sentence, facts));
  if (told.length > mostTold) return [];
  const times = new Map<string, number>();
  for (const { stems } of told) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  return told
    .flatMap((one, at) =>
      told.slice(at + 1).flatMap((other): readonly Finding[] => {
        const days = Math.abs(daysBetween(one.date, other.date));
        if (one.sentence === other.sentence || days === 0 || days > farthest) return [];
        return isSameClock(one, other, facts) || isSameWords(one, other, times) ? [finding(one, other)] : [];
      }),
    )
    .slice(0, 1);
};

const daysIn = (sentence: Sentence, { near }: Facts): readonly Told[] => {
  const { text, clocks, passage } = sentence;
  const dates = sentence.dates.length > 0 ? sentence.dates : goesOn(sentence);
  if (dates.length === 0) return [];
  // Rows of a table are entries of a list.
  if (passage.raw.split(' | ').length > 2) return [];
  if (isUnsettled(text) || isElsewhere(text) || clocks.length > mostClocks) return [];
  const isOfPart = namesPart(text) || isFurther(text) || clocks.length > 2;
  return dates.flatMap((words): readonly Told[] => {
    const [date, ...others] = datesOf(words, near);
    if (date === undefined || others.length > 0) return [];
    const own = clocks.filter((clock) => clock.date === words || sentence.dates.length === 0);
    // The month's name and the zone are no words in common.
    const stems = stemsIn(withoutTimes(sentence));
    return dates.length === 1 || own.length > 0
      ? [{ sentence, words: words.words, from: words.from, date, clocks: own, stems, isOfPart }]
      : [];
  });
};

/** "… on 2 September. Beginning 7:30 AM JST, …": the only time of a sentence without a day is of the day before it. */
const goesOn = ({ clocks, windows, dateAbove }: Sentence): readonly DateWords[] =>
  dateAbove !== null && windows.length === 0 && clocks.length === 1 && clocks[0]?.zone !== null ? [dateAbove] : [];

const isToSecond = ({ time }: Sentence['clocks'][number]): boolean => time.length > 5 && !time.endsWith(':00');

const withoutTimes = ({ text, from, dates, clocks }: Sentence): string =>
  [...dates, ...clocks].reduce((rest, words) => blank(rest, words.from - from, words.to - from), text);

const blank = (text: string, from: number, to: number): string => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

/** To the minute, and no round one, which may come on any day. */
const isSameClock = (one: Told, other: Told, { near }: Facts): boolean => {
  const isRelated = shared(one.stems, other.stems) > 0;
  const isHit = namesImpact(one.sentence.text) && namesImpact(other.sentence.text);
  return one.clocks.some((clock) =>
    other.clocks.some((twin) => {
      // The very minute in one zone, a digit of the day or a night apart.
      const isNear = isSlip(one.date, other.date) || Math.abs(daysBetween(one.date, other.date)) === 1;
      const isExact = clock.zone !== null && clock.zone === twin.zone && isNear;
      // Of parts, only the very minute of one thing is one moment.
      if ((one.isOfPart || other.isOfPart) && !(isExact && shared(one.stems, other.stems) > 1)) return false;
      if (!isRelated && !isHit && !isExact && !(isToSecond(clock) && isToSecond(twin))) return false;
      const step = isExact && shared(one.stems, other.stems) > 2 ? 60 : isRelated ? 30 : 5;
      if (Number(clock.time.slice(3, 5)) % step === 0) return false;
      const gap = clockGap({ ...clock, date: null }, { ...twin, date: null }, near);
      return gap?.real === 0 && gap.shown === 0;
    }),
  );
};

const isSameWords = (one: Told, other: Told, times: ReadonlyMap<string, number>): boolean => {
  // Each with a time of its own, they are two moments of one story.
  const [clock, twin] = [one.clocks[0], other.clocks[0]];
  if (one.isOfPart || other.isOfPart) return false;
  if (clock !== undefined && twin !== undefined && clock.time !== twin.time) return false;
  const common = [...one.stems].filter((stem) => other.stems.has(stem) && (times.get(stem) ?? 0) <= 3).length;
  const [deeds, others] = [deedsIn(one.sentence.text), deedsIn(other.sentence.text)];
  return common >= 4 && [...deeds].some((deed) => others.has(deed)) && isSlip(one.date, other.date);
};

/** One digit of the day, or the month alone. */
const isSlip = (a: CalendarDate, b: CalendarDate): boolean => {
  const digits = digitsApart(a, b);
  return digits === 1 || (a.slice(8) === b.slice(8) && a.slice(0, 4) === b.slice(0, 4));
};

const finding = (one: Told, other: Told): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place: other.sentence.passage.placeOf(other.words, other.from),
  message: twoDaysWords({ date: one.date, words: one.words }, { date: other.date, words: other.words }),
  between: [other.words, one.words],
  fix: null,
});
