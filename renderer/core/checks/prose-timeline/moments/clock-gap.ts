import { localMillis } from '../../../time/local-time.ts';
import type { CalendarDate } from '../../../time/when.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { offsetsOf } from '../../facts/moments/offsets-of.ts';
import type { ClockWords } from '../../prose/sentence.ts';
import { shortestWay } from '../../times/shortest-way.ts';

const day = 86_400_000;

/** How much later one time in words is than another, in milliseconds: as the clocks show it, and with their zones; days are left out of account. Null where a zone says no place. */
export const clockGap = (
  a: ClockWords,
  b: ClockWords,
  near: CalendarDate | null,
): { readonly shown: number; readonly real: number } | null => {
  const date = datesOf(a.date, near)[0] ?? near ?? ('2000-01-01' as CalendarDate);
  const shown = shortestWay(localMillis(date, a.time) - localMillis(date, b.time), day);
  if (a.zone === null || b.zone === null || a.zone === b.zone) return { shown, real: half(a, b, shown) };
  const [offsets, others] = [offsetsOf(a.zone, date, a.time), offsetsOf(b.zone, date, b.time)];
  const gaps = offsets.flatMap((one) => others.map((other) => shortestWay(shown - (one - other) * 60_000, day)));
  const [real] = gaps.toSorted((x, y) => Math.abs(x) - Math.abs(y));
  return real === undefined ? null : { shown, real };
};

/** "4:05" beside "16:05" is the same time. */
const half = (a: ClockWords, b: ClockWords, gap: number): number =>
  Math.abs(gap) === day / 2 && (a.meridiem === null || b.meridiem === null) ? 0 : gap;
