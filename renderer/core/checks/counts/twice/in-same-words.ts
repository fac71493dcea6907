import { isOfBefore } from '../../facts/words/of-before.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import { areExact, limits, shared } from './compare-figures.ts';
import type { ToldFigure } from './figure.ts';
import { subjectStems } from './subject-stems.ts';

/** Of rounded figures, those that are further apart than rounding goes. */
const roughly = 0.2;
/** Words that any sentence on an incident may have, of whatever figure. */
const ofAny = subjectStems(
  'outage incident event disruption issue period impact overall whole altogether approximately ausfall störung vorfall insgesamt panne incidente caída',
);
/** How long something lasted, or how often it comes, is another rule's. */
const others = new Set(['length', 'every']);

/** Whether two figures are told in the same words and no others: "3,849 customers were affected" and "the outage affected 3,848 customers". */
export const areInSameWords = (one: ToldFigure, other: ToldFigure, all: readonly ToldFigure[]): boolean => {
  if (others.has(one.unit) || !isStory(one) || !isStory(other) || !isApart(one, other)) return false;
  if (shared(one.phrase, other.phrase) < 2 || !hasNoOther(one, other) || !hasNoOther(other, one)) return false;
  // A third figure in such words is of a third thing, and so may be these.
  return all.every(
    ({ phrase, values }) =>
      shared(phrase, one.phrase) < 2 || values.some((value) => one.values.includes(value) || other.values.includes(value)),
  );
};

/** What is told of the incident as a whole: no moment of it, no part, no plan, no other incident. */
const isStory = ({ sentence }: ToldFigure): boolean => {
  const { passage, text, clocks } = sentence;
  return (
    passage.source !== 'event' &&
    clocks.length === 0 &&
    (text.toLowerCase().match(limits) ?? []).length === 0 &&
    !isUnsettled(text) &&
    !isElsewhere(text) &&
    !isOfBefore(sentence)
  );
};

const isApart = (one: ToldFigure, other: ToldFigure): boolean => {
  const [a = 0, b = 0] = [one.values[0], other.values[0]];
  return areExact(one, other) || Math.abs(a - b) > Math.max(a, b) * roughly;
};

const hasNoOther = (one: ToldFigure, other: ToldFigure): boolean =>
  [...one.phrase].every((stem) => other.phrase.has(stem) || ofAny.has(stem));
