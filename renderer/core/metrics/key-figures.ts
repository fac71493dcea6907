import type { Milestone, TimelineEvent } from '../report/report.ts';
import { between } from '../time/duration.ts';
import type { Duration } from '../time/when.ts';
import { describeMoment, type Moment, momentOf } from './moment-of.ts';

/** A key figure: its value, or null and why it can't be had. */
export type KeyFigure = {
  readonly kind: 'time-to-detect' | 'time-to-respond' | 'time-to-notify' | 'time-to-mitigate' | 'duration';
  readonly label: string;
  readonly value: Duration | null;
  /** Why there is no value: a milestone is missing (or has no exact time), or the end lies before the beginning; null with a value. */
  readonly lack: 'missing' | 'reversed' | null;
  /** How the value was computed, or what to do to have one. */
  readonly reason: string;
};

type Definition = Pick<KeyFigure, 'kind' | 'label'> & { readonly from: Milestone; readonly to: Milestone };

const definitions: readonly Definition[] = [
  { kind: 'time-to-detect', label: 'Time to detect', from: 'impact-began', to: 'detected' },
  { kind: 'time-to-respond', label: 'Time to respond', from: 'detected', to: 'response-began' },
  { kind: 'time-to-notify', label: 'Time to notify', from: 'impact-began', to: 'first-notice' },
  { kind: 'time-to-mitigate', label: 'Time to mitigate', from: 'impact-began', to: 'mitigated' },
  { kind: 'duration', label: 'Duration of impact', from: 'impact-began', to: 'impact-ended' },
];

/** All key figures of a timeline, in the order they are shown. */
export function keyFigures(events: readonly TimelineEvent[]): readonly KeyFigure[] {
  const moments = new Map<Milestone, Moment>();
  for (const milestone of definitions.flatMap(({ from, to }) => [from, to])) {
    if (!moments.has(milestone)) moments.set(milestone, momentOf(milestone, events));
  }
  return definitions.map((definition) => figure(definition, moments));
}

function figure({ kind, label, from, to }: Definition, moments: ReadonlyMap<Milestone, Moment>): KeyFigure {
  const [start, end] = [moments.get(from), moments.get(to)];
  const without = (lack: 'missing' | 'reversed', reason: string): KeyFigure => ({ kind, label, value: null, lack, reason });
  if (start?.kind !== 'known' || end?.kind !== 'known') {
    const reasons = [start, end].flatMap((moment) => (moment?.kind === 'unknown' ? [moment.reason] : []));
    return without('missing', reasons.join(' '));
  }
  const withDates = start.shown.date !== end.shown.date;
  const value = between(start.instant, end.instant);
  const [startWords, endWords] = [describeMoment(start, withDates), describeMoment(end, withDates)];
  if (value < 0) return without('reversed', `The end (${endWords}) lies before the beginning (${startWords}): check both times.`);
  return { kind, label, value, lack: null, reason: `${endWords} − ${startWords}` };
}
