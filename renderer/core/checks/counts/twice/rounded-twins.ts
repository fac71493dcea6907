import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { figuresDiffer, shared } from './compare-figures.ts';
import type { ToldFigure } from './figure.ts';
import { readFigures } from './read-figures.ts';
import { isTwisted } from './slip-shape.ts';

/** More figures of one kind are a table's or a log's. */
const most = 40;
const [fewest, longest] = [3, 7];

type Significant = { readonly figure: ToldFigure; readonly value: number; readonly digits: string };

/** "$596k" for "$568,760": what would be the other figure rounded, had two of its digits not changed places, where no figure of the kind rounds to it. */
export const roundedTwins = ({ sentences }: Facts): readonly Finding[] => {
  const byUnit = new Map<string, Significant[]>();
  for (const figure of sentences.flatMap(readFigures)) {
    const [value, ...ways] = figure.values;
    if (value === undefined || ways.length > 0 || value <= 0 || ['length', 'every', '%'].includes(figure.unit)) continue;
    const digits = significant(value);
    if (digits.length < fewest) continue;
    const same = byUnit.get(figure.unit);
    if (same) same.push({ figure, value, digits });
    else byUnit.set(figure.unit, [{ figure, value, digits }]);
  }
  return [...byUnit.values()]
    .filter((figures) => figures.length <= most)
    .flatMap((figures) => figures.flatMap((round) => twinOf(round, figures)))
    .slice(0, 1);
};

const twinOf = (round: Significant, figures: readonly Significant[]): readonly Finding[] => {
  if (round.digits.length > longest) return [];
  const exact = figures.filter(({ digits, value }) => digits.length > round.digits.length && sizeOf(value) === sizeOf(round.value));
  if (exact.length === 0 || figures.some((one) => one !== round && roundsTo(one, round))) return [];
  const twin = exact.find(
    (one) =>
      isTwisted(rounded(one.value, round.digits.length), round.digits) &&
      one.figure.sentence !== round.figure.sentence &&
      shared(one.figure.clause, round.figure.clause) > 0,
  );
  return twin === undefined ? [] : [figuresDiffer(twin.figure, round.figure)];
};

/** Whether a figure, rounded or cut off, is the other. */
const roundsTo = ({ value }: Significant, { digits, value: other }: Significant): boolean =>
  sizeOf(value) === sizeOf(other) && (rounded(value, digits.length) === digits || significant(value).startsWith(digits));

const sizeOf = (value: number): number => Math.floor(Math.log10(value));

/** The digits of a number without noughts at either end. */
const significant = (value: number): string => `${Math.round(value * 1000)}`.replace(/0+$/u, '');

/** Its first digits, rounded. */
const rounded = (value: number, digits: number): string => `${Math.round(value / 10 ** (sizeOf(value) - digits + 1))}`;
