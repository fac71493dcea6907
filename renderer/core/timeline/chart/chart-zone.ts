import type { TimelineEvent } from '../../report/report.ts';
import type { Zone } from '../../time/when.ts';
import { orderEvents } from '../order/order-events.ts';

/** The zone of a chart's axis: the one chosen, else that of the first event which has one; null where no event has. */
export function chartZone(events: readonly TimelineEvent[], chosen: Zone | null): Zone | null {
  return chosen ?? orderEvents(events).find(({ when }) => when.zone !== null)?.when.zone ?? null;
}
