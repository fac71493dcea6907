import type { Id, Milestone, TimelineEvent } from '../../report/report.ts';
import { instantOf, localAt, resolveLocal } from '../../time/instant-of.ts';
import { showWhen } from '../../time/shown/show-when.ts';
import type { When, Zone } from '../../time/when.ts';
import type { Span } from '../event-span.ts';
import { type Axis, placeOn } from './axis.ts';

/** An event with its span. */
export type SpannedEvent = { readonly event: TimelineEvent; readonly span: Span };

/** One event, or several that stand closer than 10 px; x in px. */
export type Mark = {
  readonly x: number;
  /** Where the last of them ends; `x` for a moment. */
  readonly endX: number;
  readonly y: number;
  /** All of them, in order. */
  readonly ids: readonly Id[];
  readonly milestones: readonly Milestone[];
  /** The category that all of them share; empty where they have none, null where they differ. */
  readonly category: string | null;
  /** Times and texts, a line each; of many the first ones and how many more there are. */
  readonly title: string;
};

/** The least distance between two marks, in px. */
export const markDistance = 10;

const mostLines = 6;
const longestLine = 140;

/** The events, in the order of their beginnings, as marks that never touch. */
export function layMarks(events: readonly SpannedEvent[], axis: Axis, y: number, zone: Zone, language: string): readonly Mark[] {
  const groups: { readonly x: number; endX: number; readonly events: TimelineEvent[] }[] = [];
  for (const { event, span } of events) {
    const [x, endX] = [placeOn(axis, span.from), placeOn(axis, span.to)];
    const last = groups.at(-1);
    if (last !== undefined && x - last.x < markDistance) {
      last.events.push(event);
      last.endX = Math.max(last.endX, endX);
    } else groups.push({ x, endX, events: [event] });
  }
  return groups.map((group) => ({
    x: group.x,
    endX: group.endX,
    y,
    ids: group.events.map(({ id }) => id),
    milestones: group.events.flatMap(({ milestone }) => (milestone === null ? [] : [milestone])),
    category: sharedCategory(group.events),
    title: titleOf(group.events, zone, language),
  }));
}

function sharedCategory(events: readonly TimelineEvent[]): string | null {
  const [first, ...others] = new Set(events.map(({ category }) => category.trim()));
  return others.length > 0 ? null : (first ?? '');
}

function titleOf(events: readonly TimelineEvent[], zone: Zone, language: string): string {
  const lines = events.slice(0, mostLines).map(({ when, text }) => {
    const words = [...`${clockOf(when, zone, language)} ${text.slice(0, 2 * longestLine).replace(/\s+/g, ' ')}`];
    return words.length > longestLine ? `${words.slice(0, longestLine - 1).join('')}…` : words.join('');
  });
  return [...lines, ...(events.length > mostLines ? [`+${events.length - mostLines}`] : [])].join('\n');
}

/** A time on the chart's clocks, with what their zone is called then where they showed it twice that day. */
function clockOf(when: When, zone: Zone, language: string): string {
  const { time, zone: label } = showWhen(when, zone, true, language);
  const at = instantOf(when);
  if (at.kind !== 'instant') return time;
  const local = localAt(at.instant, zone);
  return resolveLocal(local.date, local.time, zone).kind === 'doubled' ? `${time} ${label}` : time;
}
