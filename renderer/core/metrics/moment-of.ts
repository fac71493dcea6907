import type { Milestone, TimelineEvent } from '../report/report.ts';
import { instantOf } from '../time/instant-of.ts';
import { showDate } from '../time/show-date.ts';
import { type ShownWhen, showWhen } from '../time/show-when.ts';
import type { Instant, When } from '../time/when.ts';

/** When a milestone was reached, or why that can't be said. */
export type Moment =
  | {
      readonly kind: 'known';
      readonly milestone: Milestone;
      readonly instant: Instant;
      readonly shown: ShownWhen;
      /** How many events with an instant are marked so; of several the earliest counts, of endings the latest. */
      readonly outOf: number;
      /** How many are marked so but have no instant. */
      readonly leftOut: number;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

type Reached = { readonly instant: Instant; readonly when: When };

/** When a milestone was reached: the earliest event marked so; the latest, and of a range its end, for mitigation and the end of impact. */
export function momentOf(milestone: Milestone, events: readonly TimelineEvent[]): Moment {
  const marked = events.filter((event) => event.milestone === milestone);
  const [first] = marked;
  if (!first) return { kind: 'unknown', reason: `Mark the event at which ${clauses[milestone]}.` };
  const { chosen, outOf } = choose(milestone, marked);
  if (chosen === null) return { kind: 'unknown', reason: whyUnknown(milestone, first.when) };
  const { instant, when } = chosen;
  return { kind: 'known', milestone, instant, shown: showWhen(when, null), outOf, leftOut: marked.length - outOf };
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
export function describeMoment(moment: Extract<Moment, { readonly kind: 'known' }>, withDate: boolean): string {
  const { date, time, zone } = moment.shown;
  const parts = [names[moment.milestone], ...(withDate && date ? [showDate(date, 'en', 'medium')] : []), time, zone];
  const notes = [
    ...(moment.outOf > 1 ? [`the ${countsLatest(moment.milestone) ? 'latest' : 'earliest'} of ${moment.outOf}`] : []),
    ...(moment.leftOut > 0 ? [`${moment.leftOut} without an exact time left out`] : []),
  ];
  return `${parts.join(' ')}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** Milestones as parts of 'detected 16:10 CEST'. */
const names: Readonly<Record<Milestone, string>> = {
  'impact-began': 'impact began',
  detected: 'detected',
  'response-began': 'response began',
  'first-notice': 'first public notice',
  mitigated: 'mitigated',
  'impact-ended': 'impact ended',
  'report-published': 'report published',
};

/** Milestones as parts of 'the event at which the impact began'. */
const clauses: Readonly<Record<Milestone, string>> = {
  'impact-began': 'the impact began',
  detected: 'the incident was detected',
  'response-began': 'the response began',
  'first-notice': 'the public was first told',
  mitigated: 'the impact was mitigated',
  'impact-ended': 'the impact ended',
  'report-published': 'the report was published',
};

function countsLatest(milestone: Milestone): boolean {
  return milestone === 'mitigated' || milestone === 'impact-ended';
}

/** An event that ended something is shown at its end: the shown time must be the one counted with. */
function reachedAt(when: When, atEnd: boolean): Reached | null {
  const result = instantOf(when);
  if (result.kind !== 'instant') return null;
  if (!atEnd || result.end === null) return { instant: result.instant, when: { ...when, end: null } };
  const shown = showWhen({ ...when, precision: 'second' }, null);
  return { instant: result.end, when: { ...when, date: shown.endDate ?? when.date, time: when.end?.time ?? when.time, end: null } };
}

function whyUnknown(milestone: Milestone, when: When): string {
  const result = instantOf(when);
  const event = `The event at which ${clauses[milestone]}`;
  switch (result.kind) {
    case 'instant':
      return '';
    case 'incomplete':
      return `${event} has no ${list(result.missing.map((part) => (part === 'zone' ? 'time zone' : part)))}.`;
    case 'nonexistent':
    case 'doubled':
      return `${event} has no exact time. ${result.message}`;
    default:
      return assertNever(result);
  }
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function assertNever(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}
