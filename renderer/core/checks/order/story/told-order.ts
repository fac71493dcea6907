import type { Facts } from '../../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';
import { toldAfter } from './told-after.ts';

const minute = 60_000;
const farthest = 360 * minute;
const fewest = 4;

const leads = /^[\s"“*]*(?:on|at|around|by|shortly (?:before|after)|am|um|gegen|à|vers|le|el|a las?)(?!\p{L})[^.;]{0,40}$/iu;
const goesOn = /(?:\b(?:by|at|until|completed|finished|um|bis|gegen|vers|hasta)|(?<!\p{L})à)\s*$/iu;
const looksBack =
  /(?<!\p{L})(?:since|earlier|before|already|previous(?:ly)?|originally|meanwhile|later found|in retrospect|had (?:been|started|begun|deployed)|seit|bereits|zuvor|vorher|depuis|déjà|auparavant|desde|antes|anteriormente)(?!\p{L})/iu;

/** A paragraph that tells what happened time by time, "At 15:09 … At 15:23 … At 15:17 …": the only step that goes back. */
export const toldOrder = (facts: Facts): readonly Finding[] => {
  const paragraphs = new Map<Sentence['passage'], Sentence[]>();
  for (const sentence of facts.prose) {
    if (sentence.clocks.length === 0) continue;
    const same = paragraphs.get(sentence.passage);
    if (same) same.push(sentence);
    else paragraphs.set(sentence.passage, [sentence]);
  }
  return [...paragraphs.values()].flatMap((sentences) => ofParagraph(sentences, facts)).slice(0, 1);
};

type Step = { readonly clock: ClockWords; readonly sentence: Sentence };

const ofParagraph = (sentences: readonly Sentence[], { near }: Facts): readonly Finding[] => {
  if (sentences.length < 3 || sentences.some(({ text, windows, same }) => windows.length + same.length > 0 || isOther(text))) return [];
  const days = new Set(sentences.flatMap(({ dates }) => dates.map(({ words }) => words)));
  if (days.size > 1) return [];
  const steps = sentences.flatMap((sentence): readonly Step[] => sentence.clocks.map((clock) => ({ clock, sentence })));
  const clocks = steps.map(({ clock }) => clock);
  // One time beyond noon or before ten says that all hours are of twenty-four.
  const isPlain =
    clocks.every(({ meridiem }) => meridiem !== null) ||
    (clocks.every(({ meridiem }) => meridiem === null) && clocks.some(({ time, words }) => time >= '13' || words.startsWith('0')));
  const isOneZone = isPlain && new Set(clocks.map(({ zone }) => zone)).size === 1;
  const by = (from: Step | undefined, to: Step | undefined): number => {
    if (from === undefined || to === undefined) return 0;
    const gap = clockGap(to.clock, from.clock, near)?.real ?? 0;
    // More than half a day later is no earlier time, where both say their half.
    return isOneZone && gap < 0 && to.clock.time > from.clock.time ? gap + 1440 * minute : gap;
  };
  const back = steps.flatMap((step, at) => (by(steps[at - 1], step) < -2 * minute ? [at] : []));
  const [at, ...others] = back;
  const [step, before] = [steps[at ?? -1], steps[(at ?? 0) - 1]];
  if (at === undefined || step === undefined || before === undefined || others.length > 0 || steps.length < fewest) return [];
  // Wherever its time stands in a sentence, five times in order but for one are a story; the last one may be an afterthought.
  const isStory = steps.length > fewest && at < steps.length - 1 && isOneZone && -by(before, step) >= 30 * minute;
  if (!isStory && !sentences.every(isStep)) return [];
  // Without the one or the other all must be in order.
  const isOne = by(steps[at - 2], step) >= 0 || by(before, steps[at + 1]) >= 0;
  const gap = by(before, step);
  const slack = step.clock.approx || before.clock.approx ? 20 * minute : 2 * minute;
  if (!isOne || gap < -farthest || gap >= -slack) return [];
  return [toldAfter(before, step, -gap)];
};

const isOther = (text: string): boolean => isUnsettled(text) || isElsewhere(text) || looksBack.test(text);

/** A sentence that begins with its time; another time may end it. */
const isStep = ({ text, from, clocks }: Sentence): boolean => {
  const [first, second, ...more] = clocks;
  if (first === undefined || more.length > 0 || !leads.test(text.slice(0, first.from - from))) return false;
  return second === undefined || goesOn.test(text.slice(0, second.from - from));
};
