import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import { isElsewhere } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { toldAfter } from './told-after.ts';

const fewest = 5;
const farthest = 6 * 3600;
const looksBack =
  /(?<!\p{L})(?:since|earlier|before|already|previous(?:ly)?|originally|later found|in (?:retrospect|hindsight)|turn(?:s|ed) out|had (?:been|started|begun|already|deployed)|seit|bereits|zuvor|vorher|depuis|déjà|auparavant|desde|antes|anteriormente)(?!\p{L})/iu;

const planned =
  /(?<!\p{L})(?:every (?:day|night|week|month|hour)|daily|weekly|nightly|hours|maintenance|scheduled?|planned|will|would|should|next|upcoming|cron|usually|normally|geplant\p{L}*|wird|werden|täglich|prévu\p{L}*|sera|programad\p{L}+|será)(?!\p{L})/iu;

/** A sentence that is no step of the story: a plan, a habit, or a look back. */
const isOther = (text: string): boolean => planned.test(text) || isElsewhere(text) || looksBack.test(text);

type Step = { readonly clock: ClockWords; readonly sentence: Sentence; readonly seconds: number };

/** A story of one day, told time by time through several paragraphs without a timeline: the only time that goes back, and fits nowhere where it stands. */
export const toldThrough = ({ report, prose }: Facts): readonly Finding[] => {
  if (report.events.length > 0) return [];
  const told = prose.filter(({ clocks }) => clocks.length > 0);
  if (new Set(told.flatMap(({ dates }) => dates.map(({ words }) => words))).size > 1) return [];
  if (told.some((sentence) => sentence.same.length > 0 || bearsBareDay(sentence))) return [];
  const steps = told.flatMap((sentence) =>
    isOther(sentence.text) ? [] : sentence.clocks.map((clock): Step => ({ clock, sentence, seconds: secondsOf(clock.time) })),
  );
  // Twelve hours without their half of the day may mean the other one.
  const isPlain = steps.every(({ clock }) => clock.meridiem !== null) || steps.every(({ clock }) => clock.meridiem === null);
  if (steps.length < fewest || !isPlain || new Set(steps.map(({ clock }) => clock.zone)).size > 1) return [];
  if (isParallel(told)) return [];
  const back = steps.flatMap((step, at) => (step.seconds < (steps[at - 1]?.seconds ?? 0) ? [at] : []));
  const [at, ...others] = back;
  const [before, step, next] = [steps[(at ?? 0) - 1], steps[at ?? -1], steps[(at ?? 0) + 1]];
  if (at === undefined || at < 2 || before === undefined || step === undefined || others.length > 0) return [];
  // "From 13:20 to 14:35 … came at 13:40": what happened within the range just told.
  const isWithin = before.sentence.windows.some(
    ({ start, end }) => end.from === before.clock.from && secondsOf(start.time) <= step.seconds,
  );
  if (isWithin) return [];
  // A table tells it all once more.
  if (step.sentence.passage.raw.includes(' | ')) return [];
  const by = before.seconds - step.seconds;
  const isMentioned = steps.some((one) => one !== step && one.seconds === step.seconds);
  const isRough = step.clock.approx || before.clock.approx;
  if (by > farthest || by < (isRough ? 1200 : 120) || isMentioned) return [];
  // Without it all is in order, and what comes last goes on with the same part.
  const isOne =
    next === undefined
      ? step.sentence.passage.section === before.sentence.passage.section || before.seconds - (steps[at - 2]?.seconds ?? 0) < farthest / 2
      : next.seconds >= before.seconds;
  return isOne && at < steps.length ? [toldAfter(before, step, by * 1000)] : [];
};

/** "[Update 05-08 10:00 am]": a day that is written so that nobody can read it. */
const bearsBareDay = ({ clocks, text, from }: Sentence): boolean =>
  clocks.some((clock) => /\d{1,2}[-/.]\d{1,2}\.?,?\s*$/u.test(text.slice(0, clock.from - from)));

/** "Those sent at 18:10 came at 18:31, those sent at 18:20 at 18:44": the first times of the sentences are in order, and so are the last ones. */
const isParallel = (told: readonly Sentence[]): boolean =>
  [0, -1].every((place) => {
    const times = told.flatMap(({ clocks }) => clocks.at(place) ?? []).map(({ time }) => secondsOf(time));
    return times.every((time, at) => time >= (times[at - 1] ?? 0));
  });
