import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { digitsApart } from '../../words/digits-apart.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';
import { amount, readAmount } from '../read-amounts.ts';
import type { ToldFigure } from '../twice/figure.ts';
import { readFigures } from '../twice/read-figures.ts';

const rest = new RegExp(
  `(?<!\\p{L})(?:remaining|rest of the|übrigen|restlichen|verbleibenden|les autres|restantes)\\s+(?<count>${amount})(?![\\d.,]*\\s?%)`,
  'iu',
);
const fewest = 20;

/** "Of 305 teams 90 were … The remaining 225": what is left over is not the difference of any two counts of the same things. */
export const leftOver = (facts: Facts): readonly Finding[] => [...ofMany(facts), ...ofFew(facts)];

const ofMany = ({ sentences }: Facts): readonly Finding[] => {
  if (!sentences.some(({ text }) => rest.test(text))) return [];
  const figures = sentences.flatMap(readFigures);
  return figures.flatMap((left): readonly Finding[] => {
    const value = left.values[0];
    const match = rest.exec(left.sentence.text);
    if (value === undefined || value < fewest || match === null || readAmount(match.groups?.count ?? '').values[0] !== value) return [];
    if (left.isRough || left.sentence.from + match.index > left.from) return [];
    const same = figures.filter(({ unit, isRough, sentence }) => unit === left.unit && !isRough && sentence !== left.sentence);
    const counts = new Map(same.flatMap((one) => one.values.map((count) => [count, one] as const)));
    const known = [...counts].filter(([count]) => count !== value);
    const [whole, ...larger] = known.filter(([count]) => count > value).toSorted(([a], [b]) => b - a);
    const parts = known.filter(([count]) => count < (whole?.[0] ?? 0));
    if (whole === undefined || larger.length > 0 || parts.length === 0 || counts.has(value)) return [];
    if (parts.some(([count]) => whole[0] - count === value)) return [];
    const near = parts.filter(([count]) => isSlip(whole[0] - count, value));
    const [part, ...others] = near;
    return part === undefined || others.length > 0 ? [] : [found(left, whole, part)];
  });
};

const small = `(?:\\d{1,3}|${numberWord})`;
const others = new RegExp(
  `(?<!\\p{L})(?:the |our )?(?:other|remaining|rest of the|anderen|übrigen|restlichen|autres|otr[oa]s|restantes) (?<left>${small}) (?:\\p{L}+ )?(?<noun>\\p{L}{3,}[^sui\\P{L}](?:s|n|en)?)(?!\\p{L})`,
  'iu',
);
const before = '(?<![\\p{L}\\d.,:/-])';

/** "It has 12 nodes. The original 8 nodes … The other 5 nodes": in one paragraph, three counts of the same things that are a whole and its two parts. */
const ofFew = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap(({ text, placeOf }): readonly Finding[] => {
    const match = others.exec(text);
    const { left = '', noun = '' } = match?.groups ?? {};
    if (match === null || noun === '') return [];
    const same = new RegExp(`${before}(?<count>${small}) (?:\\p{L}[\\p{L}-]* )?${noun}(?!\\p{L})`, 'giu');
    const counted = [...text.matchAll(same)].filter(
      ({ index, 0: words }) => index + words.length <= match.index || index > match.index + match[0].length,
    );
    const [one, two, ...more] = counted;
    if (one === undefined || two === undefined || more.length > 0) return [];
    const [whole, part, rest] = [one.groups?.count ?? '', two.groups?.count ?? '', left].map(countIn);
    if (whole === undefined || part === undefined || rest === undefined || part >= whole || rest >= whole) return [];
    if (/(?<!\p{L})(?:about|over|more than|at least|around|some|up to)\s$/iu.test(text.slice(0, one.index))) return [];
    if (part + rest === whole || Math.abs(whole - part - rest) > 2) return [];
    return [
      {
        rule: 'count-mismatch',
        severity: 'warning',
        place: placeOf(match[0], match.index),
        message: `“${match[0]}” is not the difference of ${one[0]} and ${two[0]}: that is ${whole - part}.`,
        between: [match[0], `${one[0]} – ${two[0]}`],
        fix: null,
      },
    ];
  });

const countIn = (words: string): number => numberNamed(words) ?? Number(words);

/** Whether two numbers of as many digits differ in one of them, or in the order of two. */
const isSlip = (a: number, b: number): boolean => {
  const [one, other] = [`${a}`, `${b}`];
  if (one.length !== other.length || one === other) return false;
  const apart = digitsApart(one, other);
  return apart === 1 || (apart === 2 && [...one].toSorted().join('') === [...other].toSorted().join(''));
};

type Counted = readonly [number, ToldFigure];

const found = (left: ToldFigure, [whole, all]: Counted, [part, taken]: Counted): Finding =>
  numberFound(
    `“${left.words}” is not the difference of ${all.words} and ${taken.words}: that is ${whole - part}.`,
    left.sentence.passage.placeOf(left.words, left.from),
    left.words,
    `${all.words} – ${taken.words}`,
  );
