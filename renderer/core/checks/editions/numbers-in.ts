import type { Facts } from '../facts/facts.ts';
import type { Place } from '../finding.ts';

/** A time or number of the text: what it means whatever the language, its words, and where it stands first. */
export type Figure = { readonly key: string; readonly words: string; readonly place: Place };

const number = /(?<![\p{L}\d.,:/_#-])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d[\d.,'’]*\d|\d)/gu;

/** Up to here numbers are words in one language and figures in another. */
const largestWord = 12;

/** The times, and the numbers above twelve, in the prose of a report, each once. */
export const numbersIn = ({ prose }: Facts): readonly Figure[] => {
  const figures = new Map<string, Figure>();
  const add = (key: string, words: string, place: Place): void => {
    if (!figures.has(key)) figures.set(key, { key, words, place });
  };
  for (const { passage, clocks, dates, text, from } of prose) {
    for (const clock of clocks) add(`time ${clock.time.slice(0, 5)}`, clock.words, passage.placeOf(clock.words, clock.from));
    const taken = [...clocks, ...dates];
    for (const { 0: words, index } of text.matchAll(number)) {
      const at = from + index;
      if (taken.some((one) => one.from < at + words.length && at < one.to)) continue;
      const value = numberKey(words);
      if (Number(value) > largestWord) add(`number ${value}`, words, passage.placeOf(words, at));
    }
  }
  return [...figures.values()];
};

/** "1,204.5", "1.204,5" and "1 204,5" are one number; three digits behind a single sign are thousands in every language here. */
const numberKey = (words: string): string => {
  const bare = words.replace(/['’\s]/gu, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const isDecimal = last >= 0 && bare.length - last !== 4 && bare.split(bare.charAt(last)).length === 2;
  if (!isDecimal) return bare.replace(/[.,]/gu, '');
  return `${bare.slice(0, last).replace(/[.,]/gu, '')}.${bare.slice(last + 1)}`;
};
