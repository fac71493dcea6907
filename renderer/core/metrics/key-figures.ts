import type { Milestone, TimelineEvent } from '../report/report.ts';
import { between } from '../time/lengths/duration.ts';
import type { Duration, Zone } from '../time/when.ts';
import type { FigureKind } from './kinds.ts';
import { describeMoment, type Moment, momentOf } from './moment-of.ts';
import { metricWords } from './words/metric-words.ts';

/** A key figure: its value, or null and why it can't be had. */
export type KeyFigure = {
  readonly kind: FigureKind;
  readonly label: string;
  readonly value: Duration | null;
  /** Whether either end is an estimate, and so the value. */
  readonly isApprox: boolean;
  /** Why there is no value: a milestone is missing (or has no exact time), or the end lies before the beginning; null with a value. */
  readonly lack: 'missing' | 'reversed' | null;
  /** How the value was computed, or what to do to have one. */
  readonly reason: string;
};

type Definition = Pick<KeyFigure, 'kind'> & { readonly from: Milestone; readonly to: Milestone };

const definitions: readonly Definition[] = [
  { kind: 'time-to-detect', from: 'impact-began', to: 'detected' },
  { kind: 'time-to-respond', from: 'detected', to: 'response-began' },
  { kind: 'time-to-notify', from: 'impact-began', to: 'first-notice' },
  { kind: 'time-to-mitigate', from: 'impact-began', to: 'mitigated' },
  { kind: 'duration', from: 'impact-began', to: 'impact-ended' },
];

/**
 * All key figures of a timeline, in the order they are shown, worded in a language (BCP 47). How they were computed is told in the zone in which
 * the timeline is shown, for null in each event's own.
 */
export function keyFigures(events: readonly TimelineEvent[], language = 'en', zone: Zone | null = null): readonly KeyFigure[] {
  const moments = new Map<Milestone, Moment>();
  for (const milestone of definitions.flatMap(({ from, to }) => [from, to])) {
    if (!moments.has(milestone)) moments.set(milestone, momentOf(milestone, events, language, zone));
  }
  return definitions.map((definition) => figure(definition, moments, language));
}

function figure({ kind, from, to }: Definition, moments: ReadonlyMap<Milestone, Moment>, language: string): KeyFigure {
  const words = metricWords(language);
  const label = words.figures[kind];
  const [start, end] = [moments.get(from), moments.get(to)];
  const without = (lack: 'missing' | 'reversed', reason: string): KeyFigure => ({
    kind,
    label,
    value: null,
    isApprox: false,
    lack,
    reason,
  });
  if (start?.kind !== 'known' || end?.kind !== 'known') {
    const reasons = [start, end].flatMap((moment) => (moment?.kind === 'unknown' ? [moment.reason] : []));
    return without('missing', reasons.join(' '));
  }
  const withDates = start.shown.date !== end.shown.date;
  const value = between(start.instant, end.instant);
  const [startWords, endWords] = [describeMoment(start, withDates, language), describeMoment(end, withDates, language)];
  if (value < 0) return without('reversed', words.reversed(endWords, startWords));
  return { kind, label, value, isApprox: start.isApprox || end.isApprox, lack: null, reason: `${endWords} − ${startWords}` };
}
