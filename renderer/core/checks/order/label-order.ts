import { showDuration } from '../../time/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import type { LabelKind } from '../facts/labels.ts';
import { datesOf } from '../facts/off-by.ts';
import { spanOf } from '../facts/window-span.ts';
import type { Finding } from '../finding.ts';

const orders: readonly (readonly [LabelKind, LabelKind])[] = [
  ['start', 'end'],
  ['start', 'detected'],
  ['start', 'repaired'],
  ['detected', 'repaired'],
  ['detected', 'end'],
  ['repaired', 'end'],
  ['opened', 'closed'],
];

/** Labelled moments the wrong way round: "Detected: 15:50" with "Start: 16:05". A year's difference is a slip of another kind. */
export const labelOrder = (facts: Facts): readonly Finding[] =>
  orders.flatMap(([earlier, later]): readonly Finding[] => {
    const [first, second] = [earlier, later].map((kind) => facts.labels.find((label) => label.kind === kind));
    const [from, to] = [first?.sentence.clocks[0], second?.sentence.clocks[0]];
    if (first === undefined || second === undefined || from === undefined || to === undefined) return [];
    const dated = { from: 0, to: 0, words: '', start: from, end: to };
    const { lengths, isDated } = spanOf(dated, facts.near);
    const [days, others] = [datesOf(from.date, facts.near)[0], datesOf(to.date, facts.near)[0]];
    // Without dates of their own a later day may be meant.
    if (days === undefined || others === undefined || (days.slice(0, 4) !== others.slice(0, 4) && days.slice(5) !== others.slice(5)))
      return [];
    const back = isDated ? -(lengths[0] ?? 0) : 0;
    if (back <= 0 || back > 300 * 86_400_000 || from.approx || to.approx) return [];
    const message = `“${second.sentence.words}” is ${showDuration(back as Duration)} before “${first.sentence.words}”.`;
    const between = [second.sentence.words, first.sentence.words] as const;
    const rule = (earlier === 'start' && later === 'end') || earlier === 'opened' ? 'end-before-start' : 'milestone-order';
    const offsetMinutes = -Math.round(back / 60_000);
    return [{ rule, severity: 'error', place: second.passage.placeOf(to.words, to.from), message, between, offsetMinutes, fix: null }];
  });
