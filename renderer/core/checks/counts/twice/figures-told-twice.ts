import type { Facts } from '../../facts/facts.ts';
import { headsSupposed, isUnsettled } from '../../facts/words/unsettled.ts';
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
  isLabelledAlike,
  limits,
  shared,
} from './compare-figures.ts';
import type { ToldFigure } from './figure.ts';
import { areInSameWords } from './in-same-words.ts';
import { oddFigures } from './odd-figures.ts';
import { readFigures } from './read-figures.ts';
import { shapeOf } from './slip-shape.ts';
import { subjectStems } from './subject-stems.ts';

/** More figures of one kind are a table's or a log's. */
const most = 60;
/** Rows of tables and lines of logs say the same words of other things. */
const isRow = /\S {3,}\S| \| .*(?: \| |\D$)|\t/u;
/** "A further update within the next 30 minutes": each update promises the next one anew. */
const promise =
  /(?<!\p{L})(?:(?:will|we['’]ll|shall|going to)(?!\p{L}).{0,80}(?<!\p{L})(?:updates?|statement|news)(?!\p{L})|(?:next|further|another) (?:update|statement)(?!\p{L})|nächstes? (?:update|meldung)|weitere (?:informationen|meldung)|prochaine? (?:mise à jour|point)|próxim[ao] (?:actualización|aviso))/iu;
/** "Three users made withdrawals" and "four users that made withdrawals": what is plainly one figure is told in two sentences, and differently. */
export const figuresToldTwice = ({ sentences }: Facts): readonly Finding[] => {
  const byUnit = new Map<string, ToldFigure[]>();
  const rows = new Set([...new Set(sentences.map(({ passage }) => passage))].filter(({ raw }) => isRow.test(raw)));
  for (const one of sentences.flatMap((sentence) =>
    rows.has(sentence.passage) || promise.test(sentence.text) || headsSupposed(sentence.passage.section) ? [] : readFigures(sentence),
  )) {
    const same = byUnit.get(one.unit);
    if (same) same.push(one);
    else byUnit.set(one.unit, [one]);
  }
  const groups = [...byUnit.values()].filter((figures) => figures.length <= most);
  const told = new Map<Sentence, ToldFigure[]>();
  for (const one of groups.flat()) {
    const same = told.get(one.sentence);
    if (same) same.push(one);
    else told.set(one.sentence, [one]);
  }
  return groups.flatMap((figures) => {
    const found = pairs(figures);
    return found.length > 0 ? found : oddFigures(figures, told);
  });
};

const pairs = (figures: readonly ToldFigure[]): readonly Finding[] =>
  figures.flatMap((one, at) =>
    figures
      .slice(at + 1)
      .flatMap((other) => (isOneThing(one, other, figures) && !areToldTogether(one, other, figures) ? [figuresDiffer(one, other)] : [])),
  );

const isOneThing = (one: ToldFigure, other: ToldFigure, all: readonly ToldFigure[]): boolean => {
  const near = shared(one.near, other.near);
  if (near === 0 || one.sentence === other.sentence || one.values.some((value) => other.values.includes(value))) return false;
  if (isRounded(one, other)) return false;
  // What will or would be is no second telling of what was.
  if (isUnsettled(one.sentence.text) !== isUnsettled(other.sentence.text)) return false;
  if (areOfTwo(one, other, all)) return false;
  // What is told twice and more in both ways is two things.
  if (isLabelledAlike(one, other) || Math.min(timesOf(one, all), timesOf(other, all)) > 1) return false;
  if (areInSameWords(one, other, all) && !areSiblings(one, other)) return true;
  const clause = shared(one.clause, other.clause);
  switch (shapeOf(one, other)) {
    case 'twisted':
      // Who tells two amounts of a coin in one breath has seen both.
      if (isCoin(one) && one.sentence.passage === other.sentence.passage) return false;
      return near >= 2 || (near >= 1 && shared(passageStems(one), passageStems(other)) >= 2);
    case 'tenfold':
      return !areSiblings(one, other) && near >= 2 && clause >= 3 && limitsOf(one) === limitsOf(other) && areExact(one, other);
    case 'one-digit':
      return isSlip(one, other, near, all.length === 2 ? clause + 1 : clause) && isOnlyPair(one, other, all);
    case 'other':
      return !areFarApart(one, other) && isSlip(one, other, near, clause) && isOnlyPair(one, other, all);
  }
};

/** Whether one share is what the other is with fewer digits: "29.7 %" and "30 %", or "29 %". */
const isRounded = (one: ToldFigure, other: ToldFigure): boolean => {
  const [a, b] = [placesOf(one), placesOf(other)];
  return one.unit === '%' && a !== b && Math.abs((one.values[0] ?? 0) - (other.values[0] ?? 0)) < 10 ** -Math.min(a, b);
};

const placesOf = ({ words }: ToldFigure): number => /[.,](\d+)/u.exec(words)?.[1]?.length ?? 0;

/** Whether two figures stand in the same words, be they a rate or a count, without a word that would make of one of them another thing. */
const isSlip = (one: ToldFigure, other: ToldFigure, near: number, clause: number): boolean => {
  if (areSiblings(one, other) || !areExact(one, other) || besideOf(one) !== besideOf(other)) return false;
  if (one.unit === 'every') return near >= 1 && clause >= 4;
  return near >= 2 && clause >= 3 && limitsOf(one) === limitsOf(other) && saySame(one, other);
};

const isCoin = ({ sentence: { passage }, to }: ToldFigure): boolean => /^\s\p{Ll}{0,4}\p{Lu}{2}/u.test(passage.raw.slice(to, to + 8));

const largest = 12;

/** Whether of few things the same is said: "four tenants of the north hall" is no more than who they are. */
const saySame = (one: ToldFigure, other: ToldFigure): boolean => {
  if (Math.max(one.values[0] ?? 0, other.values[0] ?? 0) > largest || one.unit === 'length') return true;
  const [a, b] = [wordsBehind(one), wordsBehind(other)];
  const apart = a.findIndex((word, at) => word !== b[at]);
  const name = subjectStems(a.slice(0, apart === -1 ? a.length : apart).join(' '));
  return [...one.clause].some((stem) => other.clause.has(stem) && !name.has(stem));
};

const wordsBehind = ({ sentence: { passage }, to }: ToldFigure): readonly string[] =>
  passage.raw
    .slice(to, to + 120)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Whether no third figure stands in such words. */
const isOnlyPair = (one: ToldFigure, other: ToldFigure, all: readonly ToldFigure[]): boolean =>
  all.every(
    ({ near, values }) =>
      (shared(near, one.near) < 2 && shared(near, other.near) < 2) ||
      values.some((value) => one.values.includes(value) || other.values.includes(value)),
  );

const timesOf = ({ values }: ToldFigure, all: readonly ToldFigure[]): number =>
  all.filter((figure) => figure.values.some((value) => values.includes(value))).length;

const passageStems = ({ sentence: { passage } }: ToldFigure): ReadonlySet<string> => subjectStems(passage.text);

const limitsOf = ({ sentence: { text } }: ToldFigure): string => [...new Set(text.toLowerCase().match(limits) ?? [])].toSorted().join(' ');
