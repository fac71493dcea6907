import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { weekdaysIn } from '../../prose/day-words.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { toldAfter } from '../story/told-after.ts';
import { isUpdateWord } from './page-states.ts';

const minute = 60_000;
/** Going back further than this, an update is the next day's. */
const farthest = 360 * minute;
/** So many updates say which way they run. */
const fewest = 4;

type Step = { readonly clock: ClockWords; readonly sentence: Sentence; readonly at: number };
type Run = { readonly steps: Step[]; readonly isBelow: boolean };

/** "Update 6:40pm: …", "EDIT 21:28: …" and "(MàJ) 18h21": updates that are named with their time alone, of which one goes back. */
export const bareUpdates = (facts: Facts): readonly Finding[] => runsOf(facts).flatMap(brokenIn).slice(0, 1);

/** The updates of one part of the text, and whether they were added below what was told first. */
const runsOf = (facts: Facts): readonly Run[] => {
  const runs: Run[] = [];
  let run: Run | null = null;
  let isTold = false;
  const labelled = new Set(facts.labels.map(({ sentence }) => sentence));
  for (const sentence of facts.sentences) {
    const { source } = sentence.passage;
    if (source === 'event' || source === 'item') continue;
    const step = stepOf(sentence);
    if (step === null && isBreak(sentence)) {
      run = null;
      isTold = false;
      continue;
    }
    if (step === null) {
      if (run === null && source === 'body' && !labelled.has(sentence) && sentence.words.split(/\s+/u).length > 4) isTold = true;
      continue;
    }
    if (run === null || run.steps.at(-1)?.clock.zone !== step.clock.zone) {
      run = { steps: [step], isBelow: isTold };
      runs.push(run);
    } else run.steps.push(step);
  }
  return runs;
};

/** A heading or a line with a day begins something else. */
const isBreak = ({ passage, words, dates }: Sentence): boolean =>
  passage.source === 'heading' || passage.source === 'title' || (dates.length > 0 && words.length < 60);

const stepOf = (sentence: Sentence): Step | null => {
  const { passage, from, text, clocks, dates } = sentence;
  const [clock] = clocks;
  const isFirst = from === 0 || passage.raw.charAt(from - 1) === '\n' || headed.test(text);
  if (clock === undefined || clock.approx || dates.length > 0 || !isFirst || !isUpdateWord(text)) return null;
  // Between the word and its time there is next to nothing.
  const between = text.slice(0, clock.from - from);
  if (between.length > 24 || (between.match(/\p{L}{3,}/gu) ?? []).length > 2) return null;
  return { clock, sentence, at: secondsOf(clock.time) * 1000 };
};

const brokenIn = ({ steps, isBelow }: Run): readonly Finding[] => {
  const by = steps.map(({ at }, index) => at - (steps[index - 1]?.at ?? at));
  const back = by.flatMap((one, index) => (one < -minute ? [index] : []));
  const [index, ...others] = back;
  if (index === undefined || others.length > 0 || (!isBelow && steps.length < fewest)) return [];
  const [before, step, onward] = [steps[index - 1], steps[index], steps[index + 1]];
  const off = -(by[index] ?? 0);
  if (before === undefined || step === undefined || off > farthest) return [];
  if (steps.slice(0, index + 1).some(({ sentence }) => namesDay(sentence))) return [];
  // In order once one of the two is left out.
  const isEarly = onward === undefined || onward.at >= before.at;
  const isLate = index < 2 || (steps[index - 2]?.at ?? 0) <= step.at;
  return isEarly || isLate ? [toldAfter(before, step, off)] : [];
};

/** Lines below each other run into one paragraph: "Update 6:40pm: …". */
const headed = /^\s*(?:update|edit)[^:.]{0,12}\d{1,2}:\d\d(?:\s?[ap]m)?\s?:/iu;

const namesDay = ({ text }: Sentence): boolean => weekdaysIn(text).length > 0;
