import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../prose/passage.ts';
import { type Amount, amount, readAmount } from './read-amounts.ts';
import { complements } from './sums/complements.ts';
import { doneAndLeft } from './sums/done-and-left.ts';

const start = '(?<![\\d.,:/$€£+-])';
const hedged =
  '(?<hedge>(?:about|approximately|around|roughly|nearly|almost|over|under|less than|more than|just|some|etwa|rund|knapp|gut|fast|environ|près de|unos|casi|~|≈|>|<)\\s?){0,2}';
const share = `${hedged}(?<said>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:%|percent|per cent|prozent)`;
/** Not "(99 % of all tests)", which is a share of something else. */
const closed = '(?!\\s+(?:of|der|von|des|de|du|del)\\s)';
const part = `${start}(?<part>${amount})`;
const whole = `(?<whole>${amount})(?![.,:/]?\\d|\\s?(?:%|percent|per cent))`;
const gap = (length: number): string => `[^.;()%\\d:]{0,${length}}`;
const all = '(?:the |our |all |its |these |those |a total of |den |der |unserer? |aller |les |nos |tous les |los |las |nuestr[oa]s )*';

const shapes = [
  // "120 of 400 servers (25 %)"
  `${part}\\s+(?:out of|of|von|sur|de)\\s+${all}${whole}${gap(40)}\\(\\s?${share}${closed}`,
  // "400 servers, 120 of them (25 %)"
  `${start}${whole}\\s+\\p{L}+${gap(60)}(?<![\\d.,])(?<part>${amount})\\s+of\\s+(?:them|these|those|which)(?!\\p{L})${gap(20)}\\(\\s?${share}${closed}`,
  // "Of the 400 servers, 120 (25 %)"
  `(?<=^|[.!?;:(–—]\\s?|\\n\\s?)(?:of|von|sur|de)\\s+${all}${start}${whole}(?=[\\s,])${gap(60)}\\s(?<part>${amount})${gap(30)}\\(\\s?${share}${closed}`,
  // "120 servers out of 400 failed (25 %)"
  `${part}\\s+\\p{L}+${gap(40)}\\s(?:out of|of a total of|von insgesamt|sur un total de)\\s+${all}${whole}${gap(50)}\\(\\s?${share}${closed}`,
  // "120 servers (25 % of the 400)"
  `${part}\\s+\\p{L}+${gap(40)}[(,]\\s?(?:or |i\\.\\s?e\\.,? |that is,? |thus |so |el |soit |das sind |also |d\\. ?h\\. |es decir,? |o sea )?${share}\\s+(?:of|der|von|des|de|unserer|aller)\\s+(?:${all}|(?:(?:that|this|a|the) )?(?:\\p{L}+ )?\\p{L}+['’]s )${whole}`,
  // "25 % of the servers (120 of 400)"
  `${start}${share}[^.;()%\\d:]{0,50}\\(\\s?(?<part>${amount})(?:\\s+(?:out of|of|von|sur|de)\\s+${all}|\\s?/\\s?)${whole}`,
  // "25 % of the 400 servers (120)"
  `${start}${share}\\s+(?:of|der|von|des|de)\\s+${all}${whole}\\s+\\p{L}+\\s?\\(\\s?(?<part>${amount})\\s?\\)`,
  // "120 of 400 servers = 25 %", "…, or 25 %"
  `${part}\\s+(?:out of|of|von|sur|de)\\s+${all}${whole}(?:\\s\\p{L}+){0,3}(?:\\s?=\\s?|, (?:or|i\\.e\\.,?|that is,?|das sind|also|soit|es decir,?) )${share}${closed}`,
  // "120/400 servers (25 %)"
  `${start}(?<part>${amount})\\s?/\\s?${whole}${gap(30)}\\(\\s?${share}${closed}`,
].map((shape) => new RegExp(shape, 'giu'));

const anyShare = /\d\s?(?:%|percent|per cent|prozent|pour cent|por ciento)/iu;

/** "120 of 400 servers (25 %)": the share is another. */
export const percentageMismatch: FactRule = (_report, { passages }) =>
  passages.flatMap((passage) => {
    if (!anyShare.test(passage.text)) return [];
    const found = new Map<string, Finding>();
    for (const finding of [
      ...shapes.flatMap((shape) => ofShape(shape, passage)),
      ...ofRest(passage),
      ...ofOnlyCount(passage),
      ...complements(passage),
      ...doneAndLeft(passage),
    ])
      if (!found.has(finding.between?.[1] ?? '')) found.set(finding.between?.[1] ?? '', finding);
    return [...found.values()];
  });

