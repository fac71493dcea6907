import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { asShown, offBy } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import { stepsOf } from '../../order/pages/page-steps.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { toldNames } from './told-names.ts';

/** A time that the report tells somewhere, with the words that tell of what it was. */
export type Telling = {
  /** The time in running text, with its sentence; null for an entry's own time. */
  readonly told: { readonly clock: ClockWords; readonly sentence: Sentence } | null;
  /** The entry; null in running text. */
  readonly moment: Moment | null;
  /** The sentence or entry that holds it, the same for all times in it. */
  readonly unit: string;
  /** What stands around the time. */
  readonly clause: string;
  readonly names: ReadonlySet<string>;
};

const mostClocks = 6;
const joined = /^[\s,;/&~≈]*(?:and|und|et|y|or)?[\s~≈]*(?:at|um|à|a las?)?\s*$/iu;
const known = new WeakMap<Facts, readonly Telling[]>();

/** Every time that is told: in sentences of text, headings, entries' words, and by the entries themselves. */
export const tellingsOf = (facts: Facts): readonly Telling[] => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  // A stamp of a status page tells when its words were posted.
  const stamps = new Set(stepsOf(facts).map(({ sentence }) => sentence));
  const chosen = new Set([...facts.prose, ...facts.labels.map(({ sentence }) => sentence)]);
  const told = facts.sentences.flatMap((sentence, at): readonly Telling[] => {
    const { source } = sentence.passage;
    if (stamps.has(sentence)) return [];
    if (!chosen.has(sentence) && source !== 'heading' && source !== 'title' && source !== 'event') return [];
    const next = facts.sentences[at + 1];
    // "On Monday at 20:08 a node was unresponsive. This was due to …": what follows without a time is of the time before.
    const follows = next?.passage === sentence.passage && next.clocks.length === 0 ? passageWords(next) : '';
    return inSentence(sentence, follows, String(at));
  });
  const entries = facts.moments.flatMap((moment): readonly Telling[] => {
    const clause = moment.event.text;
    return moment.part === 'mentioned' || moment.event.id.startsWith('stamp-')
      ? []
      : [{ told: null, moment, unit: moment.event.id, clause, names: toldNames(clause) }];
  });
  const all = [...told, ...entries];
  known.set(facts, all);
  return all;
};

const passageWords = ({ passage, from, to }: Sentence): string => ` ${passage.raw.slice(from, to)}`;

const inSentence = (sentence: Sentence, follows: string, place: string): readonly Telling[] => {
  const { clocks, text, same, passage, from, to, dates } = sentence;
  if (clocks.length === 0 || clocks.length > mostClocks || isUnsettled(text) || isElsewhere(text)) return [];
  const again = new Set(same.map(({ second }) => second));
  const groups = groupsOf(sentence, again);
  const held = passage.placeOf('');
  const unit = held.kind === 'event' ? held.id : place;
  return groups.flatMap((group, index): readonly Telling[] => {
    const start = groups[index - 1]?.at(-1)?.to ?? from;
    const end = groups[index + 1]?.[0]?.from ?? to;
    let clause = passage.raw.slice(start, end);
    for (const words of [...dates, ...clocks]) if (words.from >= start && words.to <= end) clause = clause.replace(words.words, ' ');
    const own = toldNames(clause);
    // A line that is no more than a time says nothing of what follows.
    const names = groups.length === 1 && own.size > 1 ? toldNames(clause + follows) : own;
    return group.map((clock) => ({ told: { clock, sentence }, moment: null, unit, clause, names }));
  });
};

/** The times of a sentence, those of one range and those that "and" joins together: the words around them are told of all. */
const groupsOf = ({ clocks, windows, text, from }: Sentence, again: ReadonlySet<ClockWords>): readonly (readonly ClockWords[])[] => {
  const groups: ClockWords[][] = [];
  for (const clock of clocks) {
    if (again.has(clock)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isOne =
      last !== undefined &&
      (windows.some((one) => one.from <= last.from && one.to >= clock.to) || joined.test(text.slice(last.to - from, clock.from - from)));
    if (group !== undefined && isOne) group.push(clock);
    else groups.push([clock]);
  }
  return groups;
};

/** How much later one telling is than another, in milliseconds: with zones, and as the clocks show it; null where nobody can say. */
export const tellingGap = (
  a: Telling,
  b: Telling,
  { near }: Pick<Facts, 'near'>,
): { readonly real: number; readonly shown: number } | null => {
  if (a.told !== null && b.told !== null) return clockGap(a.told.clock, b.told.clock, near);
  const [clock, moment] = a.told !== null ? [a.told.clock, b.moment] : [b.told?.clock, a.moment];
  if (clock === undefined || moment === null) return null;
  const [real, shown] = [offBy(clock, moment, near), asShown(clock, moment, near)];
  const sign = a.told === null ? -1 : 1;
  return real === null || shown === null ? null : { real: sign * real, shown: sign * shown };
};
