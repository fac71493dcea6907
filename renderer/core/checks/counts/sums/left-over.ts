import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { amount, readAmount } from '../read-amounts.ts';
import type { ToldFigure } from '../twice/figure.ts';
import { readFigures } from '../twice/read-figures.ts';

const rest = new RegExp(
  `(?<!\\p{L})(?:remaining|rest of the|übrigen|restlichen|verbleibenden|les autres|restantes)\\s+(?<count>${amount})(?![\\d.,]*\\s?%)`,
  'iu',
);
const fewest = 20;

/** "Of 305 teams 90 were … The remaining 225": what is left over is not the difference of any two counts of the same things. */
export const leftOver = ({ sentences }: Facts): readonly Finding[] => {
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

/** Whether two numbers of as many digits differ in one of them, or in the order of two. */
const isSlip = (a: number, b: number): boolean => {
  const [one, other] = [`${a}`, `${b}`];
  if (one.length !== other.length || one === other) return false;
  const apart = [...one].filter((digit, at) => digit !== other.charAt(at)).length;
  return apart === 1 || (apart === 2 && [...one].toSorted().join('') === [...other].toSorted().join(''));
};

type Counted = readonly [number, ToldFigure];

const found = (left: ToldFigure, [whole, all]: Counted, [part, taken]: Counted): Finding => ({
  rule: 'count-mismatch',
  severity: 'warning',
  place: left.sentence.passage.placeOf(left.words, left.from),
  message: `“${left.words}” is not the difference of ${all.words} and ${taken.words}: that is ${whole - part}.`,
  between: [left.words, `${all.words} – ${taken.words}`],
  fix: null,
});
