import type { Facts } from '../../facts/facts.ts';
import { isRough } from '../../facts/moments/leeway.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { deedsIn, namesPart } from '../../facts/words/deeds.ts';
import { stemsIn } from '../../facts/words/stems.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { isSlipShaped } from './slip-shape.ts';

const fewest = 2;

type Rarity = { readonly moment: Moment; readonly rare: ReadonlySet<string> };

const known = new WeakMap<Facts, readonly Rarity[]>();

/** The entries of the timeline, each with the words that no other entry has. */
const raritiesOf = (facts: Facts): readonly Rarity[] => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const own = facts.moments
    .filter(({ part, event }) => part === 'start' && event.when.end === null)
    .map((moment) => ({ moment, stems: stemsIn(moment.event.text) }));
  const times = new Map<string, number>();
  for (const { stems } of own) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  const made = own.map(({ moment, stems }) => ({ moment, rare: new Set([...stems].filter((stem) => times.get(stem) === 1)) }));
  known.set(facts, made);
  return made;
};

/** The only entry with which a clause shares words that stand in no other one, where its time is this one but for a slip of the hand. */
export const nearMiss = (words: string, clock: ClockWords, sentence: Sentence, facts: Facts): Moment | null => {
  // The only time of a sentence is of all its words, whatever commas and brackets stand between.
  const clause = sentence.clocks.length === 1 ? sentence.text : words;
  if (isRough(clock) || namesPart(clause)) return null;
  const [deeds, stems] = [deedsIn(clause), stemsIn(clause)];
  const alike = raritiesOf(facts)
    .map(({ moment, rare }) => ({ moment, common: [...stems].filter((stem) => rare.has(stem)).length }))
    .filter(({ common }) => common > 0);
  const [best, second] = alike.toSorted((a, b) => b.common - a.common);
  if (best === undefined || best.common < fewest || best.common <= (second?.common ?? 0)) return null;
  const { moment } = best;
  const { time } = moment.when;
  const by = offBy(clock, moment, facts.near);
  const isOther = deeds.size > 0 && moment.deeds.size > 0 && ![...deeds].some((deed) => moment.deeds.has(deed));
  if (time === null || by === null || isOther || namesPart(moment.event.text.split(/[.;\n]/u)[0] ?? '')) return null;
  return isSlipShaped(clock.time, time, by) ? moment : null;
};
