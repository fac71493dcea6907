import type { Milestone, TimelineEvent } from '../report/report.ts';
import { instantOf, occurrenceIn, resolveEnd } from '../time/instant-of.ts';
import { showDate } from '../time/shown/show-date.ts';
import { type ShownWhen, showWhen } from '../time/shown/show-when.ts';
import type { Instant, When, Zone } from '../time/when.ts';
import { type MetricWords, metricWords } from './words/metric-words.ts';

/** When a milestone was reached, or why that can't be said. */
export type Moment =
  | {
      readonly kind: 'known';
      readonly milestone: Milestone;
      readonly instant: Instant;
      readonly shown: ShownWhen;
      /** Whether its time is an estimate. */
      readonly isApprox: boolean;
      /** How many events with an instant are marked so; of several the earliest counts, of endings the latest. */
      readonly outOf: number;
      /** How many are marked so but have no instant. */
      readonly leftOut: number;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

type Reached = { readonly instant: Instant; readonly when: When };

/**
 * When a milestone was reached: the earliest event marked so; the latest, and of a range its end, for mitigation and the end of impact. Shown in the
 * zone given, for null in the event's own.
 */
export function momentOf(milestone: Milestone, events: readonly TimelineEvent[], language = 'en', zone: Zone | null = null): Moment {
  const words = metricWords(language);
  const marked = events.filter((event) => event.milestone === milestone);
  const [first] = marked;
  if (!first) return { kind: 'unknown', reason: words.mark(milestone) };
  const { chosen, outOf } = choose(milestone, marked);
  if (chosen === null) return { kind: 'unknown', reason: whyUnknown(milestone, first.when, words) };
  const { instant, when } = chosen;
  const isApprox = when.precision === 'approx';
  return {
    kind: 'known',
    milestone,
    instant,
    shown: showWhen(when, zone, true, language),
    isApprox,
    outOf,
    leftOut: marked.length - outOf,
  };
}

/** The time at which a milestone was reached, as `momentOf` counts it; where no event marked so has an instant the first one's, null without any. */
export function whenReached(milestone: Milestone, events: readonly TimelineEvent[]): When | null {
  const marked = events.filter((event) => event.milestone === milestone);
  return choose(milestone, marked).chosen?.when ?? marked[0]?.when ?? null;
}

function choose(milestone: Milestone, marked: readonly TimelineEvent[]): { readonly chosen: Reached | null; readonly outOf: number } {
  const latest = countsLatest(milestone);
  let chosen: Reached | null = null;
  let outOf = 0;
  for (const { when } of marked) {
    const reached = reachedAt(when, latest);
    if (reached === null) continue;
    outOf += 1;
    if (chosen === null || (latest ? reached.instant > chosen.instant : reached.instant < chosen.instant)) chosen = reached;
  }
  return { chosen, outOf };
}

/** A known moment in words: 'detected 16:10 CEST', with its date where asked for, and which of several it is. */
export function describeMoment(moment: Extract<Moment, { readonly kind: 'known' }>, withDate: boolean, language = 'en'): string {
  const words = metricWords(language);
  const { date, time, zone } = moment.shown;
  const parts = [words.moments[moment.milestone], ...(withDate && date ? [showDate(date, language, 'medium')] : []), time, zone];
  const notes = [
    ...(moment.outOf > 1 ? [words.outOf(moment.outOf, countsLatest(moment.milestone))] : []),
    ...(moment.leftOut > 0 ? [words.leftOut(moment.leftOut)] : []),
  ];
  return `${parts.join(' ')}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function countsLatest(milestone: Milestone): boolean {
  return milestone === 'mitigated' || milestone === 'impact-ended';
}

/** An event that ended something is shown at its end: the shown time must be the one counted with. */
function reachedAt(when: When, atEnd: boolean): Reached | null {
  const result = instantOf(when);
  if (result.kind !== 'instant') return null;
  // An end that came twice counts no sooner than somebody says which it is: its beginning is not when it ended.
  if (atEnd && resolveEnd(when)?.kind === 'doubled') return null;
  if (!atEnd || result.end === null) return { instant: result.instant, when: { ...when, end: null } };
  const shown = showWhen({ ...when, precision: 'second' }, null);
  const [date, time] = [shown.endDate ?? when.date, when.end?.time ?? when.time];
  return { instant: result.end, when: { ...when, date, time, end: null, occurrence: occurrenceIn(result.end, when.zone) } };
}

function whyUnknown(milestone: Milestone, when: When, words: MetricWords): string {
  const result = instantOf(when);
  switch (result.kind) {
    case 'instant': {
      const end = resolveEnd(when);
      return end?.kind === 'doubled' ? words.inexact(milestone, end.message) : '';
    }
    case 'incomplete':
      return words.lacks(milestone, result.missing);
    case 'nonexistent':
    case 'doubled':
      return words.inexact(milestone, result.message);
    default:
      return assertNever(result);
  }
}

function assertNever(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}
