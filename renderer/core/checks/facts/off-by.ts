import { daysBetween, localMillis } from '../../time/local-time.ts';
import { dateOf } from '../../time/read-chosen-date.ts';
import type { CalendarDate, ClockTime } from '../../time/when.ts';
import type { ClockWords, DateWords } from '../prose/sentence.ts';
import type { Moment } from './moment.ts';
import { offsetsOf } from './offsets-of.ts';

const day = 86_400_000;
const halfDay = day / 2;

/** The dates that a written date can mean, its year taken from a nearby date; none where it has no year and nothing is near. */
export const datesOf = (words: DateWords | null, near: CalendarDate | null): readonly CalendarDate[] =>
  words === null ? [] : words.candidates.flatMap((candidate) => dateOf(candidate, near) ?? []);

/**
 * How much later a time in a sentence is than a moment of the timeline, in milliseconds, negative for earlier; null where that can't be said.
 * Without a date it is on the day that brings the two closest; without a zone, or with one the moment lacks, the clocks are compared as they show.
 */
export const offBy = (clock: ClockWords, moment: Moment, near: CalendarDate | null): number | null => {
  const { when } = moment;
  if (when.time === null || when.precision === 'date' || when.precision === 'none') return null;
  const dates = datesOf(clock.date, near);
  const times = timesOf(clock);
  const differences: number[] = [];
  const instants = clock.zone === null || when.date === null ? [] : moment.instants;
  if (clock.zone !== null && instants.length > 0 && when.date !== null) {
    for (const date of dates.length > 0 ? dates : [when.date]) {
      for (const time of times) {
        for (const offset of offsetsOf(clock.zone, date, time)) {
          const at = localMillis(date, time) + clock.dayShift * day - offset * 60_000;
          for (const instant of instants) differences.push(dates.length > 0 ? at - instant : wrap(at - instant));
        }
      }
    }
    return smallest(differences);
  }
  return asShown(clock, moment, near);
};

/** The same as both clocks show it, zones left out of account. */
export const asShown = (clock: ClockWords, { when }: Moment, near: CalendarDate | null): number | null => {
  if (when.time === null) return null;
  const dates = datesOf(clock.date, near);
  const base = when.date ?? dates[0] ?? ('2000-01-01' as CalendarDate);
  const differences = timesOf(clock).flatMap((time) => {
    const clockTime = localMillis(base, time) - localMillis(base, when.time ?? time) + clock.dayShift * day;
    if (dates.length === 0 || when.date === null) return [wrap(clockTime)];
    return dates.map((date) => clockTime + daysBetween(base, date) * day);
  });
  return smallest(differences);
};

/** "4:05" without am or pm is often the afternoon's. */
const timesOf = ({ time, meridiem, words }: ClockWords): readonly ClockTime[] => {
  const hour = Number(time.slice(0, 2));
  if (meridiem !== null || hour > 12 || hour === 0 || /^0/.test(words)) return [time];
  return [time, `${String((hour % 12) + 12).padStart(2, '0')}${time.slice(2)}` as ClockTime];
};

const wrap = (difference: number): number => {
  const rest = ((difference % day) + day) % day;
  return rest > halfDay ? rest - day : rest;
};

const smallest = (differences: readonly number[]): number | null => {
  let found: number | null = null;
  for (const one of differences) if (found === null || Math.abs(one) < Math.abs(found)) found = one;
  return found;
};