const ofShape = (shape: RegExp, { text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(shape)].flatMap((match) => {
    const { part: some = '', whole: total = '', said = '', hedge } = match.groups ?? {};
    return compare(readAmount(some), readAmount(total), said, hedge !== undefined, placeOf(match[0], match.index));
  });

const isOf = new RegExp(
  `${start}(?<whole>${amount})\\s+\\p{L}+[^.;()%\\d:]{0,40},? of (?:which|whom|these|them),? (?<part>${amount})(?![.,]?\\d|\\s?%)`,
  'giu',
);
const rest = new RegExp(`(?<!\\p{L})(?:remaining|other|rest of the)\\s+(?<part>${amount})${gap(20)}\\(\\s?${share}${closed}`, 'giu');

/** "84 servers, of which 61 … The remaining 23 (27 %)": what the two numbers before leave is compared with the whole. */
const ofRest = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(rest)].flatMap((match) => {
    const { part: some = '', said = '', hedge } = match.groups ?? {};
    const before = [...text.slice(0, match.index).matchAll(isOf)].at(-1)?.groups;
    const [total, taken, left] = [readAmount(before?.whole ?? ''), readAmount(before?.part ?? ''), readAmount(some)];
    const [a, b, c] = [total.values[0], taken.values[0], left.values[0]];
    if (a === undefined || b === undefined || c === undefined || a - b !== c) return [];
    return compare(left, total, said, hedge !== undefined, placeOf(match[0], match.index));
  });

const ofThem = new RegExp(
  `${part}\\s+(?:of (?:them|these|those)|von (?:ihnen|diesen)|d['’]entre (?:eux|elles)|de (?:ellos|ellas|estos|estas)),?\\s(?:(?:so|or|i\\.e\\.|that is|also|das sind|soit|es decir),?\\s)?\\(?${share}${closed}`,
  'giu',
);
const anyCount = new RegExp(
  `${start}(?<whole>${amount})(?=\\s\\p{L}{3})(?!\\s(?:percent|prozent|pour cent|por ciento|seconds?|minutes?|hours?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tage|uhr|heures?|jours?|horas?|d[ií]as?)(?!\\p{L}))`,
  'giu',
);

/** "4,812 people are affected. 960 of them, so 12 percent, …": the only count that the paragraph tells before. */
const ofOnlyCount = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(ofThem)].flatMap((match) => {
    const { part: some = '', said = '', hedge } = match.groups ?? {};
    const counts = [...text.slice(0, match.index).matchAll(anyCount)].map(({ groups }) => readAmount(groups?.whole ?? ''));
    const least = readAmount(some).values[0] ?? 0;
    const larger = counts.filter(({ values }) => (values[0] ?? 0) > least && !isYear(values[0] ?? 0));
    const [total, ...others] = larger;
    if (total === undefined || others.length > 0) return [];
    return compare(readAmount(some), total, said, hedge !== undefined, placeOf(match[0], match.index));
  });

const isYear = (value: number): boolean => value >= 1990 && value < 2100;

const compare = (some: Amount, total: Amount, said: string, isHedged: boolean, place: Finding['place']): readonly Finding[] => {
  const percent = Number(said.replace(',', '.'));
  const pairs = some.values.flatMap((one) => total.values.map((other) => [one, other] as const));
  if (pairs.length === 0 || pairs.some(([one, other]) => other <= 0 || one > other) || percent > 100) return [];
  const shares = pairs.map(([one, other]) => (one / other) * 100);
  const digits = /[.,]/.test(said) ? 0.11 : 1;
  // Rounded amounts give a rounded share.
  const isRound = [some, total].some(({ words, values }) => /\p{L}$/u.test(words) || (values[0] ?? 0) % 1000 === 0);
  const fitsOne = shares.some(
    (actual) => Math.abs(actual - percent) <= (isHedged ? 5 : isRound ? Math.max(digits, 1) : digits) + actual * (isRound ? 0.05 : 0.02),
  );
  const [actual] = shares;
  if (actual === undefined || fitsOne) return [];
  const message = `${some.words} of ${total.words} is ${Number(actual.toFixed(1))} %, not ${said} %.`;
  return [
    {
      rule: 'percentage-mismatch',
      severity: 'warning',
      place,
      message,
      between: [`${some.words} of ${total.words}`, `${said}%`],
      fix: null,
    },
  ];
};
