import type { Id, TimelineEvent } from '../../report/report.ts';
import { instantOf } from '../../time/instant-of.ts';
import { showDate } from '../../time/shown/show-date.ts';
import { type ShownWhen, showWhen } from '../../time/shown/show-when.ts';
import type { When } from '../../time/when.ts';
import { orderEvents } from './order-events.ts';
import { rankBetween } from './rank-between.ts';

/** Whether an event may stand elsewhere, with the rank that puts it there, or the times that forbid it in a sentence. */
export type Move = { readonly kind: 'may'; readonly rank: string } | { readonly kind: 'refused'; readonly reason: string };

/**
 * Whether an event may be moved to an index (counted as it stands afterwards, cut to the list) among all events in their order.
 * The order follows the times; only events of equal times, and those without any, are free.
 */
export function mayMove(ordered: readonly TimelineEvent[], id: Id, toIndex: number): Move {
  const from = ordered.findIndex((event) => event.id === id);
  const event = ordered[from];
  if (event === undefined) return { kind: 'refused', reason: 'This event is no longer in the timeline.' };
  const to = Math.min(ordered.length - 1, Math.max(0, Math.trunc(toIndex) || 0));
  if (to === from) return { kind: 'may', rank: event.rank };
  const others = ordered.filter((one) => one.id !== id);
  const wanted = [...others.slice(0, to), event, ...others.slice(to)];
  for (const rank of candidates(others, to)) {
    // What an order makes of a rank depends on all times: the order itself is asked.
    const result = orderEvents(others.concat({ ...event, rank }));
    if (result.every((one, index) => one.id === wanted[index]?.id)) return { kind: 'may', rank };
  }
  const passed = to < from ? ordered.slice(to, from).reverse() : ordered.slice(from + 1, to + 1);
  return { kind: 'refused', reason: whyNot(event, passed, to < from) };
}

/** Ranks close behind the event before the place, and close before the one behind it: so nothing else changes its place. */
function candidates(others: readonly TimelineEvent[], to: number): readonly string[] {
  const [before, behind] = [others[to - 1]?.rank ?? null, others[to]?.rank ?? null];
  const ranks = [...new Set(others.map(({ rank }) => rank))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const next = before === null ? undefined : ranks[ranks.indexOf(before) + 1];
  const previous = behind === null ? undefined : ranks[ranks.indexOf(behind) - 1];
  return [
    ...(before === null ? [] : [rankBetween(before, next ?? null)]),
    ...(behind === null ? [] : [rankBetween(previous ?? null, behind)]),
  ];
}

/** `passed` are the events that it would pass, nearest first. */
function whyNot(event: TimelineEvent, passed: readonly TimelineEvent[], isUp: boolean): string {
  const inTheWay = passed.find((other) => !isSameTime(event.when, other.when));
  if (inTheWay === undefined) {
    if (hasNothing(event.when) || instantOf(event.when).kind === 'instant') {
      return 'Two events here share one place in the order: move one of them away first.';
    }
    return `The place of “${words(event.when, false)}” is worked out from its neighbours, because its time is not complete: complete it to move it.`;
  }
  if (hasNothing(event.when)) return `Events without a time come after all others, here after ${words(inTheWay.when, true)}.`;
  if (hasNothing(inTheWay.when)) return `Events without a time come after all others, also after ${words(event.when, true)}.`;
  const withDates =
    event.when.date !== inTheWay.when.date || showWhen(event.when, null).time === '' || showWhen(inTheWay.when, null).time === '';
  const [own, other] = [words(event.when, withDates), words(inTheWay.when, withDates)];
  return `The order follows the times: ${own} comes ${isUp ? 'after' : 'before'} ${other}. Change the time to move it.`;
}

function isSameTime(a: When, b: When): boolean {
  const [left, right] = [instantOf(a), instantOf(b)];
  if (left.kind === 'instant' && right.kind === 'instant') return left.instant === right.instant;
  if (left.kind === 'instant' || right.kind === 'instant') return false;
  const [shownLeft, shownRight] = [showWhen(a, null), showWhen(b, null)];
  return shownLeft.date === shownRight.date && shownLeft.time === shownRight.time;
}

function hasNothing(when: When): boolean {
  const { date, time }: ShownWhen = showWhen(when, null);
  return date === null && time === '';
}

function words(when: When, withDate: boolean): string {
  const { date, time, zone } = showWhen(when, null);
  const clock = [time, zone].filter((part) => part !== '').join(' ');
  if (date === null || (!withDate && clock !== '')) return clock;
  return [showDate(date, 'en', 'medium'), clock].filter((part) => part !== '').join(', ');
}
