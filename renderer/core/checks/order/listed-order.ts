import { localMillis } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { toldAfter } from './story/told-after.ts';

const fewest = 5;
/** So many lines are a list where each begins with its day and time. */
const fewestTimed = 3;
const minute = 60_000;
/** Where no year is told, days are compared in one. */
const anyYear = '2024-06-15' as CalendarDate;

type Step = { readonly clock: ClockWords; readonly sentence: Sentence; readonly at: number };

/** "The attacker funded a wallet at 2021-02-12 8:55", line by line with day and time at their ends: the only line that stands in the wrong place. */
export const listedOrder = (facts: Facts): readonly Finding[] => runsOf(facts).flatMap(brokenIn).slice(0, 1);

/** Passages below each other that tell one thing each, on a day and at a time. */
const runsOf = ({ prose, labels, sentences, near }: Facts): readonly (readonly Step[])[] => {
  const runs: Step[][] = [];
  let last: Sentence | null = null;
  // "Start: 2016/01/14 07:25 – …" opens such a list, and "End: …" closes it.
  const told = new Set([
    ...prose,
    ...labels.flatMap(({ kind, isKey, sentence }) => (!isKey && (kind === 'start' || kind === 'end') ? [sentence] : [])),
  ]);
  for (const sentence of sentences) {
    if (!told.has(sentence)) continue;
    const [clock, ...others] = sentence.clocks;
    const [date, ...more] = datesOf(clock?.date ?? null, near ?? anyYear);
    if (clock === undefined) continue;
    // Stamps of a file's head are told by no author.
    const isStamp = /:\d\d\.\d|\dZ$/u.test(clock.words);
    const isStep =
      date !== undefined &&
      !isStamp &&
      (others.length === 0 || isWindow(sentence)) &&
      more.length === 0 &&
      sentence.dates.length === 1 &&
      (!clock.approx || isFooted({ sentence, clock }));
    if (!isStep || isUnsettled(sentence.text) || isElsewhere(sentence.text)) {
      last = null;
      continue;
    }
    const step = { clock, sentence, at: localMillis(date, clock.time) };
    const run = runs.at(-1);
    const isNext = last !== null && last.passage !== sentence.passage && last.passage.section === sentence.passage.section;
    if (isNext && run !== undefined && run.at(-1)?.clock.zone === clock.zone) run.push(step);
    else runs.push([step]);
    last = sentence;
  }
  return runs.filter(
    (run) => run.length >= fewest || (run.length >= fewestTimed && (run.filter(isHeaded).length >= run.length - 2 || run.every(isFooted))),
  );
};

const isHeaded = ({ sentence, clock }: Pick<Step, 'sentence' | 'clock'>): boolean =>
  sentence.text.slice(0, clock.from - sentence.from).trim().length <= 12;

/** "Fix deployed to production (14 August, ~21:30 UTC)": day and time in a bracket at the end of a line. */
const isFooted = ({ sentence: { text, from, clocks }, clock }: Pick<Step, 'sentence' | 'clock'>): boolean =>
  /^\)\W*$/u.test(text.slice((clocks.at(-1) ?? clock).to - from)) && text.lastIndexOf('(', clock.from - from) >= 0;

const isWindow = ({ windows, clocks }: Sentence): boolean => windows.length === 1 && clocks.length === 2;

const brokenIn = (steps: readonly Step[]): readonly Finding[] => {
  if (steps.every(({ at }, index) => index === 0 || at <= (steps[index - 1]?.at ?? at))) return [];
  const back = steps.flatMap(({ at, clock }, index) =>
    index > 0 && at < (steps[index - 1]?.at ?? at) - (clock.approx || steps[index - 1]?.clock.approx ? 60 : 2) * minute ? [index] : [],
  );
  const [index, ...others] = back;
  if (index === undefined || others.length > 0) return [];
  const [before, step, onward] = [steps[index - 1], steps[index], steps[index + 1]];
  if (before === undefined || step === undefined) return [];
  const isEarly = onward === undefined || onward.at >= before.at;
  const isLate = (steps[index - 2]?.at ?? Number.NEGATIVE_INFINITY) <= step.at;
  if (!isEarly && !isLate) return [];
  return [toldAfter(before, step, before.at - step.at)];
};
