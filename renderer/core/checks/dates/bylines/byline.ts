import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';

/** The line over a text that bears the day of its writing. */
export type Byline = {
  readonly sentence: Sentence;
  readonly words: DateWords;
  readonly date: CalendarDate /** Whether it names somebody. */;
  readonly isSigned: boolean;
};

const heads = 3;
const longest = 60;
/** Names and small words alone: "IVPN Staff", "by Ada Lovelace and Alan Turing". */
const names = /^(?:[\s,|·•/–—-]|(?:by|von|par|por|and|und|et|y|de|van|di|team|staff)(?!\p{L})|\p{Lu}[\p{L}.'’-]*)*$/u;

/** The first line below the title that is no more than a day with its year, perhaps a time, and who wrote it; null where there is none. */
export const bylineOf = ({ sentences, near }: Facts): Byline | null => {
  const body = sentences.filter(({ passage: { source } }) => source === 'body').slice(0, heads);
  for (const sentence of body) {
    const [words, ...more] = sentence.dates;
    if (words === undefined || more.length > 0 || sentence.words.length > longest || words.candidates[0]?.year == null) continue;
    const [date, ...ways] = datesOf(words, near);
    const others = rest(sentence);
    if (date !== undefined && ways.length === 0 && names.test(others)) return { sentence, words, date, isSigned: /\p{L}{3}/u.test(others) };
  }
  return null;
};

/** What is left of a sentence without its days and times. */
const rest = ({ text, from, dates, clocks }: Sentence): string => {
  const letters = [...text];
  if (letters.length !== text.length) return '?';
  for (const one of [...dates, ...clocks]) letters.fill(' ', one.from - from, one.to - from);
  return letters.join('').replace(/(?<=\s)T(?=\s)|\.$/gu, ' ');
};
