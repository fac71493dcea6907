import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import {
  areExact,
  areFarApart,
  areOfTwo,
  areSiblings,
  areToldTogether,
  besideOf,
  figuresDiffer,
  hasSame,
  isLabelledAlike,
  limits,
  shared,
} from './compare-figures.ts';
import type { ToldFigure } from './figure.ts';
import { subjectStems } from './subject-stems.ts';

/** Units whose figures are of many things. */
const manifold = new Set(['length', 'every', '%']);
/** Values that stand beside anything. */
const common = new Set([0, 1, 100, 1000]);

/** The figures of each sentence. */
export type FiguresBySentence = ReadonlyMap<Sentence, readonly ToldFigure[]>;

/**
 * A figure that is told once, where the same thing is told otherwise: in the words of all others of its kind, which agree; beside another figure
 * that is the same in both places ("84 versions of 42 packages"); or in so many of the same words that a limit elsewhere in the sentence changes nothing.
 */
export const oddFigures = (figures: readonly ToldFigure[], told: FiguresBySentence): readonly Finding[] =>
  figures
    .flatMap((odd): readonly Finding[] => {
      if (figures.some((other) => other !== odd && hasSame(odd, other))) return [];
      const others = figures.filter(
        (other) =>
          other !== odd &&
          areExact(odd, other) &&
          !areOfTwo(odd, other, figures) &&
          mayBeOne(odd, other) &&
          !areToldTogether(odd, other, figures),
      );
      const usual = others.find((other) => isAgreed(odd, other, figures) || isPaired(odd, other, told) || isToldAlike(odd, other, figures));
      return usual === undefined ? [] : [figuresDiffer(usual, odd)];
    })
    .slice(0, 1);

const mayBeOne = (one: ToldFigure, other: ToldFigure): boolean =>
  one.sentence.passage !== other.sentence.passage &&
  besideOf(one) === besideOf(other) &&
  limitsNear(one) === limitsNear(other) &&
  !isLabelledAlike(one, other) &&
  !areOfTwoKinds(one, other) &&
  !areFarApart(one, other) &&
  !areSiblings(one, other);

/** All other figures of this kind are one number, told in two places or more. */
const isAgreed = (odd: ToldFigure, usual: ToldFigure, all: readonly ToldFigure[]): boolean => {
  if (manifold.has(odd.unit)) return false;
  const others = all.filter((other) => other !== odd);
  const places = new Set(others.map(({ sentence }) => sentence.passage));
  if (others.some((other) => !hasSame(other, usual)) || places.size < 2) return false;
  // Two that agree may be of one thing and the third of a part that the sentence names.
  if (places.size === 2 && limitsOf(odd) !== limitsOf(usual)) return false;
  const isOfTotals = isTotal(odd) && others.some((other) => isTotal(other));
  return isOfTotals || (shared(odd.near, usual.near) >= 2 && shared(odd.clause, usual.clause) >= 3);
};

/** "A total of 18 certificates": all that there are. */
const isTotal = ({ sentence: { text, from: start }, from }: ToldFigure): boolean =>
  /(?<!\p{L})(?:(?:a|in) total(?: of)?|insgesamt|un total de|au total,?|en total,?)\s$/iu.test(text.slice(0, from - start));

/** Another figure of the sentence is told in the other sentence too, and neither has a second figure of this kind. */
const isPaired = (odd: ToldFigure, usual: ToldFigure, told: FiguresBySentence): boolean => {
  if (manifold.has(odd.unit) || shared(odd.near, usual.near) === 0) return false;
  const [own, theirs] = [odd, usual].map(({ sentence }) => told.get(sentence));
  if (own === undefined || theirs === undefined) return false;
  if ([own, theirs].some((some) => some.filter(({ unit }) => unit === odd.unit).length > 1)) return false;
  return own.some(
    (one) =>
      one.unit !== odd.unit &&
      !manifold.has(one.unit) &&
      !one.isRough &&
      one.values.some((value) => !common.has(value)) &&
      theirs.some((other) => other.unit === one.unit && !other.isRough && hasSame(one, other)),
  );
};

/** "Six monitoring systems" and "two cascading systems": each is called by a word of its own, of few things another set. */
const areOfTwoKinds = (one: ToldFigure, other: ToldFigure): boolean => {
  if (Math.max(one.values[0] ?? 0, other.values[0] ?? 0) > 12) return false;
  const [word, twin] = [one, other].map(({ sentence: { passage }, to }) =>
    /^[\s-](\p{L}+) \p{L}/u.exec(passage.raw.slice(to, to + 60))?.[1]?.toLowerCase(),
  );
  return word !== undefined && twin !== undefined && word !== twin && subjectStems(word).size > 0 && subjectStems(twin).size > 0;
};

/** In the same words, three and more of them right beside both or most of those of the sentence, while no third figure stands in such words. */
const isToldAlike = (odd: ToldFigure, usual: ToldFigure, all: readonly ToldFigure[]): boolean => {
  const [near, clause] = [shared(odd.near, usual.near), shared(odd.clause, usual.clause)];
  const isMost = clause >= Math.min(odd.clause.size, usual.clause.size) * most;
  if (
    odd.unit === 'every' ||
    (odd.unit === 'length' && grainOf(odd) !== grainOf(usual)) ||
    clause < fewest ||
    !(near >= 3 || (near >= 1 && isMost))
  )
    return false;
  return all.every(
    (third) => third === odd || hasSame(third, usual) || (shared(third.near, odd.near) < 2 && shared(third.near, usual.near) < 2),
  );
};

/** The first letter of the unit of a length: "30 days" and "one hour" are of two things. */
const grainOf = ({ words }: ToldFigure): string => (/(?<=[\d\s-])\p{L}/u.exec(words)?.[0] ?? '').toLowerCase();

const [fewest, most] = [4, 0.6];

const limitsOf = ({ sentence: { text } }: ToldFigure): string => said(text);

const [wide, narrow] = [40, 30];

/** The limiting words around a figure, up to the next sign. */
const limitsNear = ({ sentence: { text, from: start }, from, to }: ToldFigure): string => {
  const before =
    text
      .slice(Math.max(0, from - start - wide), from - start)
      .split(/[;:()]|,\s/u)
      .at(-1) ?? '';
  const after = text.slice(to - start, to - start + narrow).split(/[;:()]|,\s/u)[0] ?? '';
  return said(`${before} ${after}`);
};

const said = (text: string): string => [...new Set(text.toLowerCase().match(limits) ?? [])].toSorted().join(' ');
