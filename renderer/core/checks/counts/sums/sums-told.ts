import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { amount, readAmount } from '../read-amounts.ts';

const rule = 'count-mismatch';
const start = '(?<![\\d.,:/$€£+~≈–—-])';
const from = new RegExp(
  `${start}(?<said>${amount})(?: \\p{L}{3,20}){0,2}\\s?\\(\\s?(?:from )?(?<first>${amount})\\s?(?:→|->|to|bis|à|hasta)\\s?(?<last>${amount})\\s?\\)`,
  'giu',
);
const parts =
  /(?<![\d.,:/$€£+~≈–—-])(?<said>\d{1,6}) (?<what>\p{L}{3,20}) \((?<list>\d{1,6} (?:\p{Lu}{3,20}|\p{Ll}{3,16}ed)(?:(?:,| and|, and) \d{1,6} (?:\p{Lu}{3,20}|\p{Ll}{3,16}ed)){1,4})\)/gu;
const count = `(?:\\d{1,6}|one|${numberWord})`;
/** "All 4 were down (two for port 80 + two for port 443)": parts that a plus joins, or that a comma and an "and" do. */
const added = new RegExp(
  `(?<![\\p{L}\\d.,:/$€£+~≈–—-])(?<said>\\d{1,6}|${numberWord}) (?<what>[^()\\d.;:+]{0,40})\\((?<list>${count} [^()+;]{1,40}(?:\\+ ?${count} [^()+;]{1,40}){1,5})\\)`,
  'giu',
);
const named = /(?<!\p{L})(?:version|build|port|row|id|line|error|code|block|issue|ticket|page|number|no\.?|#)\s*$/iu;
const bracket = /\d[\p{L} ]{0,44}\((?:from )?\d|\([^()]*\+/u;
const fewest = 3;
/** Further off than this, the bracket tells of something else. */
const least = 0.7;

/** "842 steps (27,400 → 28,242)" and "65 sessions (62 confirmed, 3 in conflict)": the number is neither the difference nor the sum of what its bracket holds. */
export const sumsTold = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (bracket.test(passage.text) ? [...differences(passage), ...sums(passage), ...additions(passage)] : []));

const differences = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(from)].flatMap((match): readonly Finding[] => {
    const { said = '', first = '', last = '' } = match.groups ?? {};
    const [told, ...ways] = readAmount(said).values;
    const [a, b] = [readAmount(first).values[0], readAmount(last).values[0]];
    if (told === undefined || a === undefined || b === undefined || ways.length > 0) return [];
    if (told < 10 || Math.min(a, b) < 100 || [told, a, b].some((value) => !Number.isInteger(value))) return [];
    if (named.test(text.slice(0, match.index))) return [];
    const by = Math.abs(b - a);
    if (Math.abs(by - told) <= 1 || by < told * least || told < by * least) return [];
    const range = `${first} – ${last}`;
    return [found(`“${said}” is not the difference of ${first} and ${last}: that is ${by}.`, placeOf(match[0], match.index), said, range)];
  });

const sums = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(parts)].flatMap((match): readonly Finding[] => {
    const { said = '', what = '', list = '' } = match.groups ?? {};
    const sum = (list.match(/\d+/gu) ?? []).reduce((total, part) => total + Number(part), 0);
    const told = Number(said);
    if (told < 5 || sum === told || sum < told * least || told < sum * least) return [];
    const names = (list.match(/\p{L}{3,}/gu) ?? []).filter((word) => word !== 'and');
    // Beside two states in people's words a third may go unsaid; a machine tells all that there are.
    if (new Set(names).size < names.length || (names.length < fewest && names.some((name) => /\p{Ll}/u.test(name)))) return [];
    return [
      found(`“${said} ${what}” is not the sum of “${list}”: that is ${sum}.`, placeOf(match[0], match.index), `${said} ${what}`, list),
    ];
  });

const additions = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(added)].flatMap((match): readonly Finding[] => {
    const { said = '', what = '', list = '' } = match.groups ?? {};
    const parts = list.split('+').map((part) => numberOf(part.trim().split(/\s/u)[0] ?? ''));
    const sum = parts.reduce((total, part) => total + part, 0);
    const told = numberOf(said);
    if (Number.isNaN(sum) || Number.isNaN(told) || sum === told || named.test(text.slice(0, match.index))) return [];
    // "5 of 6 pods (3 + 2)": the bracket is of the first.
    const part = /(?<!\d)(\d{1,6}) (?:of|de|von|sur|out of) $/iu.exec(text.slice(0, match.index))?.[1];
    if (part !== undefined && Number(part) === sum) return [];
    if (unitOfTime.test(list) || told > sum * 2 || sum > told * 2) return [];
    const words = `${said} ${what}`.trim();
    return [found(`“${words}” is not the sum of “${list}”: that is ${sum}.`, placeOf(match[0], match.index), words, list)];
  });

const unitOfTime = /(?<!\p{L})(?:seconds?|minutes?|min|hours?|h|days?|weeks?)(?!\p{L})/iu;

const numberOf = (word: string): number => (/^one$/iu.test(word) ? 1 : (numberNamed(word) ?? Number(word)));

const found = (message: string, place: Finding['place'], said: string, other: string): Finding => ({
  rule,
  severity: 'warning',
  place,
  message,
  between: [said, other],
  fix: null,
});
