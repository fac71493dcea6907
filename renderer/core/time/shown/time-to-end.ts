import type { CalendarDate } from '../when.ts';
import type { ShownWhen } from './show-when.ts';

/**
 * A shown time that says on which date it ends where that is another than the one it begins on: '22:00–2026-06-14 03:00'.
 * As it stands it is read as the same range again; who only tells may write what stands between the two clocks otherwise.
 */
export function timeToEnd({ time, endDate }: ShownWhen, between: (date: CalendarDate) => string = (date) => `–${date} `): string {
  const dash = endDate === null ? -1 : time.lastIndexOf('–');
  return endDate === null || dash < 0 ? time : `${time.slice(0, dash)}${between(endDate)}${time.slice(dash + 1)}`;
}
