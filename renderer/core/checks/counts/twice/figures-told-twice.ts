import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { ToldFigure } from './figure.ts';
import { readFigures } from './read-figures.ts';
import { shapeOf } from './slip-shape.ts';
import { subjectStems } from './subject-stems.ts';

const rule = 'count-mismatch';
/** More figures of one kind are a table's or a log's. */
const most = 60;
/** Words that make of a figure one of several: of a part, of a moment, of a plan, of a limit. */
const limits =
  /(?<!\p{L})(?:first|second|third|fourth|last|initial(?:ly)?|then|still|so far|already|later|earlier|again|another|additional(?:ly)?|more|remaining|other|rest|only|at least|at most|up to|increas\p{L}+|decreas\p{L}+|reduc\p{L}+|grew|grow\p{L}*|rose|rising|fell|drop\p{L}*|of which|of these|of those|of them|previous\p{L}*|usual\p{L}*|normal\p{L}*|typical\p{L}*|average|mean|median|limit\p{L}*|maximum|minimum|max|min|expect\p{L}*|plan\p{L}*|target|threshold|estimat\p{L}*|peak\p{L}*|worst|wave|phase|batch|region|attempt\p{L}*|would|could|should|may|might|if|unless|not|never|no|half|most|partial\p{L}*|part|subset|different|old|new|today|yesterday)(?!\p{L})/giu;
const beside =
  /(?<!\p{L})(?:from|to|by|between|of|and|or|within|than|each|per|every|von|bis|um|zwischen|und|oder|pro|de|à|par|entre|et|ou|por)\s*$/iu;
/** Rows of tables and lines of logs say the same words of other things. */
const isRow = /\S {3,}\S| \| |\t/u;
const label = /^\W*\p{Lu}[\p{L} ]{2,30}:/u;

/** "Three users made withdrawals" and "four users that made withdrawals": what is plainly one figure is told in two sentences, and differently. */
export const figuresToldTwice = ({ sentences }: Facts): readonly Finding[] => {
  const byUnit = new Map<string, ToldFigure[]>();
  for (const one of sentences.flatMap((sentence) => (isRow.test(sentence.passage.raw) ? [] : readFigures(sentence)))) {
    const same = byUnit.get(one.unit);
    if (same) same.push(one);
    else byUnit.set(one.unit, [one]);
  }
  return [...byUnit.values()].flatMap((figures) => (figures.length > most ? [] : pairs(figures)));
};

const pairs = (figures: readonly ToldFigure[]): readonly Finding[] =>
  figures.flatMap((one, at) => figures.slice(at + 1).flatMap((other) => (isOneThing(one, other, figures) ? [found(one, other)] : [])));

const isOneThing = (one: ToldFigure, other: ToldFigure, all: readonly ToldFigure[]): boolean => {
  const near = shared(one.near, other.near);
  if (near === 0 || one.sentence === other.sentence || one.values.some((value) => other.values.includes(value))) return false;
  // What is told twice and more in both ways is two things.
  if (isLabelledAlike(one, other) || Math.min(timesOf(one, all), timesOf(other, all)) > 1) return false;
  const clause = shared(one.clause, other.clause);
  switch (shapeOf(one, other)) {
    case 'twisted':
      return near >= 2 || (near >= 1 && shared(passageStems(one), passageStems(other)) >= 2);
    case 'tenfold':
      return !areSiblings(one, other) && near >= 2 && clause >= 3 && limitsOf(one) === limitsOf(other) && !one.isRough && !other.isRough;
    case 'one-digit':
      return isSlip(one, other, near, all.length === 2 ? clause + 1 : clause) && isOnlyPair(one, other, all);
    case 'other':
      return isSlip(one, other, near, clause) && isOnlyPair(one, other, all);
  }
};

/** Whether two figures stand in the same words, be they a rate or a count, without a word that would make of one of them another thing. */
const isSlip = (one: ToldFigure, other: ToldFigure, near: number, clause: number): boolean => {
  if (areSiblings(one, other) || one.isRough || other.isRough || besideOf(one) !== besideOf(other)) return false;
  return one.unit === 'every' ? near >= 1 && clause >= 4 : near >= 2 && clause >= 3 && limitsOf(one) === limitsOf(other);
};

/** Whether no third figure stands in such words. */
const isOnlyPair = (one: ToldFigure, other: ToldFigure, all: readonly ToldFigure[]): boolean =>
  all.every(
    ({ near, values }) =>
      (shared(near, one.near) < 2 && shared(near, other.near) < 2) ||
      values.some((value) => one.values.includes(value) || other.values.includes(value)),
  );

const timesOf = ({ values }: ToldFigure, all: readonly ToldFigure[]): number =>
  all.filter((figure) => figure.values.some((value) => values.includes(value))).length;

/** Entries of the timeline and lines with the same label: each tells of its own. */
const isLabelledAlike = ({ sentence: one }: ToldFigure, { sentence: other }: ToldFigure): boolean => {
  if (one.passage.source === 'event' && other.passage.source === 'event') return true;
  const [first, second] = [label.exec(one.passage.raw)?.[0], label.exec(other.passage.raw)?.[0]];
  return first !== undefined && first === second;
};

/** Items of one list, and lines of sections that are numbered or dated. */
const areSiblings = ({ sentence: one }: ToldFigure, { sentence: other }: ToldFigure): boolean => {
  const [a, b] = [one.passage.placeOf(''), other.passage.placeOf('')];
  if (a.kind === 'text' && b.kind === 'text' && a.block === b.block && one.passage !== other.passage) return true;
  const [above, below] = [one.passage.section, other.passage.section];
  return above !== below && /\d/u.test(above) && /\d/u.test(below);
};

const passageStems = ({ sentence: { passage } }: ToldFigure): ReadonlySet<string> => subjectStems(passage.text);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count += 1;
  return count;
};

const limitsOf = ({ sentence: { text } }: ToldFigure): string => [...new Set(text.toLowerCase().match(limits) ?? [])].toSorted().join(' ');

const besideOf = ({ sentence, from }: ToldFigure): string => beside.exec(sentence.text.slice(0, from - sentence.from))?.[0].trim() ?? '';

const found = (one: ToldFigure, other: ToldFigure): Finding => ({
  rule,
  severity: 'warning',
  place: other.sentence.passage.placeOf(other.words, other.from),
  message: `The text says “${wordsOf(one)}” in one place and “${wordsOf(other)}” in another: the numbers differ.`,
  between: [wordsOf(one), wordsOf(other)],
  fix: null,
});

/** The figure with the words up to what it counts. */
const wordsOf = ({ sentence: { passage }, from, words }: ToldFigure): string =>
  `${words}${/^(?:[\s-]\p{L}[\p{L}'’-]*){0,3}/u.exec(passage.raw.slice(from + words.length))?.[0] ?? ''}`;
