import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { digitsApart } from '../../words/digits-apart.ts';
import { numberFound } from '../number-found.ts';

const number = '\\d{1,3}(?:,\\d{3})+|\\d{2,6}';
const pair = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<before>${number}) (?:\\(before[^()]{0,20}\\)|before(?: (?:the )?(?:cleanup|clean-up|fix|migration|deletion))?),? (?:and )?(?<after>${number}) (?:\\(after[^()]{0,20}\\)|after(?:wards)?)`,
  'giu',
);
const less = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<less>${number}) (?:excess |surplus |redundant |extra )?(?:duplicates?|duplicated|removed|deleted|dropped|excess|surplus|superfluous|fewer)(?!\\p{L})`,
  'giu',
);

/** "93 (before), 65 (after)" and "65 unique, 38 duplicates": what was taken away is not the difference. */
export const beforeAndAfter = ({ passages }: Facts): readonly Finding[] => {
  const pairs = passages.flatMap(({ raw }) => (/(?<!\p{L})before/iu.test(raw) ? [...raw.matchAll(pair)] : []));
  if (pairs.length === 0) return [];
  return passages
    .flatMap((passage) =>
      [...passage.raw.matchAll(less)].flatMap((match): readonly Finding[] => {
        const said = numberOf(match.groups?.less);
        const own = pairs.filter(({ groups }) => new RegExp(`(?<![\\d.,])${groups?.after}(?![\\d.,]*\\d)`, 'u').test(passage.raw));
        const [told, ...others] = own;
        if (told === undefined || others.length > 0) return [];
        const difference = numberOf(told.groups?.before) - numberOf(told.groups?.after);
        const [a, b] = [`${said}`, `${difference}`];
        const isSlip = a.length === b.length && a !== b && digitsApart(a, b) === 1;
        const isTurned = a !== b && [...a].toReversed().join('') === b;
        if (difference <= 0 || !(isSlip || isTurned)) return [];
        return [
          numberFound(
            `“${match[0]}” is not the difference of “${told[0]}”: that is ${difference}.`,
            passage.placeOf(match[0], match.index),
            match[0],
            told[0],
          ),
        ];
      }),
    )
    .slice(0, 1);
};

const numberOf = (words: string | undefined): number => Number((words ?? '').replaceAll(',', ''));
