import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { figuresDiffer, limits, shared } from '../twice/compare-figures.ts';
import type { ToldFigure } from '../twice/figure.ts';
import { readFigures } from '../twice/read-figures.ts';

const most = 400;
const whole = /(?:^|[^\p{L}])(?:in total|in all|overall|altogether|a total of|insgesamt|au total|en total|un total de),?\s$/iu;
const farthest = 3;

/** "In total, four users of the vault" and "five users of the vault": there can be no more of the same than there are in all. */
export const aboveTotal = ({ sentences }: Facts): readonly Finding[] => {
  const figures = sentences.flatMap(readFigures).filter(({ unit, isRough }) => !isRough && !['length', 'every', '%'].includes(unit));
  if (figures.length > most) return [];
  return figures
    .flatMap((total): readonly Finding[] => {
      if (!whole.test(before(total))) return [];
      const value = total.values[0] ?? 0;
      const same = figures.filter((one) => one.unit === total.unit && one !== total);
      return same.flatMap((one): readonly Finding[] => {
        const count = one.values[0] ?? 0;
        if (
          one.sentence.passage === total.sentence.passage ||
          count <= value ||
          count > value * farthest ||
          shared(one.near, total.near) < 2
        )
          return [];
        if (limitsNear(one) || whole.test(before(one)) || same.some(({ values }) => values.includes(value))) return [];
        // A third count tells of several groups of them.
        return same.some((other) => other !== one && shared(other.near, total.near) >= 2) ? [] : [figuresDiffer(total, one)];
      });
    })
    .slice(0, 1);
};

const before = ({ sentence: { text, from: start }, from }: ToldFigure): string => text.slice(0, from - start);

const limitsNear = ({ sentence: { text, from: start }, from, to }: ToldFigure): boolean =>
  (text.slice(Math.max(0, from - start - 40), to - start + 30).match(limits) ?? []).length > 0;
