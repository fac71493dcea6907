import type { ToldFigure } from './figure.ts';

/** How two figures differ: two neighbouring digits changed places, a nought too many or too few, one digit of three or more, or any other way. */
export type SlipShape = 'twisted' | 'tenfold' | 'one-digit' | 'other';

/** The shape of what sets two figures apart. */
export const shapeOf = (one: ToldFigure, other: ToldFigure): SlipShape => {
  const [a, b] = [digitsOf(one.words), digitsOf(other.words)];
  if (isTwisted(a, b)) return 'twisted';
  const [first = 0, second = 0] = [one.values[0], other.values[0]];
  if ([10, 100, 1000].some((factor) => first === second * factor || second === first * factor)) return 'tenfold';
  return a.length > 2 && a.length === b.length && apart(a, b).length === 1 ? 'one-digit' : 'other';
};

/** The digits of some words, without signs between them. */
export const digitsOf = (words: string): string => words.replace(/\D/gu, '');

const apart = (a: string, b: string): readonly number[] => [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));

/** Whether two rows of digits differ by two neighbours that changed places. */
export const isTwisted = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < 2) return false;
  const [first, second, ...others] = apart(a, b);
  return (
    first !== undefined &&
    second === first + 1 &&
    others.length === 0 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
};
