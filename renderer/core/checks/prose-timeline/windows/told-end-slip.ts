import type { Facts } from '../../facts/facts.ts';
import { isRough, leewayOf } from '../../facts/moments/leeway.ts';
import { asShown, offBy } from '../../facts/moments/off-by.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { namesImpact, namesPart, namesPhase } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { ClockWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { isFurther } from '../moments/is-further.ts';
import { isSlipShaped } from '../moments/slip-shape.ts';
import { endToldOtherwise } from './end-told-otherwise.ts';

const minute = 60_000;
const half = 720 * minute;
const over =
  /(?<!\p{L})(?:restored|resolved|recovered|resumed|(?:back|brought back|returned) (?:to normal|in service|online|up)|available again|behoben|wiederhergestellt|rétabli\p{L}*|restablecid\p{L}*|resuelt[oa])(?!\p{L})|復旧|解消/iu;

/** "Resumed at 16:50" beside the one range of the trouble, "between 14:33 and 15:50", whose end is a slip of the hand from it, in a report whose timeline has it neither, or has the other. */
export const toldEndSlips = (facts: Facts): readonly Finding[] => {
  const { prose, sentences, near } = facts;
  const titles = sentences.filter(({ passage: { source } }) => source === 'title');
  const ranges = [...titles, ...prose].filter(({ windows, same }) => windows.length > 0 && same.length === 0);
  const [whole, ...others] = ranges;
  const [window, ...more] = whole?.windows ?? [];
  // Told again in the same words it is one range.
  if (whole === undefined || window === undefined || more.length > 0 || others.some((other) => !isAgain(window, other))) return [];
  if (!isPlain(whole) || !(namesImpact(whole.text) || slowed.test(whole.text)) || isRough(window.end)) return [];
  return prose
    .flatMap((sentence): readonly Finding[] => {
      if (
        isStamp(sentence) ||
        sentence.windows.length > 0 ||
        sentence.clocks.length > 3 ||
        !isPlain(sentence) ||
        !isOfDay(window, whole, sentence, facts)
      )
        return [];
      return sentence.clocks.flatMap((clock): readonly Finding[] => {
        const { text } = sentence;
        const clause = sentence.clocks.length === 1 ? text : clauseOf(sentence, clock);
        const isBy = /(?<!\p{L})by\s*$/iu.test(text.slice(0, clock.from - sentence.from));
        if (isFurther(clause) || !over.test(clause) || (isRough(clock) && !isBy)) return [];
        const by = clockGap(clock, window.end, near)?.real ?? 0;
        // "By" names the latest that it can have been.
        if (
          !isSlipShaped(clock.time, window.end.time, by) ||
          (isBy && by > 0) ||
          Math.abs(by) <= leewayOf({ ...clock, approx: false }) ||
          !isSettled(clock, window, facts)
        )
          return [];
        return [endToldOtherwise(window, clock, sentence, by)];
      });
    })
    .slice(0, 1);
};

/** "April 23, 2025 07:59 PM UTC | April 23, 2025 12:59 PM PT" before its words: an update was posted then, some time after what it tells. */
const isStamp = ({ from, dates: [date], clocks: [clock, second], passage }: Sentence): boolean =>
  date !== undefined &&
  clock?.date === date &&
  date.from - from <= 1 &&
  second?.date != null &&
  second.date !== date &&
  /^\s?\|\s?$/u.test(passage.text.slice(clock.to, second.date.from));

/** On the day of the end, where the range names both its days. */
const isOfDay = ({ start, end }: WindowWords, whole: Sentence, sentence: Sentence, facts: Facts): boolean => {
  if (start.date === null || end.date === null || start.date === end.date) return isOneDay(whole, sentence, facts);
  return isOneDay({ ...whole, dates: [end.date], text: '' }, sentence, facts);
};

const slowed = /(?<!\p{L})(?:not (?:being )?\p{L}+ed|reduced|degraded|slow(?:ed|ly)?)(?!\p{L})|障害|停止|不具合/iu;

const isAgain = ({ words, start, end }: WindowWords, { windows }: Sentence): boolean =>
  windows.every((other) => other.words === words || (other.start.time === start.time && other.end.time === end.time));

/** Where there is a timeline, it has the one end and not the other. */
const isSettled = (clock: ClockWords, { end }: WindowWords, { moments, near }: Facts): boolean => {
  if (moments.length === 0) return true;
  const isMet = (one: ClockWords): boolean =>
    moments.some((moment) => [offBy(one, moment, near), asShown(one, moment, near)].some((by) => Math.abs(by ?? half) <= minute));
  return isMet(clock) && !isMet(end);
};

const isPlain = ({ text }: Sentence): boolean => !isUnsettled(text) && !isElsewhere(text) && !namesPart(text) && !namesPhase(text);
