import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { amount, readAmount } from '../read-amounts.ts';

const number = `[$€£]?(?:\\d+\\.\\d+|${amount})(?![.,:/-]?\\d)`;
const unit = '(?:\\s?(?:%|\\p{L}{1,12}))?';
const range = `(?:from|von|de|desde)\\s+(?<first>${number})(?<firstUnit>${unit})\\s(?:to|up to|auf|à|a|hasta)\\s+(?<last>${number})(?<lastUnit>${unit})`;
const hedge =
  '(?<hedge>(?:about|approximately|around|roughly|nearly|almost|more than|over|just|some|at least|up to|etwa|rund|fast|über|environ|près de|plus de|casi|más de|~|≈)\\s?)?';
const times: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl|verdoppel|duplic)/iu, 2],
  [/^(?:tripl|verdreifach)/iu, 3],
  [/^(?:quadrupl|vervierfach)/iu, 4],
  [/^(?:halv|halbier)/iu, 0.5],
];
const multiplied = new RegExp(
  `(?<![\\p{L}-])${hedge}(?<verb>(?:doubl|tripl|quadrupl|halv)ed|(?:verdoppelt|verdreifacht|vervierfacht|halbiert)(?:en?)?|(?:doublé|triplé|quadruplé)e?s?|(?:duplic|triplic)(?:ó|aron|ado|amos))(?!\\p{L})(?<what>[^.,;:()\\d]{0,60}?),?\\s${range}`,
  'giu',
);
/** Another thing's change, or one that came again and again. */
const apart =
  /(?<!\p{L})(?:and|while|then|but|whereas|so|as|went|rose|grew|fell|again|twice|thrice|times|repeatedly|step|steps|stages?|each|every|per|und|dann|schrittweise|mehrfach|jeweils|et|puis|chaque|fois|y|luego|cada|veces)(?!\p{L})/iu;
const by = new RegExp(
  `(?<!\\p{L})(?<way>increas|rais|grew|grow|ros|up|jump|climb|decreas|reduc|drop|fell|fall|cut|down|lower|shr[aiu]nk)\\p{L}*\\s[^.;:()\\d]{0,50}?by\\s${hedge}(?<said>\\d{1,3}(?:\\.\\d{1,2})?)\\s?(?:%|percent|per cent)(?! (?:a|per|each|every) )[^.;:()\\d]{0,30}?[\\s(,]${range}`,
  'giu',
);
const asShare = new RegExp(
  `(?<!\\p{L})${range}[,]?\\s?(?:\\(|[–—-] |,? an? )(?:an? )?${hedge}(?<said>\\d{1,3}(?:\\.\\d{1,2})?)\\s?(?:%|percent|per cent)\\s(?<way>increase|rise|growth|jump|decrease|reduction|drop|fall|decline)`,
  'giu',
);
const mayChange = /(?<!\p{L})(?:from|von|de|desde)\s[$€£]?\d/iu;

/** "Doubled from 15 to 20" and "up by 50 % from 200 to 250": the two numbers are another change than the words. */
export const changesTold = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (mayChange.test(passage.text) ? [...ofTimes(passage), ...ofShares(passage)] : []));

const ofTimes = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(multiplied)].flatMap((match): readonly Finding[] => {
    const groups = match.groups ?? {};
    const [a, b] = ends(groups);
    const factor = times.find(([pattern]) => pattern.test(groups.verb ?? ''))?.[1];
    if (
      a === null ||
      b === null ||
      factor === undefined ||
      apart.test(`${text.slice(Math.max(0, match.index - 24), match.index)}${groups.what ?? ''}`)
    )
      return [];
    const slack = groups.hedge === undefined ? 0.12 : 0.25;
    // Told as more than twice, it may be any more.
    if (Math.abs(b / a / factor - 1) <= slack || (/more than|over|at least|über|plus|más/iu.test(groups.hedge ?? '') && b / a > factor))
      return [];
    return [found(groups.verb ?? '', groups, b / a, placeOf(match[0], match.index))];
  });

const ofShares = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(by), ...text.matchAll(asShare)].flatMap((match): readonly Finding[] => {
    const groups = match.groups ?? {};
    const [a, b] = ends(groups);
    const said = Number(groups.said);
    const isOfShares = /%/u.test(groups.firstUnit ?? '') || /%/u.test(groups.lastUnit ?? '');
    if (a === null || b === null || !Number.isFinite(said) || isOfShares) return [];
    const change = ((b - a) / a) * 100;
    const slack = (groups.hedge === undefined ? 1.5 : 6) + Math.abs(change) * 0.05;
    // Some count the change from the larger number, or say what is left.
    const ways = [Math.abs(change), Math.abs(((b - a) / b) * 100), (b / a) * 100];
    if (ways.some((way) => Math.abs(way - said) <= slack)) return [];
    return [found(`${groups.said} %`, groups, b / a, placeOf(match[0], match.index))];
  });

type Groups = Readonly<Record<string, string | undefined>>;

const ends = ({ first = '', last = '', firstUnit = '', lastUnit = '' }: Groups): readonly [number | null, number | null] => {
  const [one, other] = [numberOf(first), numberOf(last)];
  const [a, b] = [firstUnit.trim().toLowerCase(), lastUnit.trim().toLowerCase()];
  // "from 90 seconds to 2 minutes" has two units.
  const isMixed = a !== '' && b !== a && b !== `${a}s`;
  return isMixed || one === null || other === null || one <= 0 || other <= 0 ? [null, null] : [one, other];
};

const numberOf = (words: string): number | null => {
  const plain = words.replace(/^[$€£]/u, '');
  const { values } = readAmount(plain);
  return values.length === 1 ? (values[0] ?? null) : null;
};

const found = (words: string, { first = '', last = '' }: Groups, ratio: number, place: Finding['place']): Finding => ({
  rule: 'count-mismatch',
  severity: 'warning',
  place,
  message: `“${words}” is not the change from ${first} to ${last}: that is ${Math.round((ratio - 1) * 100)} %.`,
  between: [words, `${first} → ${last}`],
  fix: null,
});
