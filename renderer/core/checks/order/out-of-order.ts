import type { TimelineEvent } from '../../report/report.ts';
import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import { dateTypo } from '../dates/typos/date-typo.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { timeBetween } from '../times/time-between.ts';
import { nameEvent } from '../words/name-event.ts';
import { dayOrder } from './day-order.ts';
import { listedOrder } from './listed-order.ts';
import { misplaced } from './misplaced.ts';
import { offsetOrder } from './offsets/offset-order.ts';
import { otherDayBlock } from './other-day-block.ts';
import { bareUpdates } from './pages/bare-updates.ts';
import { beforeFirstStamp } from './pages/before-first-stamp.ts';
import { clockUpdates } from './pages/clock-updates.ts';
import { firstMessage } from './pages/first-message.ts';
import { footOrder } from './pages/foot-order.ts';
import { stackedUpdates } from './pages/stacked-updates.ts';
import { stateOrder } from './pages/state-order.ts';
import { trackStamps } from './pages/track-stamps.ts';
import { toldBackwards } from './story/told-backwards.ts';
import { toldNext } from './story/told-next.ts';
import { toldOrder } from './story/told-order.ts';
import { toldThrough } from './story/told-through.ts';

/** An entry of the text that stands before an earlier one; a list from the newest to the oldest is in order too. */
export const outOfOrder: FactRule = (report, facts) => {
  if (!facts.context.isOrdered) return [];
  const slips = new Set(dateTypo(report, facts).flatMap(({ place }) => (place.kind === 'event' ? [place.id] : [])));
  const block = otherDayBlock(facts);
  const blocks =
    block === null ? [] : [{ ...block, by: timeBetween(block.before.when, block.event.when) ?? 0, newestFirst: false, isHalfDay: false }];
  const astray = misplaced(report.events);
  const listed = (astray.length > 0 ? astray : blocks)
    .filter(({ event, before, isHalfDay }) => !isHalfDay && !slips.has(event.id) && !slips.has(before.id))
    .filter(({ event, before }) => !looksBack.test(event.text) && !isSummary.test(event.text) && !isBanner(before, report.events))
    .map(({ event, before, by, newestFirst }) => {
      const side = newestFirst ? 'later' : 'earlier';
      const message = `${nameEvent(event)} (${words(event)}) stands below ${nameEvent(before)} (${words(before)}), but is ${showDuration(Math.abs(by) as Duration)} ${side}.`;
      const between = [words(event), words(before)] as const;
      const offsetMinutes = Math.round((timeBetween(before.when, event.when) ?? 0) / 60_000);
      return {
        rule: 'out-of-order',
        severity: 'warning',
        place: { kind: 'event', id: event.id },
        message,
        between,
        offsetMinutes,
        fix: null,
      } as const;
    });
  const found = [...listed, ...toldOrder(facts), ...firstMessage(facts), ...beforeFirstStamp(facts), ...clockUpdates(facts)];
  return found.length > 0
    ? found
    : [
        ...offsetOrder(facts),
        ...stackedUpdates(facts),
        ...trackStamps(facts),
        ...stateOrder(facts),
        ...bareUpdates(facts),
        ...footOrder(facts),
        ...toldBackwards(facts),
        ...listedOrder(facts),
        ...dayOrder(facts),
        ...toldThrough(facts),
        ...toldNext(facts),
      ].slice(0, 1);
};

/** "The payload had already run": told where it was found out. */
const looksBack =
  /(?<!\p{L})(?:had (?:already|previously|been)|war(?:en)? bereits|hatten? bereits|(?:avait|avaient|était|étaient) déjà|ya (?:había|habían|estaba|estaban))(?!\p{L})/iu;
/** "ごろから20時00分ごろまでは": from one time to another, as a page sums up what was cut off. */
const isSummary = /^(?:ごろ|頃)?から[^。]{0,24}まで/u;
const ends = /復旧|終了|解消|完了/u;

/** "6月25日 9:00 復旧作業を終了しました", put on top of a page when it was over. */
const isBanner = (event: TimelineEvent, events: readonly TimelineEvent[]): boolean =>
  event === events[0] && ends.test(event.text) && events.slice(1).every(({ when }) => (timeBetween(event.when, when) ?? -1) <= 0);

const words = ({ when }: TimelineEvent): string => when.entered || `${when.date ?? ''} ${when.time ?? ''}`.trim();
