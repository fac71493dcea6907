import { dayNumber, daysBetween, toCalendarDate } from '../../../../time/local-time.ts';
import type { CalendarDate, When } from '../../../../time/when.ts';
import { secondsOf } from '../../../../time/words/read-placed.ts';
import { instantAlone } from './steps.ts';

/** An entry as it stands in the text. */
export type Standing = {
  readonly when: When;
  /** Whether it names its date itself. */
  readonly isDated: boolean;
  /** Whether it stands right below the heading that names it. */
  readonly isHeaded: boolean;
  /** Whether it stands outside of the list's order, as a field that sums it up. */
  readonly isOutside: boolean;
};

/** Entries in a row that hold one place in the order: one with a date of its own, or those of one day that share a date from above. */
type Place = {
  readonly indexes: readonly number[];
  readonly date: CalendarDate;
  /** Seconds since the beginning of 1970, in UTC where that is known; null for a whole day. */
  readonly at: number | null;
  /** Whether the date was written there, or right above. */
  readonly isDated: boolean;
  readonly isShared: boolean;
};

/** What stands out by less is told where it steps back. */
const LEAST = 6 * 3600;
/** How many entries in order there must be, and beyond how many places nobody has typed them by hand. */
const [ENOUGH, MOST] = [3, 400];
/** Days that a date put right may be from what stands beside it: between two neighbours, and at an end of the list. */
const [BETWEEN, AT_END] = [14, 4];
/** Days within which the updates of one incident follow it, in a list of incidents that has the newest first. */
const STORY = 3;

function placesOf(entries: readonly Standing[]): readonly Place[] {
  const places: (Place & { readonly indexes: number[] })[] = [];
  for (const [index, { when, isDated, isHeaded, isOutside }] of entries.entries()) {
    if (when.date === null || isOutside) continue;
    const above = places.at(-1);
    const isSame = above !== undefined && above.date === when.date;
    if (!isDated && !isHeaded && isSame && above.isShared) {
      above.indexes.push(index);
      continue;
    }
    const instant = instantAlone(when);
    const clock = when.time === null ? null : dayNumber(when.date) * 86_400 + secondsOf(when.time);
    // Those that share a date stand for its whole day, whichever way they run.
    const at = !isDated || clock === null ? null : instant === null ? clock : instant / 1000;
    const isWritten = isDated || isHeaded || (isSame && above.isDated);
    places.push({ indexes: [index], date: when.date, at, isDated: isWritten, isShared: !isDated });
  }
  return places;
}

/** Whether one place may stand above another in a list that runs forwards, where steps back by so many seconds are none. */
function mayPrecede(above: Place, below: Place, slack: number): boolean {
  if (above.at !== null && below.at !== null) return above.at - below.at <= slack;
  return above.date <= below.date;
}

function weightOf(places: readonly Place[]): number {
  return places.reduce((sum, { indexes }) => sum + indexes.length, 0);
}

/** The places of the heaviest run that goes one way. */
function longestRun(places: readonly Place[], slack: number): ReadonlySet<Place> {
  const found: { readonly weight: number; readonly before: number }[] = [];
  let best = -1;
  for (const [number, place] of places.entries()) {
    let [weight, before] = [0, -1];
    for (const [other, { weight: above }] of found.entries()) {
      const one = places[other];
      if (one !== undefined && above > weight && mayPrecede(one, place, slack)) [weight, before] = [above, other];
    }
    found.push({ weight: weight + place.indexes.length, before });
    if (best < 0 || weight + place.indexes.length >= (found[best]?.weight ?? 0)) best = number;
  }
  const run = new Set<Place>();
  for (let number = best; number >= 0; number = found[number]?.before ?? -1) {
    const place = places[number];
    if (place !== undefined) run.add(place);
  }
  return run;
}

/** The same day so many months on; null where that month has no such day. */
function monthsOn(date: CalendarDate, months: number): CalendarDate | null {
  const all = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return toCalendarDate(`${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}-${date.slice(8)}`);
}

const SHIFTS: readonly number[] = [...Array.from({ length: 11 }, (_, index) => [index + 1, -index - 1]).flat(), 12, -12, 24, -24];

