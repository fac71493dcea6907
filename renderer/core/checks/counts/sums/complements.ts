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
export const complements = (passage: Passage): readonly Finding[] => [...ofRest(passage), ...ofFates(passage)];

/** "95 % of the calls succeeded and 10 % failed": together they can't be more than all. */
const fates = new RegExp(
  `${percent}(?<went>[^.;:%\\d]{0,40}?(?<!\\p{L})(?:succe(?:eded|ss\\p{L}*)|worked|went through|gelang\\p{L}*|klappten|réussi\\p{L}*|tuvieron éxito|funcionaron)(?!\\p{L})[^.;:%\\d]{0,12}?),? (?:and|while|but|und|aber|während|et|mais|y|pero)? ?(?:the other |only )?(?<lost>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:%|percent|per cent|prozent)[^.;:%\\d]{0,30}?(?<!\\p{L})(?:fail\\p{L}*|errors?|scheiter\\p{L}*|schlugen fehl|fehlgeschlagen|échou\\p{L}*|fallaron|fracas\\p{L}*)(?!\\p{L})`,
  'giu',
);

const ofFates = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(fates)].flatMap((match): readonly Finding[] => {
    const { said = '', lost = '' } = match.groups ?? {};
    const [went, failed] = [numberOf(said), numberOf(lost)];
    if (went + failed <= 100 + slack || went + failed > 100 + farthest) return [];
    return [
      {
        rule: 'percentage-mismatch',
        severity: 'warning',
        place: placeOf(match[0], match.index),
        message: `Beside ${said} %, the rest is ${Math.round((100 - went) * 100) / 100} %, not ${lost} %.`,
        between: [`${said} %`, `${lost} %`],
        fix: null,
      },
    ];
  });

const ofRest = ({ text, placeOf }: Passage): readonly Finding[] =>
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
