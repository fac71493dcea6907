import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';
import { amount, readAmount } from '../read-amounts.ts';

const number = `[$€£]?(?:\\d+\\.\\d+|${amount})(?![.,:/-]?\\d)`;
const unit = '(?:\\s?(?:%|(?!to |from |auf |von |à |de |a |desde )\\p{L}{1,12}))?';
const more =
  '(?:increas|rais|grew|grow|ros[ei]|jump|climb|bump|scal)(?:e[sd]?|ing|s|ed)?(?: up)?|erhöht|angehoben|gestiegen|augmentée?s?|aumentad[oa]s?';
const less =
  '(?:decreas|reduc|lower|dropp?|shr[aiu]nk)(?:e[sd]?|ing|s|ed)?|fell|fallen|gesenkt|verringert|gesunken|réduite?s?|diminuée?s?|reducid[oa]s?';
const way = `(?<![\\p{L}-])(?:(?<up>${more})|(?<down>${less}))(?!\\p{L})(?<what>(?:\\s(?!by )[\\p{L}'’/-]+){0,5}?)\\s`;
const onward = new RegExp(
  `${way}(?:from|von|de|desde)\\s(?<first>${number})(?<firstUnit>${unit})\\s(?:to|up to|down to|auf|à|a|hasta)\\s(?<last>${number})(?<lastUnit>${unit})`,
  'giu',
);
const backward = new RegExp(
  `${way}(?:to|auf|à|a)\\s(?<last>${number})(?<lastUnit>${unit})\\s?,?\\s?\\(?(?:up |down )?(?:from|von|de|desde)\\s(?<first>${number})(?<firstUnit>${unit})`,
  'giu',
);
/** Numbers that grow as the thing gets smaller, several changes at once, or the range that something else runs over. */
const odd =
  /(?<!\p{L})(?:severity|sev|priority|prio|level|tier|rank|version|grade|p\d|and|but|then|while|not|und|oder|et|y|down|in|back|off|out|scal\p{L}+ down|scaled? in|increas\p{L}*|decreas\p{L}*|reduc\p{L}*|we|they|it|went|go|going|requests|downtime|between|migrat\p{L}*|mov\p{L}*|switch\p{L}*)(?!\p{L})/iu;
const ranked = /(?<!\p{L})(?:severity|sev|priority|prio|level|tier|rank|version|grade)(?!\p{L})[^.;]*$/iu;
const near = 40;
const mayChange = /(?<!\p{L})(?:from|von|de|desde)\s[$€£]?\d/iu;

/** "Increased to 60 from 80" and "reduced from 5 to 50": the numbers go the other way than the word. */
export const waysTold = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (mayChange.test(passage.text) ? inPassage(passage) : []));

const inPassage = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(onward), ...text.matchAll(backward)].flatMap((match): readonly Finding[] => {
    const { up, down, what = '', first = '', last = '', firstUnit = '', lastUnit = '' } = match.groups ?? {};
    const [a, b] = [numberIn(first), numberIn(last)];
    const before = text.slice(Math.max(0, match.index - near), match.index);
    if (a === null || b === null || a === b || odd.test(what) || ranked.test(before)) return [];
    // Two units are of two sizes.
    const [one, other] = [
      firstUnit
        .trim()
        .toLowerCase()
        .replace(/(?<=\p{L}{2})s$/u, ''),
      lastUnit
        .trim()
        .toLowerCase()
        .replace(/(?<=\p{L}{2})s$/u, ''),
    ];
    if (one !== other && one !== '' && other !== '' && sized.test(`${one} ${other}`)) return [];
    if (isYear(a) && isYear(b)) return [];
    if (up === undefined ? b < a : b > a) return [];
    const words = `${first} → ${last}`;
    const said = up ?? down ?? '';
    return [numberFound(`“${said}” is not the change from ${first} to ${last}.`, placeOf(match[0], match.index), said, words)];
  });

const sized = /(?<!\p{L})(?:ms|s|sec\p{L}*|m|min\p{L}*|h|hour|day|week|month|[kmgt]i?b\p{L}*|%|k|jour|heure|tag|stunde)(?!\p{L})/iu;

const numberIn = (words: string): number | null => {
  const { values } = readAmount(words.replace(/^[$€£]/u, ''));
  return values.length === 1 ? (values[0] ?? null) : null;
};

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1980 && value < 2100;
