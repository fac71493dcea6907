import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { readQuotes } from '../../prose/read-quotes.ts';

const written = /(?<![\p{L}\d./_:#-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\p{L}\d/_-]|\.\d)/gu;

type Told = {
  readonly words: string;
  readonly sign: string;
  readonly day: string;
  readonly order: 'day' | 'month';
  readonly from: number;
  readonly passage: Passage;
};

/** "11-13-2025" and "13-11-2025": one day, once with the month first and once with the day, in a report whose other days are all in one order. */
export const twoOrders = ({ passages, report }: Facts): readonly Finding[] => {
  const told = [...passages, ...readQuotes(report)].flatMap(datesIn);
  const odd = told.filter(({ order }) => told.filter((one) => one.order === order).length === 1);
  return odd
    .flatMap((one): readonly Finding[] => {
      const twin = told.find(({ order, day, sign }) => order !== one.order && sign === one.sign && day === one.day);
      if (twin === undefined || (odd.includes(twin) && told.indexOf(twin) > told.indexOf(one))) return [];
      const message = `“${one.words}” and “${twin.words}” are the same date with day and month swapped: one of the two is a slip.`;
      return [
        {
          rule: 'date-typo',
          severity: 'error',
          place: one.passage.placeOf(one.words, one.from),
          message,
          between: [one.words, twin.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

/** The dates in figures of which only one reading exists. */
const datesIn = (passage: Passage): readonly Told[] =>
  [...passage.text.matchAll(written)].flatMap(({ 0: words, 1: a = '', 2: sign = '', 3: b = '', 4: year = '', index }): readonly Told[] => {
    const [one, other] = [Number(a), Number(b)];
    const isDayFirst = one > 12 && one <= 31 && other >= 1 && other <= 12;
    if (!isDayFirst && !(other > 12 && other <= 31 && one >= 1 && one <= 12)) return [];
    const [day, month] = isDayFirst ? [one, other] : [other, one];
    return [{ words, sign, day: `${year}-${month}-${day}`, order: isDayFirst ? 'day' : 'month', from: index, passage }];
  });
