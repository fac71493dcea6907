import { daysBetween } from '../../time/local-time.ts';
import type { Facts } from '../facts/facts.ts';
import type { Label } from '../facts/labels.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import { resolved } from '../order/pages/page-states.ts';
import { type Step, stepsOf } from '../order/pages/page-steps.ts';
import { twoDaysWords } from '../words/two-days.ts';
import { stampedParts } from './stamped-parts.ts';

/** "resolvedWhen: 2018-10-16 14:09" over the update “Resolved” of 2018-10-15 14:09: to the minute alike, but on another day. */
export const pageDays = (facts: Facts): readonly Finding[] => {
  const steps = stepsOf(facts);
  const found = facts.labels.flatMap((label) => ofLabel(label, steps, facts)).slice(0, 1);
  return found.length > 0 ? found : ofSignature(facts);
};

const ofLabel = (label: Label, steps: readonly Step[], facts: Facts): readonly Finding[] => {
  const { sentence, passage, kind, isKey } = label;
  const [clock, ...others] = sentence.clocks;
  const [date, ...ways] = datesOf(clock?.date ?? null, facts.near);
  if (!isKey || clock === undefined || date === undefined || others.length + ways.length > 0) return [];
  // Midnight stands for no time at all.
  if (clock.time.startsWith('00:00')) return [];
  const own = kind === 'end' || kind === 'closed' ? endsOf(steps) : isBegin(kind) ? earliest(steps) : [];
  const [step, ...more] = own.filter((one) => one.clock.time === clock.time && one.clock.zone === clock.zone);
  if (step === undefined || more.length > 0 || step.date === date) return [];
  if (own.some((one) => one.date === date)) return [];
  const words = step.clock.date?.words ?? step.clock.words;
  return [
    {
      rule: 'metadata-vs-timeline-date',
      severity: 'error',
      place: passage.placeOf(clock.words, clock.from),
      message: twoDaysWords({ date: date, words: sentence.words }, { date: step.date, words: words }),
      between: [sentence.words, words],
      fix: null,
    },
  ];
};

/** "date: 2020-05-27 23:00:00" in the head, and "2020-05-26 23:00:00" alone at the foot: the second alike, on another day. */
const ofSignature = (facts: Facts): readonly Finding[] => {
  const head = facts.labels.find(({ isKey, kind, sentence }) => isKey && kind === 'date' && sentence.clocks.length === 1);
  const [clock] = head?.sentence.clocks ?? [];
  const [date, ...ways] = datesOf(clock?.date ?? null, facts.near);
  if (head === undefined || clock === undefined || date === undefined || ways.length > 0 || clock.time.length < 8) return [];
  if (clock.time.startsWith('00:00')) return [];
  const parts = stampedParts(facts);
  const [part, ...more] = parts.filter(({ time }) => time === clock.time);
  if (part === undefined || more.length > 0 || part.date === date || parts.some((one) => one.date === date)) return [];
  // A round hour of the next day is another moment as often.
  if (Math.abs(daysBetween(date, part.date)) === 1 && clock.time.endsWith(':00') && Number(clock.time.slice(3, 5)) % 15 === 0) return [];
  const words = part.passage.raw.trim();
  return [
    {
      rule: 'metadata-vs-timeline-date',
      severity: 'error',
      place: head.passage.placeOf(clock.words, clock.from),
      message: twoDaysWords({ date: date, words: head.sentence.words }, { date: part.date, words: words }),
      between: [head.sentence.words, words],
      fix: null,
    },
  ];
};

/** The updates that say that all is over; of a page that stamps none of those, the only one. */
const endsOf = (steps: readonly Step[]): readonly Step[] => (steps.length === 1 ? steps : steps.filter(({ state }) => state === resolved));

const isBegin = (kind: Label['kind']): boolean => kind === 'start' || kind === 'date';

/** The update that a page began with, be it the first or the last of the text. */
const earliest = (steps: readonly Step[]): readonly Step[] => {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last].filter(({ state }) => state !== resolved);
};
