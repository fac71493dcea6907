import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';

const number = '\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3})+|\\d{1,6}';
const noun = '(?: \\p{L}[\\p{L}-]*){0,2}';
const product = new RegExp(
  `(?<![\\p{L}\\d.,:/~≈%-])(?<c>${number}) (?<what>\\p{L}[^.;()\\n\\d]{2,60}?) ?\\((?:= ?|i\\.e\\.,? )?(?<a>${number})${noun} ?[×✕*x] ?(?<b>${number})${noun}\\)`,
  'giu',
);
const behind = new RegExp(
  `(?<![\\p{L}\\d.,:/~≈%-])(?<a>${number})${noun} ?[×✕*x] ?(?<b>${number})${noun} ?(?:=|\\((?:= ?|i\\.e\\.,? )) ?(?<c>${number}) (?<what>\\p{L}{2,})`,
  'giu',
);

/** "4 machines with 16 cores each (4x16)", in either order. */
const each =
  /(?<![\p{L}\d.,:/~≈%-])(?<n>\d{1,4}) \p{L}[^.;()\n\d]{2,60}?(?<m>\d{1,5}) \p{L}[^.;()\n\d]{1,40}?\((?<bracket>(?<a>\d{1,5}) ?[×✕*x] ?(?<b>\d{1,5}))\)/giu;
const apiece = /(?<!\p{L})(?:each|apiece|per|every|je|jeweils|pro|chacune?|par|cada)(?!\p{L})/iu;

/** The factors of the bracket are the two numbers before it. */
const inFactors = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(each)].flatMap((match): readonly Finding[] => {
    const { n = '', m = '', a = '', b = '', bracket = '' } = match.groups ?? {};
    if (!apiece.test(match[0])) return [];
    const [told, factors] = [
      [Number(n), Number(m)],
      [Number(a), Number(b)],
    ];
    const left = factors.filter((factor) => !told.includes(factor));
    if (left.length !== 1 || Number(n) * Number(m) === Number(a) * Number(b)) return [];
    const [wrong = 0] = told.filter((one) => !factors.includes(one));
    const words = String(wrong);
    return [
      numberFound(
        `The text says “${words}” in one place and “${bracket}” in another: the numbers differ.`,
        placeOf(words, match.index + match[0].indexOf(words)),
        words,
        bracket,
      ),
    ];
  });

/** "255 records (87 targets × 3 portals)": the product in the bracket is another number. */
export const productsTold = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) =>
    /\d ?(?:\p{L}[\p{L} -]{0,40})?[×✕*x] ?\d/iu.test(passage.text) ? [...inPassage(passage), ...inFactors(passage)] : [],
  );

const inPassage = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(product), ...text.matchAll(behind)].flatMap((match): readonly Finding[] => {
    const { a = '', b = '', c = '' } = match.groups ?? {};
    const [one, other, said] = [a, b, c].map((words) => Number(words.replaceAll(/\D/gu, '')));
    if (one === undefined || other === undefined || said === undefined || one < 2 || other < 2) return [];
    const result = one * other;
    // Rounded results and what is of another size are of other things.
    const isRound = said % 10 === 0 && Math.abs(said - result) <= said * 0.03;
    if (result === said || isRound || said > result * 1.5 || result > said * 1.5) return [];
    return [numberFound(`“${match[0]}” does not add up: that is ${result}.`, placeOf(c, match.index + match[0].indexOf(c)), c, match[0])];
  });
