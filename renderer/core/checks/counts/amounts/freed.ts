import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { digitsApart } from '../../words/digits-apart.ts';
import { numberFound } from '../number-found.ts';

const number = '\\d{1,5}(?:\\.\\d{1,2})?';
const unit = '(?:[KMGT]i?B|%|nodes|pods|replicas|servers|instances|rows|entries|messages|hosts)';
const change = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?:from )?(?<first>${number})\\s?(?<unit>${unit})?\\s(?:→|->|=>|to|down to)\\s(?<last>${number})\\s?(?<again>${unit})(?![\\p{L}\\d])`,
  'gu',
);
const freed = new RegExp(
  `(?<!\\p{L})(?:returned|freed(?: up)?|reclaimed|released|recovered|gained|saved|removed|trimmed|shrank by|dropped by|fell by|reduced by|gave back) (?<said>${number})\\s?(?<unit>${unit})(?![\\p{L}\\d])`,
  'gu',
);
const hasChange = /\d\s?(?:\p{L}{1,9}|%)?\s(?:→|->|=>|to|down to)\s\d/u;

/** "The trim returned 6.7 GB" where another line has "9.8 GB → 2.1 GB": one digit from the difference, and told nowhere else. */
export const freedAmounts = ({ passages }: Facts): readonly Finding[] => {
  const changes = passages.flatMap((passage) =>
    (hasChange.test(passage.raw) ? [...passage.raw.matchAll(change)] : []).flatMap((match) => differenceOf(match, passage)),
  );
  if (changes.length === 0 || changes.length > most) return [];
  return passages
    .flatMap((passage) =>
      [...passage.raw.matchAll(freed)].flatMap((match): readonly Finding[] => {
        const { said = '', unit: grain = '' } = match.groups ?? {};
        const same = changes.filter((one) => one.unit === grain && one.passage !== passage);
        if (
          same.length === 0 ||
          same.some((one) => Math.abs(one.value - Number(said)) < 0.06) ||
          isToldAgain(said, grain, match.index, passage, passages)
        )
          return [];
        const slips = same.filter((one) => isOneDigit(said, one.value));
        const [slip, ...more] = slips;
        if (slip === undefined || more.length > 0) return [];
        const words = `${said} ${grain}`;
        return [
          numberFound(
            `“${words}” is not the difference of “${slip.words}”: that is ${slip.value} ${grain}.`,
            passage.placeOf(match[0], match.index),
            match[0],
            slip.words,
          ),
        ];
      }),
    )
    .slice(0, 1);
};

const most = 20;

type Difference = { readonly words: string; readonly unit: string; readonly value: number; readonly passage: Passage };

const differenceOf = ({ 0: words, groups }: RegExpMatchArray, passage: Passage): readonly Difference[] => {
  const { first = '', last = '', unit: one, again = '' } = groups ?? {};
  const value = Math.round(Math.abs(Number(first) - Number(last)) * 100) / 100;
  return one !== undefined && one !== again ? [] : value === 0 ? [] : [{ words: words.trim(), unit: again, value, passage }];
};

const isToldAgain = (said: string, unit: string, at: number, own: Passage, passages: readonly Passage[]): boolean => {
  const again = new RegExp(`(?<![\\d.,])${said.replace('.', '\\.')}\\s?${unit}`, 'gu');
  return passages.some((passage) => [...passage.raw.matchAll(again)].some(({ index }) => passage !== own || Math.abs(index - at) > 30));
};

const isOneDigit = (said: string, value: number): boolean => {
  const places = /\.(\d+)$/u.exec(said)?.[1]?.length ?? 0;
  const other = value.toFixed(places);
  return said.length === other.length && said.length > 1 && digitsApart(said, other) === 1;
};
