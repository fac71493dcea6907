import { showDuration } from '../../time/lengths/duration.ts';
import { daysBetween } from '../../time/local-time.ts';
import type { CalendarDate, Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import type { LabelKind } from '../facts/labels.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { spanOf } from '../facts/moments/window-span.ts';
import type { Finding } from '../finding.ts';
import type { Sentence } from '../prose/sentence.ts';

const orders: readonly (readonly [LabelKind, LabelKind])[] = [
  ['start', 'end'],
  ['start', 'detected'],
  ['start', 'repaired'],
  ['detected', 'repaired'],
  ['detected', 'end'],
  ['repaired', 'end'],
  ['opened', 'closed'],
  ['opened', 'end'],
  ['date', 'end'],
];

/** Where no year is told, days are compared in one. */
const anyYear = '2024-06-15' as CalendarDate;

/** Labelled moments the wrong way round: "Detected: 15:50" with "Start: 16:05". A year's difference is a slip of another kind. */
export const labelOrder = (facts: Facts): readonly Finding[] =>
  orders.flatMap(([earlier, later]): readonly Finding[] => {
    const [first, second] = [earlier, later].map((kind) => facts.labels.find((label) => label.kind === kind));
    // The head of a status page calls the beginning its date.
    if (earlier === 'date' && !(first?.isKey === true && second?.isKey === true && first.sentence.clocks.length > 0)) return [];
    if (earlier === 'date' && facts.labels.some(({ kind }) => kind === 'start')) return [];
    const [from, to] = [first?.sentence.clocks[0], second?.sentence.clocks[0]];
    if (first === undefined || second === undefined) return [];
    if (from === undefined || to === undefined)
      return earlier === 'opened' ? [] : byDay(earlier, later, first.sentence, second.sentence, facts);
    const dated = { from: 0, to: 0, words: '', start: from, end: to };
    const { lengths, isDated } = spanOf(dated, facts.near ?? anyYear);
    const near = facts.near ?? anyYear;
    const [days, others] = [datesOf(from.date, near)[0], datesOf(to.date, near)[0]];
    // Without dates of their own a later day may be meant.
    if (days === undefined || others === undefined || (days.slice(0, 4) !== others.slice(0, 4) && days.slice(5) !== others.slice(5)))
      return [];
    const back = isDated ? -(lengths[0] ?? 0) : 0;
    // A record may be made days after the incident.
    if (earlier === 'opened' && later === 'end' && days !== others) return [];
    if (back <= 0 || back > 300 * 86_400_000 || from.approx || to.approx) return [];
    const message = `“${second.sentence.words}” is ${showDuration(back as Duration)} before “${first.sentence.words}”.`;
    const between = [second.sentence.words, first.sentence.words] as const;
    const rule =
      ((earlier === 'start' || earlier === 'date') && later === 'end') || earlier === 'opened' ? 'end-before-start' : 'milestone-order';
    const offsetMinutes = -Math.round(back / 60_000);
    return [{ rule, severity: 'error', place: second.passage.placeOf(to.words, to.from), message, between, offsetMinutes, fix: null }];
  });

/** Labelled days without times: "Incident till: 4 January" with "Incident from: 5 January". */
const byDay = (earlier: LabelKind, later: LabelKind, first: Sentence, second: Sentence, { near }: Facts): readonly Finding[] => {
  const [[words, ...twice], [other, ...otherTwice]] = [first.dates, second.dates];
  const [from, ...others] = datesOf(words ?? null, near ?? anyYear);
  const [to, ...more] = datesOf(other ?? null, near ?? anyYear);
  if (from === undefined || to === undefined || other === undefined) return [];
  if (twice.length + otherTwice.length + others.length + more.length > 0) return [];
  const days = daysBetween(to, from);
  if (days <= 0 || days > 300) return [];
  return [
    {
      rule: earlier === 'start' && later === 'end' ? 'end-before-start' : 'milestone-order',
      severity: 'error',
      place: second.passage.placeOf(other.words, other.from),
      message: `“${second.words}” is ${showDuration((days * 86_400_000) as Duration)} before “${first.words}”.`,
      between: [second.words, first.words],
      offsetMinutes: -days * 1440,
      fix: null,
    },
  ];
};
