import { dateOf } from '../../../time/dates/read-chosen-date.ts';
import { daysBetween, localMillis } from '../../../time/local-time.ts';
import type { CalendarDate, ClockTime } from '../../../time/when.ts';
import { secondsOf } from '../../../time/words/read-placed.ts';
import { isLocalTime } from '../../../time/zones/read-zone-words.ts';
import type { ClockWords, DateWords } from '../../prose/sentence.ts';
import { shortestWay } from '../../times/shortest-way.ts';
import type { Moment } from './moment.ts';
import { offsetsOf } from './offsets-of.ts';

const day = 86_400_000;

/** The dates that a written date can mean, its year taken from a nearby date; none where it has no year and nothing is near. */
export const datesOf = (words: DateWords | null, near: CalendarDate | null): readonly CalendarDate[] =>
  words === null ? [] : words.candidates.flatMap((candidate) => dateOf(candidate, near) ?? []);

/**
 * How much later a time in a sentence is than a moment of the timeline, in milliseconds, negative for earlier; null where that can't be said.
 * Without a date it is on the day that brings the two closest; without a zone, or with one the moment lacks, the clocks are compared as they show.
 */
export const offBy = (clock: ClockWords, moment: Moment, near: CalendarDate | null): number | null => {
  const { when, instants } = moment;
  if (when.time === null || when.precision === 'date' || when.precision === 'none') return null;
  if (clock.zone === null || isLocalTime(clock.zone) || when.date === null || instants.length === 0) return asShown(clock, moment, near);
  // One name of a zone means one zone in a report, whatever else it may mean elsewhere.
  if (bearsZone(moment, clock.zone)) return asShown(clock, moment, near);
  const { dates, instantsOn } = preparedOf(clock, near);
  let found: number | null = null;
  for (const at of instantsOn(dates.length > 0 ? null : when.date)) {
    for (const instant of instants) {
      const by = dates.length > 0 ? at - instant : shortestWay(at - instant, day);
      if (found === null || Math.abs(by) < Math.abs(found)) found = by;
    }
  }
  return found;
};

const bearsZone = ({ words, part }: Moment, zone: string): boolean => part !== 'mentioned' && zone.length > 2 && words.endsWith(` ${zone}`);

/** The same as both clocks show it, zones left out of account. */
export const asShown = (clock: ClockWords, { when }: Moment, near: CalendarDate | null): number | null => {
  if (when.time === null) return null;
  const { dates, seconds } = preparedOf(clock, near);
  const own = secondsOf(when.time) * 1000;
  let found: number | null = null;
  const take = (by: number): void => {
    if (found === null || Math.abs(by) < Math.abs(found)) found = by;
  };
  for (const one of seconds) {
    const by = one * 1000 - own;
    if (dates.length === 0 || when.date === null) take(shortestWay(by, day));
    else for (const date of dates) take(by + daysBetween(when.date, date) * day);
  }
  return found;
};

type Prepared = {
  readonly dates: readonly CalendarDate[];
  /** The seconds since midnight that it can mean; more than a day's for "24:00". */
  readonly seconds: readonly number[];
  /** The instants that it can mean on its own dates (null), or on a given one. */
  readonly instantsOn: (date: CalendarDate | null) => readonly number[];
};

/** A time is compared with every event: what it can mean is worked out once. */
const prepared = new WeakMap<ClockWords, Prepared>();

const preparedOf = (clock: ClockWords, near: CalendarDate | null): Prepared => {
  const before = prepared.get(clock);
  if (before !== undefined) return before;
  const dates = datesOf(clock.date, near);
  const times = timesOf(clock);
  const known = new Map<CalendarDate | null, readonly number[]>();
  const instantsOn = (given: CalendarDate | null): readonly number[] => {
    const found = known.get(given);
    if (found !== undefined) return found;
    const made = (given === null ? dates : [given]).flatMap((date) =>
      times.flatMap((time) =>
        offsetsOf(clock.zone ?? '', date, time).map((offset) => localMillis(date, time) + clock.dayShift * day - offset * 60_000),
      ),
    );
    known.set(given, made);
    return made;
  };
  const made: Prepared = { dates, seconds: times.map((time) => secondsOf(time) + clock.dayShift * 86_400), instantsOn };
  prepared.set(clock, made);
  return made;
};

/** "4:05" without am or pm is often the afternoon's. */
const timesOf = ({ time, meridiem, words }: ClockWords): readonly ClockTime[] => {
  const hour = Number(time.slice(0, 2));
  if (meridiem !== null || hour > 12 || hour === 0 || /^0/.test(words)) return [time];
  return [time, `${String((hour % 12) + 12).padStart(2, '0')}${time.slice(2)}` as ClockTime];
};
