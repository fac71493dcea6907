import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import { tellsPast } from '../../dates/posted/tells-past.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';
import { offByWords } from '../../prose-timeline/moments/off-by-words.ts';
import { resolved } from './page-states.ts';
import { type Step, stepsOf } from './page-steps.ts';

const minute = 60_000;
const head = /^\W*(?:date|datum|fecha)\W*:/iu;

/** The updates of a page, whichever way it runs: “Resolved” before another state, or a stamp before the moment in the head of the file that all others come after. */
export const stateOrder = (facts: Facts): readonly Finding[] => {
  const steps = stepsOf(facts);
  if (new Set(steps.map(({ clock }) => clock.zone)).size > 1) return [];
  return [...early(steps), ...beforeHead(steps, facts), ...ahead(steps, facts)].slice(0, 1);
};

const early = (steps: readonly Step[]): readonly Finding[] => {
  const [end, ...ends] = steps.filter(({ state }) => state === resolved);
  if (end === undefined || ends.length > 0 || steps.filter(({ state }) => state === 0).length > 1) return [];
  const later = steps.find(({ state, at }) => state >= 0 && state < resolved && at - end.at > minute);
  return later === undefined ? [] : [isBefore(end, later.clock, later.at - end.at)];
};

const still =
  /(?<!\p{L})(?:will|shall|should|may|expect\p{L}*|estimat\p{L}*|eta|next|until|till|by|plan\p{L}*|yesterday|last night|wird|werden|bis|gestern|sera|jusqu|hier|será|hasta|ayer)(?!\p{L})/iu;
const longest = 360 * minute;

/** "At 20:24 we were notified" over the update of 19:52, on a page that runs down: told before it happened. */
const ahead = (steps: readonly Step[], { sentences, prose }: Facts): readonly Finding[] => {
  const isDown = steps.length > 1 && steps.every(({ at }, index) => at >= (steps[index - 1]?.at ?? 0));
  if (!isDown) return [];
  return prose.flatMap((sentence): readonly Finding[] => {
    const [clock, ...others] = sentence.clocks;
    const { text, dates, windows } = sentence;
    if (clock === undefined || others.length + windows.length + dates.length > 0 || clock.approx || !tellsPast(text) || still.test(text))
      return [];
    const place = sentences.indexOf(sentence);
    const next = steps.find((step) => sentences.indexOf(step.sentence) > place);
    if (next === undefined || (clock.zone !== null && clock.zone !== next.clock.zone)) return [];
    const by = clockGap(clock, { ...next.clock, zone: null }, null)?.shown ?? 0;
    if (by <= 10 * minute || by > longest) return [];
    return [
      {
        rule: 'out-of-order',
        severity: 'warning',
        place: sentence.passage.placeOf(clock.words, clock.from),
        message: `“${clock.words}” is told as past in the update of “${next.clock.words}”, which was posted before: it is ${offByWords(by)}.`,
        between: [clock.words, next.clock.words],
        offsetMinutes: Math.round(by / minute),
        fix: null,
      },
    ];
  });
};

const beforeHead = (steps: readonly Step[], { sentences, near }: Facts): readonly Finding[] => {
  const sentence = sentences.find(({ text, passage, clocks }) => passage.source === 'body' && head.test(text) && clocks.length === 1);
  const [clock] = sentence?.clocks ?? [];
  const [date, ...others] = datesOf(clock?.date ?? null, near);
  if (sentence === undefined || clock === undefined || date === undefined || others.length > 0) return [];
  if (steps.some((step) => step.clock.zone !== clock.zone)) return [];
  const at = localMillis(date, clock.time);
  const before = steps.filter((step) => at - step.at > minute);
  const [step, ...more] = before;
  // Where all of them are earlier, the file bears the time of its writing.
  if (step === undefined || more.length > 0 || steps.length < 2) return [];
  return [isBefore(step, clock, at - step.at)];
};

const isBefore = ({ clock, sentence }: Step, other: ClockWords, by: number): Finding => ({
  rule: 'out-of-order',
  severity: 'warning',
  place: sentence.passage.placeOf(clock.words, clock.from),
  message: `“${clock.words}” is ${showDuration(by as Duration)} before “${other.words}”.`,
  between: [clock.words, other.words],
  offsetMinutes: -Math.round(by / minute),
  fix: null,
});
