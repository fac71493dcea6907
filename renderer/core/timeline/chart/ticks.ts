import { localAt, resolveLocal } from '../../time/instant-of.ts';
import { addDays, dayNumber, localMillis, localOfMillis, toClockTime } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate, Instant, Zone } from '../../time/when.ts';
import { zoneLabel } from '../../time/zones/zone.ts';
import type { Span } from '../event-span.ts';
import { type Axis, labelDistance, placeOn } from './axis.ts';

/** A mark on the axis with its words. */
export type Tick = {
  readonly instant: Instant;
  readonly x: number;
  /** '16:05', '02:00 CET' where clocks have changed since the tick before, or 'Mon 10 Jun' between days. */
  readonly label: string;
  /** What is new at this tick: the day under a time, the year under a day; null where it is that of the tick before. */
  readonly day: string | null;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Minutes from tick to tick; from the last one on they double. */
const steps: readonly number[] = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080];
const dayStep = 1440;

/** The ticks of an axis at round local times of a zone, at least one in every stretch to scale and far enough apart for their labels. */
export function ticksOf(axis: Axis, zone: Zone, language: string): readonly Tick[] {
  const step = stepFor(axis.scale);
  const instants = axis.stretches.flatMap((stretch): readonly Moment[] => {
    if (stretch.quiet !== null) return [];
    const found = momentsIn(stretch, step, zone);
    if (found.length > 0) return apart(found, axis);
    const finer = steps.filter((one) => one < step).reverse();
    for (const one of finer) {
      const [first] = momentsIn(stretch, one, zone);
      if (first !== undefined) return [first];
    }
    return [];
  });
  return labelled(instants, axis, zone, language);
}

type Moment = { readonly instant: Instant; readonly isDay: boolean };

function stepFor(scale: number): number {
  const fits = (step: number): boolean => step * MINUTE * scale >= labelDistance;
  const found = steps.find(fits);
  if (found !== undefined) return found;
  let step = 2 * 10_080;
  while (!fits(step)) step *= 2;
  return step;
}

function momentsIn(span: Span, step: number, zone: Zone): readonly Moment[] {
  const found = step < dayStep ? timesIn(span, step, zone) : daysIn(span, step / dayStep, zone);
  const isDay = step >= dayStep;
  return [...new Set(found)]
    .filter((instant) => instant >= span.from && instant <= span.to)
    .sort((a, b) => a - b)
    .map((instant) => ({ instant, isDay }));
}

/** Clock times; one that was skipped has no tick, one that came twice has two. */
function timesIn({ from, to }: Span, step: number, zone: Zone): readonly Instant[] {
  const [first, last] = [localOf(from, zone), localOf(to, zone)];
  // Clocks change by less than a day; local times outside lead nowhere near.
  const start = Math.floor(Math.min(first, last) / DAY - 1) * DAY;
  const found: Instant[] = [];
  const size = step * MINUTE;
  for (
    let local = start + Math.max(0, Math.floor((Math.min(first, last) - 3 * HOUR - start) / size)) * size;
    local <= Math.max(first, last) + 3 * HOUR;
    local += size
  ) {
    const { date, time } = localOfMillis(local);
    found.push(...instantsAt(date, time, zone));
  }
  return found;
}

/** Beginnings of days, every n-th; weeks begin on Mondays. */
function daysIn({ from, to }: Span, n: number, zone: Zone): readonly Instant[] {
  const midnight = toClockTime('00:00');
  const [first, last] = [dayNumber(localAt(from, zone).date), dayNumber(localAt(to, zone).date)];
  const found: Instant[] = [];
  for (let day = Math.floor((first - monday) / n) * n + monday; day <= last; day += n) {
    if (midnight !== null) found.push(...instantsAt(addDays(epoch, day), midnight, zone).slice(0, 1));
  }
  return found;
}

const epoch: CalendarDate = localOfMillis(0).date;
/** 5 January 1970. */
const monday = 4;

function instantsAt(date: CalendarDate, time: ReturnType<typeof localOfMillis>['time'], zone: Zone): readonly Instant[] {
  const result = resolveLocal(date, time, zone);
  switch (result.kind) {
    case 'instant':
      return [result.instant];
    case 'doubled':
      return [result.first, result.second];
    case 'nonexistent':
      // Where clocks skip midnight the day begins with the first time there is.
      return time.startsWith('00:00') ? [result.after] : [];
  }
}

/** Around a change of clocks round times come closer; the later of two too close goes. */
function apart(moments: readonly Moment[], axis: Axis): readonly Moment[] {
  const kept: Moment[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const moment of moments) {
    const x = placeOn(axis, moment.instant);
    if (x - last < labelDistance - 0.001) continue;
    kept.push(moment);
    last = x;
  }
  return kept;
}

function labelled(moments: readonly Moment[], axis: Axis, zone: Zone, language: string): readonly Tick[] {
  let [lastDate, lastZone]: [CalendarDate | null, string | null] = [null, null];
  return moments.map(({ instant, isDay }): Tick => {
    const { date, time } = localAt(instant, zone);
    const shownZone = zoneLabel(zone, instant, language);
    const isNewDay = date !== lastDate;
    const isNewYear = date.slice(0, 4) !== lastDate?.slice(0, 4);
    const isNewZone = lastZone !== null && shownZone !== lastZone;
    [lastDate, lastZone] = [date, shownZone];
    const x = placeOn(axis, instant);
    const day = showDate(date, language, 'short-weekday');
    if (isDay) return { instant, x, label: day, day: isNewYear ? String(Number(date.slice(0, 4))) : null };
    return { instant, x, label: `${time.slice(0, 5)}${isNewZone ? ` ${shownZone}` : ''}`, day: isNewDay ? day : null };
  });
}

function localOf(instant: Instant, zone: Zone): number {
  const { date, time } = localAt(instant, zone);
  return localMillis(date, time);
}
