import { patternOfWords } from '../../../rich-text/pattern-of-words.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { numberFound } from '../number-found.ts';
import type { ToldFigure } from './figure.ts';

/** Words that make of a figure one of several: of a part, of a moment, of a plan, of a limit. */
export const limits =
  /(?<!\p{L})(?:first|second|third|fourth|last|initial(?:ly)?|then|still|so far|already|later|earlier|again|another|additional(?:ly)?|more|remaining|other|rest|only|at least|at most|up to|increas\p{L}+|decreas\p{L}+|reduc\p{L}+|grew|grow\p{L}*|rose|rising|fell|drop\p{L}*|of which|of these|of those|of them|previous\p{L}*|usual\p{L}*|normal\p{L}*|typical\p{L}*|average|mean|median|limit\p{L}*|maximum|minimum|max|min|expect\p{L}*|plan\p{L}*|target|threshold|alert(?:s|ing)?|warning|critical|estimat\p{L}*|peak\p{L}*|worst|wave|phase|batch|region|attempt\p{L}*|would|could|should|may|might|if|unless|not|never|no|half|most|partial\p{L}*|part|subset|different|old|new|today|yesterday|active|healthy|surviving|unaffected|permanent\p{L}*|dauerhaft\p{L}*|endgültig\p{L}*|vorübergehend\p{L}*|temporär\p{L}*|temporar\p{L}*|scheinbar\p{L}*)(?!\p{L})/giu;
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

const farthest = 12;

/**
 * Whether two figures are of two things by their numbers alone: of another size, be it with a nought too many, or one of several
 * figures of their kind in both sentences, none of which is in the other ("217 added and 149 removed"); or lengths of two days.
 */
export const areOfTwo = (one: ToldFigure, other: ToldFigure, all: readonly ToldFigure[]): boolean => {
  if (one.unit === '%' && areOfTwoMoments(one.sentence, other.sentence)) return true;
  if (one.unit === 'length' && (areOfTwoDays(one.sentence, other.sentence) || countsOf(one) !== countsOf(other))) return true;
  const [a = 0, b = 0] = [one.values[0], other.values[0]];
  if (Math.max(a, b) > Math.min(a, b) * farthest && ![10, 100, 1000].includes(Math.max(a, b) / Math.min(a, b))) return true;
  const [own, theirs] = [one, other].map(({ sentence }) => all.filter((figure) => figure.sentence === sentence));
  if (own === undefined || theirs === undefined || own.length < 2 || theirs.length < 2) return false;
  return own.every(({ values }) => !theirs.some((figure) => figure.values.some((value) => values.includes(value))));
};

const far = 4;

/** Whether two figures are so far from each other that, without a nought too many, one is rather a part of the other than a slip. */
export const areFarApart = ({ values: [a = 0] }: ToldFigure, { values: [b = 0] }: ToldFigure): boolean =>
  Math.max(a, b) > Math.min(a, b) * far && ![10, 100, 1000].includes(Math.max(a, b) / Math.min(a, b));

/**
 * Whether a sentence tells both figures, as such or as numbers of two digits and more: who tells both in one breath, "from 300 s to 60 s" or "of 640 rows 512",
 * knows that they are two.
 */
export const areToldTogether = (one: ToldFigure, other: ToldFigure, all: readonly ToldFigure[]): boolean => {
  const firsts = new Set(all.filter((figure) => hasSame(figure, one)).map(({ sentence }) => sentence));
  if (all.some((figure) => hasSame(figure, other) && firsts.has(figure.sentence))) return true;
  const [words, twin] = [one.words.trim(), other.words.trim()];
  if (!/\d{2}/u.test(words) || !/\d{2}/u.test(twin)) return false;
  const texts = new Set(all.map(({ sentence: { text } }) => text));
  return [...texts].some(
    (text) => text.includes(words) && text.includes(twin) && [words, twin].every((number) => standsAlone(number).test(text)),
  );
};

/** Whether two figures may be one number. */
export const hasSame = ({ values }: ToldFigure, { values: own }: ToldFigure): boolean => values.some((value) => own.includes(value));

const standsAlone = (number: string): RegExp => new RegExp(`(?<![\\d.,])${patternOfWords(number)}(?![\\d%]|[.,]\\d)`, 'u');

/** What a length counts: "two minutes later the first" names the moment behind it, and "nine minutes after the first" the one before. */
const countsOf = ({ sentence: { text, from: start }, to }: ToldFigure): string => {
  const word = /^\s*(\p{L}+)/u.exec(text.slice(to - start))?.[1]?.toLowerCase() ?? '';
  return /^(?:later|afterwards|thereafter|später|danach|spätere?r|plus|después|más)$/u.test(word)
    ? 'later'
    : /^(?:after|before|nach|vor|après|avant|antes)$/u.test(word)
      ? 'after'
      : '';
};

/** "By 06:04, 38 %" and "by 14:37, 85 %": a share grows, and each sentence tells of its own moment. */
const areOfTwoMoments = (one: Sentence, other: Sentence): boolean => {
  const [times, others] = [one, other].map(({ clocks, dates }) => [...clocks.map(({ time }) => time), ...dates.map(({ words }) => words)]);
  if (times === undefined || others === undefined || times.length === 0 || others.length === 0) return false;
  return !times.some((time) => others.includes(time));
};

/** Whether two sentences have days of their own or above them, none of which is the other's. */
const areOfTwoDays = (one: Sentence, other: Sentence): boolean => {
  if (one.dates.length + other.dates.length === 0) return false;
  const [days, others] = [daysOf(one), daysOf(other)];
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
};

const daysOf = ({ dates, dateAbove }: Sentence): readonly string[] =>
  (dates.length > 0 ? dates : [dateAbove ?? []].flat()).flatMap(({ candidates }) => candidates.map(({ month, day }) => `${month}-${day}`));

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
export const figuresDiffer = (one: ToldFigure, other: ToldFigure): Finding =>
  numberFound(
    `The text says “${wordsOf(one)}” in one place and “${wordsOf(other)}” in another: the numbers differ.`,
    other.sentence.passage.placeOf(other.words, other.from),
    wordsOf(one),
    wordsOf(other),
  );

/** The figure with the words up to what it counts. */
const wordsOf = ({ sentence: { passage }, from, words }: ToldFigure): string =>
  `${words}${/^(?:[\s-]\p{L}[\p{L}'’-]*){0,3}/u.exec(passage.raw.slice(from + words.length))?.[0] ?? ''}`;
