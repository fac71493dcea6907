import { localMillis } from '../../../time/local-time.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { isUpdateWord, stateOf } from './page-states.ts';

/** An update of a page, with its moment in milliseconds as its clock shows it, its day, and its state, -1 where it names none. */
export type Step = {
  readonly clock: ClockWords;
  readonly sentence: Sentence;
  readonly at: number;
  readonly date: CalendarDate;
  readonly state: number;
  /** Whether the stamp stands behind the update's words rather than before them. */
  readonly isBehind: boolean;
};

const known = new WeakMap<Facts, readonly Step[]>();

/** The updates of a page that bear stamps of their own, in the order of the text: beside their state, or below their words. Looked for once, since several rules ask. */
export const stepsOf = (facts: Facts): readonly Step[] => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const made = readSteps(facts);
  known.set(facts, made);
  return made;
};

const readSteps = (facts: Facts): readonly Step[] => {
  const steps: Step[] = [];
  let open: { readonly state: number } | null = null;
  for (const sentence of facts.sentences) {
    if (sentence.passage.source === 'event' || sentence.passage.source === 'item' || pageKey.test(sentence.passage.text)) continue;
    const leading = leadingStep(sentence, facts);
    if (leading !== null) {
      steps.push(leading);
      open = null;
      continue;
    }
    if (sentence.passage.source === 'heading') open = null;
    if (isOpening(sentence)) open = { state: stateOf(sentence.text) };
    const step = open === null ? null : trailingStep(sentence, open.state, facts);
    if (step === null) continue;
    steps.push(step);
    open = null;
  }
  return steps;
};

const isOpening = ({ passage, from, text }: Sentence): boolean =>
  (from === 0 || passage.raw.charAt(from - 1) === '\n') && (stateOf(text) >= 0 || isUpdateWord(text));

const leadingStep = (sentence: Sentence, { near }: Facts): Step | null => {
  const [clock, ...others] = sentence.clocks;
  const [date, ...more] = datesOf(clock?.date ?? null, near);
  const state = stateOf(sentence.text);
  if (clock === undefined || date === undefined || more.length > 0 || clock.approx || (others.length > 0 && sentence.words.length < 80))
    return null;
  if (state < 0 && !isUpdateWord(sentence.text) && !isStamped(sentence)) return null;
  // Between the state and its time there is the day at most.
  const between = sentence.text.slice(0, clock.from - sentence.from);
  if (between.length > 40 || /\p{L}{3,}\W+\p{L}{3,}\W+\p{L}{3,}/u.test(between.replace(/\b(?:at|on|am|um|le|à|el|a las)\b/giu, '')))
    return null;
  return { clock, sentence, state, date, at: localMillis(date, clock.time), isBehind: false };
};

/** "resolvedWhen: …" at a page's head is a fact of the page, and no update of it. */
const pageKey = /^\W*\p{Ll}+(?:\p{Lu}\p{L}*|_\p{L}+)\s*:/u;

/** "All is well again. 2024-02-16 10:55:45": day and time at the end of an update's words, or on a line of their own. */
const trailingStep = (sentence: Sentence, state: number, { near }: Facts): Step | null => {
  const clock = sentence.clocks.at(-1);
  const [date, ...more] = datesOf(clock?.date ?? null, near);
  if (clock?.date == null || date === undefined || more.length > 0 || clock.approx) return null;
  const stamp = sentence.text.slice(Math.min(clock.from, clock.date.from) - sentence.from).trim();
  const isLast = sentence.passage.raw.slice(Math.max(clock.to, clock.date.to)).split('\n')[0]?.trim() === '';
  return isLast && (iso.test(stamp) || isAlone(sentence, clock))
    ? { clock, sentence, state, date, at: localMillis(date, clock.time), isBehind: true }
    : null;
};

const iso = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?: ?(?:UTC|GMT|Z|[A-Z]{3,4}|[+-]\d\d:?\d\d))?$/u;

const isAlone = ({ text, from, dates, clocks }: Sentence, clock: ClockWords): boolean => {
  if (dates.length !== 1 || clocks.length !== 1) return false;
  const { date } = clock;
  const rest = text.slice(0, Math.min(clock.from, date?.from ?? clock.from) - from);
  return !/[\p{L}\d]/u.test(rest.replace(/\b(?:posted|updated|at|on)\b/giu, ''));
};

/** "05.05.2026, 22:30 Uhr – Background" as a heading. */
const isStamped = ({ passage, text, from, dates: [date] }: Sentence): boolean =>
  passage.source === 'heading' && date !== undefined && !/[\p{L}\d]/u.test(text.slice(0, Math.max(0, date.from - from)));
