import type { Sentence } from '../../prose/sentence.ts';
import type { ToldFigure } from './figure.ts';

/** Whether two lengths are told of two days, by the date of their sentence or the last one above it. */
export const areOfOtherDays = (one: ToldFigure, other: ToldFigure): boolean => {
  const [a, b] = [dayOf(one.sentence), dayOf(other.sentence)];
  return one.unit === 'length' && a !== null && b !== null && a !== b;
};

const dayOf = ({ dates, dateAbove }: Sentence): string | null => {
  const [only] = (dates[0] ?? dateAbove)?.candidates ?? [];
  return only === undefined ? null : `${only.month}-${only.day}`;
};
