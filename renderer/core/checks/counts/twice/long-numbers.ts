import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';
import { digitsOf } from './slip-shape.ts';

const number = /(?<![\p{L}\d.,:/#_+=–—-])(?:\d{1,3}(?:[,. \u00a0\u202f’']\d{3}){2,4}|\d{7,12})(?![\p{L}\d_/:–—-]|[.,]\d)/gu;
const most = 60;

type Told = { readonly words: string; readonly digits: string; readonly from: number; readonly passage: Passage };

/** "94010313" and "93,010,313": two numbers of millions, of which one at least is written as a count, with all their digits alike but one or two. */
export const longNumbers = ({ passages }: Facts): readonly Finding[] => {
  const told = passages.flatMap(numbersIn);
  if (told.length > most) return [];
  const timesOf = (digits: string): number => told.filter((one) => one.digits === digits).length;
  return told
    .flatMap((one, at) =>
      told.slice(at + 1).flatMap((other): readonly Finding[] => {
        if (one.passage === other.passage || !(isCount(one) || isCount(other)) || !isSlip(one.digits, other.digits)) return [];
        if (Math.min(timesOf(one.digits), timesOf(other.digits)) > 1) return [];
        return [
          numberFound(
            `The text says “${one.words}” in one place and “${other.words}” in another: the numbers differ.`,
            other.passage.placeOf(other.words, other.from),
            one.words,
            other.words,
          ),
        ];
      }),
    )
    .slice(0, 1);
};

const numbersIn = (passage: Passage): readonly Told[] =>
  /\d[\d,. \u00a0\u202f’']{5}/u.test(passage.text)
    ? [...passage.text.matchAll(number)].map(({ 0: words, index }) => ({ words, digits: digitsOf(words), from: index, passage }))
    : [];

const isCount = ({ words, digits }: Told): boolean => words !== digits;

/** One digit before the last three is another, or two neighbours changed places; numbers that follow each other differ at the end. */
const isSlip = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const apart = [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
  const [first = 0, second] = apart;
  if (apart.length === 1) return first < a.length - 3 && !/0{5}$/u.test(a);
  return apart.length === 2 && second === first + 1 && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
};
