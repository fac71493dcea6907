import { localMillis } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import { secondsOf } from '../../time/words/read-placed.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import { numberNamed } from '../prose/read-length.ts';
import type { ClockWords, DateWords, Sentence } from '../prose/sentence.ts';
import { amountOf } from './amount-of.ts';
import type { Figure } from './figure.ts';

const number =
  /(?<![\p{L}\d.,:/_#-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d[\d.,'’]*\d|\d)(?:[ \u00a0\u202f-]?(thousand|tausend|mille|mil|million(?:en|s)?|mio|millón|millones|billion|milliarden?|mrd|milliards?|[km](?=\p{P}|\s|$))(?!\p{L}))?([ \u00a0\u202f-]?(?:%|percent|per cent|prozent\p{L}*|pour cent|por ciento))?/giu;
/** Up to here numbers are words in one language and figures in another. */
const largestWord = 12;
const halfDay = 720;
/** "Once" is eleven in Spanish and "neuf" new in French. */
const ordinary = new Set(['once', 'neuf']);
/** Where no date is near, abbreviations of zones mean the same on any. */
const anyDay = '2024-01-15' as CalendarDate;

/** The times, dates and amounts of a sentence, in its order. */
export const figuresIn = (sentence: Sentence, { near, declaredZone }: Facts): readonly Figure[] => {
  const { passage, clocks, dates, lengths, text, from } = sentence;
  const place = (words: string, at: number): Figure['place'] => passage.placeOf(words, at);
  const times = clocks.map((clock): Figure => {
    const zone = clock.zone ?? zoneBehind(clock, sentence);
    const utc = (words: string | null): readonly number[] => utcOf(clock, words, near);
    const words = clock.zone === null && zone !== null ? `${clock.words} ${zone}` : clock.words;
    const time = { clock: minutesOf(clock), utc: utc(zone), assumed: zone === null ? utc(declaredZone) : [] };
    return { kind: 'time', keys: [], time, words, isSoft: false, place: place(clock.words, clock.from) };
  });
  const days = dates.map(
    (date): Figure => ({
      kind: 'date',
      keys: dayKeys(date, near),
      time: null,
      words: date.words,
      isSoft: false,
      place: place(date.words, date.from),
    }),
  );
  const spans = lengths.map(
    ({ words, millis, from: at }): Figure => ({
      kind: 'number',
      // A length that one of the languages is not read in is a number there.
      keys: [`length ${millis}`, ...(words.match(/\d[\d.,]*/gu) ?? []).slice(0, 1).map((one) => `number ${amountOf(one, '')}`)],
      time: null,
      words,
      // "An hour" is often said otherwise.
      isSoft: !/\d/u.test(words),
      place: place(words, at),
    }),
  );
  const taken = [...clocks, ...dates, ...lengths];
  const isFree = (at: number, size: number): boolean => !taken.some((one) => one.from < at + size && at < one.to);
  const amounts = [...text.matchAll(number)].flatMap(({ 0: whole, 1: digits = '', 2: scale = '', 3: share, index }): readonly Figure[] => {
    const at = from + index;
    if (!isFree(at, digits.length)) return [];
    const value = amountOf(digits, scale);
    const isSoft = share === undefined && value <= largestWord;
    const kind = share === undefined ? 'number' : 'share';
    return [{ kind, keys: [`${kind} ${value}`], time: null, words: whole.trim(), isSoft, place: place(whole.trim(), at) }];
  });
  const named = [...text.matchAll(/(?<![\p{L}\d])\p{L}{3,}(?:-\p{L}+)?/gu)].flatMap(({ 0: word, index }): readonly Figure[] => {
    const value = ordinary.has(word.toLowerCase()) ? null : numberNamed(word);
    if (value === null || value < 2 || !isFree(from + index, word.length)) return [];
    return [{ kind: 'number', keys: [`number ${value}`], time: null, words: word, isSoft: true, place: place(word, from + index) }];
  });
  return [...times, ...days, ...spans, ...amounts, ...named];
};

/** "Between 10:05 and 11:20 UTC": the zone of the one behind holds for both. */
const zoneBehind = (clock: ClockWords, { clocks, windows, text, from }: Sentence): string | null => {
  const window = windows.find(({ start }) => start === clock);
  if (window !== undefined) return window.end.zone;
  const next = clocks[clocks.indexOf(clock) + 1];
  const between = next === undefined ? '' : text.slice(clock.to - from, next.from - from);
  return next !== undefined && /^\s?(?:,|and|und|et|y|bis|to|[-–—]|à|a)(?: (?:las?|um))?\s?$/iu.test(between) ? next.zone : null;
};

const minutesOf = (clock: ClockWords): number => Math.floor(secondsOf(clock.time) / 60) % (2 * halfDay);

const utcOf = (clock: ClockWords, zone: string | null, near: CalendarDate | null): readonly number[] => {
  if (zone === null) return [];
  const date = datesOf(clock.date, near)[0] ?? near ?? anyDay;
  const minutes = (offset: number): number => Math.floor(localMillis(date, clock.time) / 60_000) - offset;
  return offsetsOf(zone, date, clock.time).map((offset) => ((minutes(offset) % 1440) + 1440) % 1440);
};

/** A day with its year, and without where the text tells none: "4 March" is "04.03.2026" of the same report. */
const dayKeys = (date: DateWords, near: CalendarDate | null): readonly string[] => [
  ...new Set(datesOf(date, near)),
  ...date.candidates.flatMap(({ year, month, day }) => (year === null ? [`${month}-${day}`] : [])),
];
