import { localMillis } from '../../../time/local-time.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { ClockWords, WindowWords } from '../../prose/sentence.ts';
import { datesOf } from './off-by.ts';
import { offsetsOf } from './offsets-of.ts';

const day = 86_400_000;
const someDay = '2000-07-01' as CalendarDate;
/** Longer than this, twelve hours that are not said are no reading. */
const longestHalf = 36_000_000;

/** How a range in words runs. */
export type WindowSpan = {
  /** Every length it can mean in milliseconds, negative where its end comes first though both dates are written. */
  readonly lengths: readonly number[];
  /** Whether each end has a date of its own. */
  readonly isDated: boolean;
};

/** How long a range is; its ends may be on two days and in two zones. */
export const spanOf = ({ start, end }: WindowWords, near: CalendarDate | null): WindowSpan => {
  const isDated = start.date !== null && end.date !== null && start.date !== end.date;
  // Where nothing tells the year, both days are of one, or of two that follow each other.
  const from = datesOf(start.date, near ?? someDay)[0] ?? near ?? someDay;
  const to = isDated ? (datesOf(end.date, from)[0] ?? from) : from;
  const base = shown(end, to) - shown(start, from);
  const shifts = zoneShifts(start, end, from, to);
  const lengths = shifts.map((shift) => base + shift).map((length) => (isDated || length >= 0 ? length : length + day));
  const halves = isHalf(start) && isHalf(end) ? lengths.map((length) => (length >= day / 2 ? length - day / 2 : length + day / 2)) : [];
  const believed = halves.filter((length) => length <= longestHalf);
  return { lengths: [...lengths, ...believed], isDated };
};

const shown = (clock: ClockWords, date: CalendarDate): number => localMillis(date, clock.time) + clock.dayShift * day;

const zoneShifts = (start: ClockWords, end: ClockWords, from: CalendarDate, to: CalendarDate): readonly number[] => {
  if (start.zone === null || end.zone === null || start.zone === end.zone) return [0];
  const shifts = offsetsOf(start.zone, from, start.time).flatMap((a) =>
    offsetsOf(end.zone ?? '', to, end.time).map((b) => (a - b) * 60_000),
  );
  return shifts.length === 0 ? [0] : shifts;
};

/** "11:30 to 1:15" goes past noon; "8時51分" is of twenty-four hours. */
const isHalf = ({ time, meridiem, words }: ClockWords): boolean =>
  meridiem === null && !/^0|[時时시]/.test(words) && Number(time.slice(0, 2)) <= 12;
