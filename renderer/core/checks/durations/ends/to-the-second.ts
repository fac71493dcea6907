import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { isSupposed } from '../../facts/words/supposed.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { timeBetween } from '../../times/time-between.ts';
import { digitsApart } from '../../words/digits-apart.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const [second, minute] = [1000, 60_000];
const [fewest, most] = [3, 80];

/** "Reverted in 4 minutes 40 seconds" beside entries to the second, two neighbours of which are 2 minutes 40 apart and none 4:40: of a length so exact one digit is wrong. */
export const lengthsToTheSecond = ({ prose, moments }: Facts): readonly Finding[] => {
  const own = moments.filter(({ part, when }) => part === 'start' && when.time !== null && when.time.length > 5);
  if (own.length < fewest || own.length > most) return [];
  return prose.flatMap((sentence): readonly Finding[] => {
    const { text, lengths, clocks, passage } = sentence;
    const [length, ...others] = lengths;
    if (length === undefined || others.length + clocks.length > 0 || length.manner !== 'exact' || length.grain !== second) return [];
    if (length.millis <= minute || length.millis % minute === 0 || isUnsettled(text) || isElsewhere(text) || isSupposed(text)) return [];
    const spans = own.flatMap((a, at) => own.slice(at + 1).map((b) => Math.abs(timeBetween(a.when, b.when) ?? 0)));
    if (spans.some((span) => Math.abs(span - length.millis) <= second)) return [];
    const slips = own.flatMap((a, at) => {
      const b = own[at + 1];
      const span = b === undefined ? 0 : (timeBetween(a.when, b.when) ?? 0);
      return b !== undefined && isOneDigit(length.millis, span) ? [{ a, b, span }] : [];
    });
    const [slip, ...more] = slips;
    if (slip === undefined || more.length > 0) return [];
    const message = `“${length.words}” is not the time from ${slip.a.words} to ${slip.b.words}: that is ${showDuration(slip.span as Duration)}.`;
    return [lengthMismatch(passage, length, slip.a, slip.b, slip.span, message)];
  });
};

/** Whether two lengths have the same minutes or the same seconds, and the others differ in one digit. */
const isOneDigit = (a: number, b: number): boolean => {
  if (b <= 0 || a === b) return false;
  const [minutes, others] = [Math.floor(a / minute), Math.floor(b / minute)];
  const [rest, otherRest] = [(a % minute) / second, (b % minute) / second];
  return rest === otherRest
    ? isApart(`${minutes}`, `${others}`)
    : minutes === others && isApart(`${rest}`.padStart(2, '0'), `${otherRest}`.padStart(2, '0'));
};

const isApart = (a: string, b: string): boolean => a.length === b.length && (digitsApart(a, b) === 1 || [...a].toReversed().join('') === b);
