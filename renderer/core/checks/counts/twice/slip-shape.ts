import { digitsApart } from '../../words/digits-apart.ts';
import { areDigitsTwisted } from '../../words/digits-twisted.ts';
import type { ToldFigure } from './figure.ts';

/** How two figures differ: two neighbouring digits changed places, a nought too many or too few, one digit of three or more, or any other way. */
type SlipShape = 'twisted' | 'tenfold' | 'one-digit' | 'other';

/** The shape of what sets two figures apart. */
export const shapeOf = (one: ToldFigure, other: ToldFigure): SlipShape => {
  const [a, b] = [digitsOf(one.words), digitsOf(other.words)];
  if (areDigitsTwisted(a, b)) return 'twisted';
  const [first = 0, second = 0] = [one.values[0], other.values[0]];
  if ([10, 100, 1000].some((factor) => first === second * factor || second === first * factor)) return 'tenfold';
  return a.length > 2 && a.length === b.length && digitsApart(a, b) === 1 ? 'one-digit' : 'other';
};

/** The digits of some words, without signs between them. */
export const digitsOf = (words: string): string => words.replace(/\D/gu, '');
