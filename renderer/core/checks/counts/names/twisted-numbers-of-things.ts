import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';
import { isTwisted } from '../twice/slip-shape.ts';

const numbered =
  /(?<![\p{L}\d&/])(?:(?<kind>prs?|pull requests?|mrs?|merge requests?|issues?|tickets?|bugs?|change|build|job|run|case|incident|blocks?|slot|epoch|proposal|demande|anfrage|vorgang)(?: (?:number|no\.?|nr\.?|n°))? ?#?|#)(?<number>\d{1,3}(?:,\d{3})+|\d{4,9})(?![\d.,:%]*\d|[\p{L}_/-])/giu;
/** A page of many is a log, in which numbers are near each other. */
const most = 24;
const year = /^(?:19|20)\d\d$/u;

type Numbered = {
  readonly kind: string;
  readonly number: string;
  readonly words: string;
  readonly from: number;
  readonly passage: Passage;
};

/** "PR #30153" twice, and "PR #30135" once: a number that names a thing, two of whose digits changed places. */
export const twistedThings = ({ passages }: Facts): readonly Finding[] => {
  const all = passages.flatMap(numbersIn);
  const times = new Map<string, number>();
  for (const { number } of all) times.set(number, (times.get(number) ?? 0) + 1);
  if (times.size < 2 || times.size > most) return [];
  return all
    .flatMap((odd): readonly Finding[] => {
      if (times.get(odd.number) !== 1) return [];
      const usual = all.find(
        (one) =>
          isTwisted(one.number, odd.number) &&
          (one.kind === odd.kind || one.kind === '' || odd.kind === '') &&
          // Told in one breath they are two, and of two that are told once each nobody knows that they are one.
          one.passage !== odd.passage &&
          !odd.passage.raw.includes(one.number) &&
          ((times.get(one.number) ?? 0) > 1 || (odd.number.length > 4 && isFar(one.number, odd.number))),
      );
      if (usual === undefined) return [];
      return [
        numberFound(
          `The text says “${usual.words}” in one place and “${odd.words}” in another: two digits changed places.`,
          odd.passage.placeOf(odd.words, odd.from),
          usual.words,
          odd.words,
        ),
      ];
    })
    .slice(0, 1);
};

/** Numbers given one after the other are alike in all but their last digits. */
const isFar = (a: string, b: string): boolean => Math.abs(Number(a) - Number(b)) >= 90;

const numbersIn = (passage: Passage): readonly Numbered[] =>
  /\d{4}|\d,\d{3}/u.test(passage.text)
    ? [...passage.text.matchAll(numbered)].flatMap(({ 0: words, index, groups }) => {
        const number = (groups?.number ?? '').replaceAll(',', '');
        const kind = (groups?.kind ?? '').toLowerCase().replace(/s$/u, '');
        return year.test(number) ? [] : [{ kind, number, words, from: index, passage }];
      })
    : [];
