import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';

const percent = '(?<![\\p{L}\\d.,])(?<said>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:%|percent|per cent|prozent)';
const rest = new RegExp(
  `(?<!\\p{L})(?:the (?:remaining|other|rest)|(?:die )?(?:übrigen|restlichen|verbleibenden)|les? (?:autres|restants?|reste)|(?:el|los) (?:restantes?|otros|demás))(?: of|,|:| \\()?\\s${percent}`,
  'giu',
);
const any = new RegExp(percent, 'giu');
/** A point more or less is rounding; further off, the rest is of something else. */
const [slack, farthest] = [1.1, 20];

/** "88 % were cached, the remaining 14 % were not": shares that are said to be all are not a hundred together. */
export const complements = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(rest)].flatMap((match): readonly Finding[] => {
    const left = numberOf(match.groups?.said ?? '');
    const before = text.slice(0, match.index);
    const own = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
    const shares = [...own.matchAll(any)].map(({ groups }) => groups?.said ?? '');
    // "20 % of those and the other 30 %" are shares of shares.
    if (shares.length === 0 || shares.length > 3 || /(?:%|percent|per cent) of (?:them|these|those|which)/iu.test(own)) return [];
    const sum = shares.reduce((total, one) => total + numberOf(one), 0);
    const sums = [sum, ...shares.map(numberOf)].map((one) => one + left);
    if (sums.some((one) => Math.abs(one - 100) <= slack) || Math.abs(sum + left - 100) > farthest) return [];
    const told = `${shares.join(' % + ')} %`;
    return [
      {
        rule: 'percentage-mismatch',
        severity: 'warning',
        place: placeOf(match[0], match.index),
        message: `Beside ${told}, the rest is ${Math.round((100 - sum) * 100) / 100} %, not ${match.groups?.said} %.`,
        between: [told, match[0]],
        fix: null,
      },
    ];
  });

const numberOf = (words: string): number => Number(words.replace(',', '.'));