/** The dates of a block with another month or year, the same for all, where exactly one such brings all between their neighbours. */
function likelyDates(block: readonly Place[], above: Place | null, below: Place | null): readonly CalendarDate[] | null {
  const most = above === null || below === null ? AT_END : BETWEEN;
  const fits = SHIFTS.flatMap((months) => {
    const dates = block.flatMap(({ date }) => monthsOn(date, months) ?? []);
    const [first, last] = [dates[0], dates.at(-1)];
    if (dates.length < block.length || first === undefined || last === undefined) return [];
    if (above !== null && (first < above.date || (below === null && daysBetween(above.date, first) > most))) return [];
    if (below !== null && (last > below.date || (above === null && daysBetween(last, below.date) > most))) return [];
    const isNear = [above, below].some(
      (one) => one !== null && Math.min(...dates.map((date) => Math.abs(daysBetween(date, one.date)))) <= most,
    );
    return isNear ? [dates] : [];
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Whether a block of a list that runs back is told forwards with what stands beside it, as an incident and its updates are. */
function isTold(block: readonly Place[], above: Place, below: Place): boolean {
  const [first, last] = [block[0], block.at(-1)];
  const near = (one: Place | undefined, other: Place | undefined): boolean =>
    one !== undefined && other !== undefined && Math.abs(daysBetween(one.date, other.date)) <= STORY;
  return near(above, first) || near(last, below);
}

/** The day between two neighbours of the same day, where only so the time of a lone entry goes on from the one and before the other. */
function dayBetween(block: readonly Place[], above: Place, below: Place): readonly CalendarDate[] | null {
  const [place] = block;
  if (place === undefined || block.length > 1 || above.date !== below.date) return null;
  if (place.at === null || above.at === null || below.at === null) return [above.date];
  const at = place.at - daysBetween(above.date, place.date) * 86_400;
  return at >= above.at && at <= below.at ? [above.date] : null;
}

/**
 * The entries whose own dates stand against the order of the list, each by its number, with the date that would be in order, null where none or several would:
 * those between two neighbours that fit each other without them, and those at an end that another month or year would bring beside the rest. A month that was
 * typed wrong in half of the entries, or a day in one, is in order by itself, and wrong as a whole.
 */
export function againstOrder(entries: readonly Standing[], isReversed: boolean): ReadonlyMap<number, CalendarDate | null> {
  const all = placesOf(entries);
  const against = new Map<number, CalendarDate | null>();
  if (all.length > MOST || all.length < ENOUGH) return against;
  const [ahead, back] = [all, all.toReversed()].map((places) => weightOf([...longestRun(places, 0)]));
  const isBack = (back ?? 0) > (ahead ?? 0) * (isReversed ? 0.99 : 1.5);
  const places = isBack ? all.toReversed() : all;
  const run = longestRun(places, LEAST);
  const tell = (block: readonly Place[], dates: readonly CalendarDate[] | null): void => {
    for (const [number, { indexes }] of block.entries()) for (const index of indexes) against.set(index, dates?.[number] ?? null);
  };
  const others = places.length - run.size;
  const isOrdered = weightOf([...run]) >= ENOUGH;
  const isRun = (place: Place | undefined): boolean => place !== undefined && run.has(place);
  let from = 0;
  while (from < places.length) {
    let to = from;
    while (to < places.length && !isRun(places[to])) to += 1;
    const block = places.slice(from, to);
    if (block.length > 0 && block.every(({ isDated }) => isDated)) {
      const [above, below] = [places[from - 1] ?? null, places[to] ?? null];
      const isUpdate = isBack && above !== null && below !== null && isTold(block, above, below);
      const months = isUpdate ? null : likelyDates(block, above, below);
      const dates = months ?? (above === null || below === null ? null : dayBetween(block, above, below));
      const isSure = (dates !== null && others <= run.size) || (others * 2 <= run.size && from > 1 && to < places.length - 1 && !isUpdate);
      const isInside = isOrdered && above !== null && below !== null && isSure;
      const isAtEnd = dates !== null && (above === null || below === null);
      if (isInside || isAtEnd) tell(block, dates);
      // Which of two halves was typed wrong is open: each that would be in order with another month is told.
      const rest = above === null ? places.slice(to) : below === null ? places.slice(0, from) : [];
      const isHalf = rest.length > 0 && rest.every((place) => run.has(place) && place.isDated) && block.length * 3 >= rest.length;
      const restDates = isHalf
        ? likelyDates(rest, above === null ? (block.at(-1) ?? null) : null, above === null ? null : (block[0] ?? null))
        : null;
      if (restDates !== null) tell(rest, restDates);
    }
    from = to + 1;
  }
  return against;
}
