import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { asShown, datesOf } from '../../facts/moments/off-by.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { quotedAtLength } from '../../words/quoted-at-length.ts';
import type { Conflict } from '../conflict.ts';
import { offByWords } from './off-by-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const half = 12 * hour;
const fewest = 3;

/** "Not available till 12.15 AM" in a timeline of twenty-four hours that has 12:15 and nothing in the night: half a day from the one entry to the minute. */
export const halfDayEntries = (facts: Facts): readonly Conflict[] => {
  const own = facts.moments.filter(({ part, when }) => part !== 'mentioned' && when.time !== null && when.precision !== 'date');
  if (own.length < fewest) return [];
  const isWhole = own.some(({ when }) => !marked.test(when.entered) && (/^0|T0/u.test(when.entered) || (when.time ?? '') >= '13'));
  return facts.prose.flatMap((sentence): readonly Conflict[] => {
    const { clocks, text, same } = sentence;
    if (clocks.length === 0 || same.length > 0 || isUnsettled(text) || isElsewhere(text) || night.test(text)) return [];
    return clocks.flatMap((clock) => ofClock(clock, sentence, own, isWhole, facts));
  });
};

/** Half a day before the entry it was night. */
const night =
  /(?<!\p{L})(?:(?:night|day|evening) before|(?:last|previous|that|over) ?night|overnight|midnight|vorabend|nachts|in der nacht|veille|nuit|noche|madrugada)(?!\p{L})|深夜|未明|前日/iu;

const marked = /\d\s?[ap]\.?\s?m?\.?(?!\p{L})/iu;

const ofClock = (
  clock: ClockWords,
  sentence: Sentence,
  own: readonly Moment[],
  isWhole: boolean,
  { near, eventDates, prose }: Facts,
): readonly Conflict[] => {
  const minutes = Number(clock.time.slice(3, 5));
  if (clock.meridiem === null || clock.odd || minutes === 0 || (clock.approx && minutes % 5 === 0)) return [];
  const days = datesOf(clock.date, near);
  if (days.length === 0 && eventDates.length > 1) return [];
  const gaps = own.map((moment) => asShown(clock, moment, near));
  // What is near to some entry may be of it.
  if (gaps.some((by) => by === null || Math.abs(by) < hour)) return [];
  const twins = own.filter((moment, at) => Math.abs(gaps[at] ?? 0) === half && (isWhole || marked.test(moment.when.entered)));
  const [twin, ...others] = twins;
  if (twin === undefined || others.length > 0) return [];
  const isAgain = prose.some(
    (other) => other !== sentence && other.clocks.some(({ time, meridiem }) => time === clock.time && meridiem === clock.meridiem),
  );
  const isOut = own.every(({ when }) => (when.time ?? '') > clock.time) || own.every(({ when }) => (when.time ?? '99') < clock.time);
  const common = shared(stemsIn(clauseOf(sentence, clock)), stemsIn(twin.event.text));
  const evidence = common + Number(isOut) + Number(minutes % 5 !== 0) + Number(minutes % 30 !== 0);
  // An entry whose time is told elsewhere is not the one that is meant here.
  const isTwinTold = prose.some(({ clocks }) => clocks.some((other) => other !== clock && other.time === twin.when.time));
  if (isAgain || isTwinTold || evidence < 2) return [];
  const by = (asShown(clock, twin, near) ?? 0) > 0 ? half : -half;
  const message = `The text says “${clock.words}”, the timeline ${twin.words} for ${quotedAtLength(twin.event.text)}: ${offByWords(by)} in the text, half a day, as when am and pm are mixed up.`;
  return [{ kind: 'am-pm-mismatch', sentence, words: clock, other: twin.words, by, message }];
};
