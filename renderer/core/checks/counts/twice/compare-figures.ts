import type { Finding } from '../../finding.ts';
import type { ToldFigure } from './figure.ts';

/** Words that make of a figure one of several: of a part, of a moment, of a plan, of a limit. */
export const limits =
  /(?<!\p{L})(?:first|second|third|fourth|last|initial(?:ly)?|then|still|so far|already|later|earlier|again|another|additional(?:ly)?|more|remaining|other|rest|only|at least|at most|up to|increas\p{L}+|decreas\p{L}+|reduc\p{L}+|grew|grow\p{L}*|rose|rising|fell|drop\p{L}*|of which|of these|of those|of them|previous\p{L}*|usual\p{L}*|normal\p{L}*|typical\p{L}*|average|mean|median|limit\p{L}*|maximum|minimum|max|min|expect\p{L}*|plan\p{L}*|target|threshold|estimat\p{L}*|peak\p{L}*|worst|wave|phase|batch|region|attempt\p{L}*|would|could|should|may|might|if|unless|not|never|no|half|most|partial\p{L}*|part|subset|different|old|new|today|yesterday)(?!\p{L})/giu;
const beside =
  /(?<!\p{L})(?:from|to|by|between|of|and|or|within|than|each|per|every|von|bis|um|zwischen|und|oder|pro|de|à|par|entre|et|ou|por)\s*$/iu;
const label = /^\W*\p{Lu}[\p{L} ]{2,30}:/u;

/** Whether nothing about two figures is rounded but what is so in both. */
export const areExact = (one: ToldFigure, other: ToldFigure): boolean =>
  (!one.isRough && !other.isRough) || (one.scale !== '' && one.scale === other.scale);

/** Entries of the timeline and lines with the same label: each tells of its own. */
export const isLabelledAlike = ({ sentence: one }: ToldFigure, { sentence: other }: ToldFigure): boolean => {
  if (one.passage.source === 'event' && other.passage.source === 'event') return true;
  const [first, second] = [label.exec(one.passage.raw)?.[0], label.exec(other.passage.raw)?.[0]];
  return first !== undefined && first === second;
};

/** Items of one list, and lines of sections that are numbered or dated. */
export const areSiblings = ({ sentence: one }: ToldFigure, { sentence: other }: ToldFigure): boolean => {
  const [a, b] = [one.passage.placeOf(''), other.passage.placeOf('')];
  if (a.kind === 'text' && b.kind === 'text' && a.block === b.block && one.passage !== other.passage) return true;
  const [above, below] = [one.passage.section, other.passage.section];
  return above !== below && /\d/u.test(above) && /\d/u.test(below);
};

/** How many stems two places have in common. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count += 1;
  return count;
};

/** The small word right before a figure, which makes of it a start, an end, a part or a rate. */
export const besideOf = ({ sentence, from }: ToldFigure): string =>
  beside.exec(sentence.text.slice(0, from - sentence.from))?.[0].trim() ?? '';

/** What is said of two figures that should be one. */
export const figuresDiffer = (one: ToldFigure, other: ToldFigure): Finding => ({
  rule: 'count-mismatch',
  severity: 'warning',
  place: other.sentence.passage.placeOf(other.words, other.from),
  message: `The text says “${wordsOf(one)}” in one place and “${wordsOf(other)}” in another: the numbers differ.`,
  between: [wordsOf(one), wordsOf(other)],
  fix: null,
});

/** The figure with the words up to what it counts. */
const wordsOf = ({ sentence: { passage }, from, words }: ToldFigure): string =>
  `${words}${/^(?:[\s-]\p{L}[\p{L}'’-]*){0,3}/u.exec(passage.raw.slice(from + words.length))?.[0] ?? ''}`;
