import type { Facts } from '../../facts/facts.ts';
import { deedsIn, namesPart } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { likenessIn } from '../../prose-timeline/aligned/likeness.ts';
import { toldNames } from '../../prose-timeline/aligned/told-names.ts';
import { isFurther } from '../../prose-timeline/moments/is-further.ts';
import { listsIn } from '../told/listed-parts.ts';
import { lengthsApart, mayBeOneLength } from './lengths-apart.ts';

const most = 160;
const enough = 3.5;

type Told = { readonly unit: string; readonly names: ReadonlySet<string>; readonly sentence: Sentence; readonly length: LengthWords };

/** Two lengths of one thing, told in the same rare words, of which one is told nowhere else. */
export const lengthsInSameWords = (facts: Facts): readonly Finding[] => {
  if (facts.sentences.filter(({ lengths }) => lengths.length === 1).length > most) return [];
  const told = facts.sentences.flatMap((sentence, at): readonly Told[] => {
    const { text, lengths, passage } = sentence;
    const [length, ...others] = lengths;
    // "15h50" is as often a time of day.
    if (length === undefined || /^\d{1,2}\s?h\s?\d\d$/iu.test(length.words)) return [];
    if (others.length > 0 || hoped.test(text) || isLimit(sentence, length)) return [];
    if (sentence.windows.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
    const held = passage.placeOf('');
    const unit = held.kind === 'event' ? held.id : String(at);
    const words = passage.raw.slice(sentence.from, sentence.to).replace(length.words, ' ');
    return [{ unit, names: toldNames(words), sentence, length }];
  });
  const likeness = likenessIn(told);
  // Two lists of labelled lengths with the same labels are of two things.
  const lists = listsIn(facts.sentences).map((items) => new Set(items.map(({ sentence }) => sentence)));
  const isListed = ({ sentence }: Told): boolean => lists.some((list) => list.has(sentence));
  return told
    .flatMap((one): readonly Finding[] => {
      if (told.some((other) => other.unit !== one.unit && mayBeOneLength(one.length, other.length))) return [];
      const ranked = [...likeness(one)].toSorted((a, b) => b[1] - a[1]);
      const [best, second] = ranked;
      if (best === undefined || best[1] < enough || (second !== undefined && second[1] > best[1] - 0.5)) return [];
      const [other] = best;
      return isOne(one, other, facts) && !(isListed(one) && isListed(other)) ? [lengthsApart(one, other, one)] : [];
    })
    .slice(0, 1);
};

/** What was only hoped for, or is of each of several. */
const hoped =
  /(?<!\p{L})(?:each|both|per|expect\p{L}*|estimat\p{L}*|planned|voraussichtlich|erwartet\p{L}*|prévue?s?|previst[oa]s?)(?!\p{L})/iu;

const limits =
  /(?<!\p{L})(?:(?:older|newer|longer|shorter|later|less|more) than|every|each|within|timeouts?(?: of| to)?|ttl|retention|interval|(?:last|past|previous)|alle|innerhalb|(?:letzten|vergangenen)|derniere?s|dernières|últim[oa]s|toutes? les|chaque|cada|dentro de)\P{L}*(?:about |an? |the )?$/iu;

/** "Pods older than two hours", "every 5 minutes": what is set, not what happened. */
const isLimit = ({ text, from }: Sentence, length: LengthWords): boolean =>
  limits.test(text.slice(0, length.from - from)) || perTime.test(text.slice(0, length.from - from));

/** "No blocks in 30 days": how often something was within a time that is only looked at. */
const perTime = /(?<![\p{L}\d])(?:\d+|no|zero|none|keine?|null|aucune?|ning[uú]n\p{L}*) (?:\S+ ){1,6}(?:in|over|within|during|en|sur) $/iu;

const isOne = (one: Told, other: Told, facts: Facts): boolean => {
  const [a, b] = [one.sentence, other.sentence];
  // Entries of one list are steps, each with a length of its own.
  if (a.passage === b.passage || (a.passage.source === 'event' && b.passage.source === 'event') || !isOneDay(a, b, facts)) return false;
  // Items of one list, each with times of its own, are of two things.
  if (isBeside(a, b) && !a.clocks.some(({ time }) => b.clocks.some((clock) => clock.time === time))) return false;
  if (isFurther(a.text) !== isFurther(b.text) || namesPart(a.text) !== namesPart(b.text)) return false;
  // Far from each other they are lengths of two things, or one is a limit.
  const ratio = one.length.millis / other.length.millis;
  if (ratio < 0.2 || ratio > 5 || !isPlain(one.length) || !isPlain(other.length) || one.length.grain !== other.length.grain) return false;
  const [deeds, others] = [deedsIn(a.text), deedsIn(b.text)];
  return deeds.size === 0 || others.size === 0 || [...deeds].some((deed) => others.has(deed));
};

const isBeside = (a: Sentence, b: Sentence): boolean => {
  const [one, other] = [a.passage.placeOf(''), b.passage.placeOf('')];
  return one.kind === 'text' && other.kind === 'text' && one.block === other.block && a.clocks.length > 0 && b.clocks.length > 0;
};

const isPlain = ({ manner }: LengthWords): boolean => manner === 'exact' || manner === 'about';
