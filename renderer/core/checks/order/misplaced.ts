import type { TimelineEvent } from '../../report/report.ts';
import type { CalendarDate, When } from '../../time/when.ts';
import { daySlip } from '../head/day-slip.ts';
import { readDates } from '../prose/read-dates.ts';
import { timeBetween } from '../times/time-between.ts';
import { fillDays } from './fill-days.ts';
import { isZoneSlip } from './zone-slip.ts';

/** An entry that breaks the order of a list, and the one above it. */
export type Misplaced = {
  readonly event: TimelineEvent;
  readonly before: TimelineEvent;
  /** From the one above to this one, in milliseconds. */
  readonly by: number;
  readonly newestFirst: boolean;
  /** True where half a day more or less would settle it and am or pm is written. */
  readonly isHalfDay: boolean;
};

const minute = 60_000;
const twelve = 43_200_000;
/** Machines that are told to the second note one thing some seconds apart. */
const exact = 10_000;

/** The entries that stand in the wrong place; none where the list has several orders, such as two timelines below each other. */
export const misplaced = (all: readonly TimelineEvent[]): readonly Misplaced[] => {
  const timed = fillDays(all).filter(
    ({ when }) =>
      when.time !== null && when.precision !== 'date' && when.precision !== 'none' && !isMisread(when) && !isDaysOn.test(when.entered),
  );
  // Lines of a log that a report quotes stand where they are talked about.
  const lines = timed.filter(isLogLine);
  const told = lines.length === timed.length ? (lines.some(isOfSystem) ? [] : timed) : timed.filter((event) => !lines.includes(event));
  const events = told.slice(Math.max(isHeadline(told) ? 1 : 0, spansAhead(told)));
  const steps = events.map((event, at) => (at === 0 ? null : step(events[at - 1], event)));
  const isExact = events.length > 2 && isToSeconds(events);
  const moving = steps.flatMap((by) => (by === null || Math.abs(by) < (isExact ? 1000 : minute) ? [] : [by]));
  const back = moving.filter((by) => by < 0).length;
  const newestFirst = moving.length >= 2 && back > (moving.length - back) * 2;
  const isBack = (by: number | null): by is number => by !== null && (newestFirst ? by > 0 : by < 0);
  const isLone = !newestFirst && isLoneMinute(steps);
  const isWrong = (by: number | null): boolean => isBack(by) && (isExact ? Math.abs(by) >= exact : Math.abs(by) > minute || isLone);
  const breaks = steps.flatMap((by, at) =>
    isWrong(by) || (isBack(by) && Math.abs(by) >= exact && [events[at - 1], events[at]].every(isToSecond)) ? [at] : [],
  );
  const isPair = moving.length === 1 && events.length === 2 && isUpward(all);
  if (breaks.length === 0 || (moving.length < 2 && !isPair) || breaks.length > Math.max(2, moving.length / 6)) return [];
  if (daysRunOtherwise(events, newestFirst)) return [];
  const found = breaks.flatMap((at): readonly Misplaced[] => {
    const [event, before, by] = [events[at], events[at - 1], steps[at]];
    if (event === undefined || before === undefined || by === null || by === undefined) return [];
    // A time in another zone than its neighbours is one that an entry quotes.
    // The zone of the first or the second entry is that of all, unless the two are half hours apart, as zones are.
    const isQuoted = at > 1 || by % (30 * minute) === 0;
    const isOtherZone = event.when.zone !== before.when.zone || (isQuoted && namesZone(event) !== namesZone(before));
    if (isOtherZone && isLoneZone(event, before, events) && !isZoneSlip(events, at)) return [];
    if (isHalfUnsaid(event, before, by)) return [];
    if ((isRough(event) || isRough(before)) && Math.abs(by) < guessOf(events)) return [];
    if ([event, before].some(isApprox) && Math.abs(by) < ([event, before].every(isToSecond) ? minute / 2 : 8 * minute)) return [];
    const isOne = isPair || fitsWithout(events, at, at, isWrong) || fitsWithout(events, at, at - 1, isWrong);
    if (!isOne || isRestart(events, at, newestFirst) || isProse(events, at) || isRecap(events, at)) return [];
    return [{ event, before, by, newestFirst, isHalfDay: isHalfDay(events, at, by) }];
  });
  return newestFirst ? found.slice(0, 1) : found;
};

const fewestToMinutes = 8;

/** Whether a list that is told to the minute goes back once, by one minute: fewer entries say too little of its order. */
const isLoneMinute = (steps: readonly (number | null)[]): boolean => {
  const back = steps.filter((by) => by !== null && by < 0);
  const onward = steps.filter((by) => by !== null && by >= minute);
  return back.length === 1 && back[0] === -minute && onward.length >= fewestToMinutes;
};

/** "~10:42:53": with seconds that say something. */
const isToSecond = (event: TimelineEvent | undefined): boolean => /:\d\d:(?!00)\d\d/u.test(event?.when.entered ?? '');

const fewestDays = 3;

/** Whether the days of a list run from the oldest to the newest, so that two times of one day tell which comes first. */
const isUpward = (all: readonly TimelineEvent[]): boolean => {
  const days = all.flatMap(({ when }) => when.date ?? []);
  return days.length === all.length && new Set(days).size >= fewestDays && days.every((day, at) => day >= (days[at - 1] ?? day));
};

/** Whether all entries are told to the second, which is more than ":00" for most of them. */
const isToSeconds = (events: readonly TimelineEvent[]): boolean =>
  events.every(({ when }) => when.precision === 'second') &&
  events.filter(({ when }) => when.time?.endsWith(':00') === true).length * 2 < events.length;

/** "2:00" below "1:34 pm": the half of the day goes on unsaid. */
const isHalfUnsaid = ({ when }: TimelineEvent, before: TimelineEvent, by: number): boolean =>
  /[ap]\.?\s?m(?!\p{L})/iu.test(before.when.entered) &&
  !/[ap]\.?\s?m(?!\p{L})/iu.test(when.entered) &&
  /(?<![\d:])(?:[1-9]|1[0-2])[:.]\d\d(?!\d)/u.test(when.entered) &&
  by >= -twelve &&
  by + twelve < twelve / 2;

const isApprox = ({ when }: TimelineEvent): boolean => when.precision === 'approx';

/** "About 9:40" may be half an hour off; "about 9:38" was told to the minute. */
const isRough = (event: TimelineEvent): boolean => isApprox(event) && Number(event.when.time?.slice(3, 5)) % 5 === 0;

/** To parts of a second, or with the machine and process that wrote it. */
const isLogLine = (event: TimelineEvent): boolean => /:\d\d[.,]\d{3,9}(?!\d)/u.test(event.when.entered) || isOfSystem(event);

/** "antidote-controller kubelet[23953]: …". */
const isOfSystem = ({ text }: TimelineEvent): boolean => /^[\w.-]{2,60} [\w./-]{2,40}\[\d{1,7}\]: /u.test(text);

const field = /^\W*(?:resolved|finished|completed|ended|closed|end|behoben|beendet|ende|résolu|terminé|fin|resuelto|finalizado)\W*:\s/iu;

/** Whether the first entry tells beforehand of a moment that the list comes to: "At 11:15 all requests failed", over steps from 10:51 on, or "Resolved: 11:15" in a head. */
const isHeadline = ([first, ...others]: readonly TimelineEvent[]): boolean => {
  const by = step(first, others[0]);
  if (first !== undefined && others.length >= 2 && field.test(first.when.entered)) return true;
  return by !== null && by < -minute && others.slice(1).some((event) => step(first, event) === 0);
};

/** "09:30 (+1 day)": which day that is counted from, nobody can say. */
const isDaysOn = /\+\s?\d{1,2}\s?(?:d|days?|tage?|jours?|días?|日)(?!\p{L})/iu;

/** How many ranges the first entries tell before the story comes to the times within them; one alone over at least three from the newest to the oldest. */
const spansAhead = (events: readonly TimelineEvent[]): number => {
  const count = events.findIndex(({ when }) => when.end === null);
  const isFalling = events.length >= 4 && events.slice(2).every((event, at) => (step(events[at + 1], event) ?? 0) < 0);
  if (count === 1 && isFalling) return 1;
  const [first, last, next] = [events[0], events[count - 1], events[count]];
  if (count < 2 || first === undefined || last === undefined || next === undefined) return 0;
  const until = last.when.end === null ? last.when : { ...last.when, ...last.when.end, end: null };
  const isWithin = ({ when }: TimelineEvent): boolean =>
    (timeBetween({ ...first.when, end: null }, { ...when, end: null }) ?? -1) >= 0 &&
    (timeBetween({ ...when, end: null }, { ...until, end: null }) ?? -1) >= -twelve;
  return (step(last, next) ?? 0) < 0 && events.slice(count).every((event) => event.when.end === null && isWithin(event)) ? count : 0;
};

/** How far times that are only guessed may run back: where every entry bears the same sign, all are told to minutes and no more than rounded. */
const guessOf = (events: readonly TimelineEvent[]): number =>
  events.length > 3 && events.every(({ when }) => /^\W*(?:\d{4}-\d\d-\d\d )?[~≈]/u.test(when.entered)) ? 10 * minute : 30 * minute;

const isLoneZone = (a: TimelineEvent, b: TimelineEvent, events: readonly TimelineEvent[]): boolean =>
  [a, b].some(({ when: { zone } }) => events.filter(({ when }) => when.zone === zone).length === 1) ||
  events.filter(namesZone).length === 1;

const namesZone = ({ when }: TimelineEvent): boolean => /(?<!\p{L})(?:UTC|GMT|[A-Z]{2,3}T)(?!\p{L})/u.test(when.entered);

/** Whether the words of an entry bear another day than it was read as. */
const isMisread = ({ date, entered }: When): boolean => {
  const [words, ...others] = readDates(entered, 'en');
  if (date === null || words === undefined || others.length > 0) return false;
  return words.candidates.every(({ month, day }) => month !== Number(date.slice(5, 7)) || day !== Number(date.slice(8)));
};

const step = (a: TimelineEvent | undefined, b: TimelineEvent | undefined): number | null =>
  a === undefined || b === undefined ? null : timeBetween({ ...a.when, end: null }, { ...b.when, end: null });

/** Whether the entries around a break are in order once one of the two is left out. */
const fitsWithout = (events: readonly TimelineEvent[], at: number, out: number, isWrong: (by: number | null) => boolean): boolean =>
  out === at ? !isWrong(step(events[at - 1], events[at + 1])) : !isWrong(step(events[at - 2], events[at]));

/** "At 6:19 PM, a change was …" below bare times: no line of the list, but the first of the text behind it. */
const isProse = (events: readonly TimelineEvent[], at: number): boolean => {
  const [event, ...others] = [events.at(-1), ...events.slice(0, -1)];
  return at === events.length - 1 && event !== undefined && beginsSentence(event) && !others.some(beginsSentence);
};

/** "From 14:20 to 14:40 …" as a sentence that comes back to a time which the story told before. */
const isRecap = (events: readonly TimelineEvent[], at: number): boolean => {
  const event = events[at];
  return event !== undefined && inSentence.test(event.when.entered) && events.slice(0, at - 1).some((one) => step(one, event) === 0);
};

const inSentence = /^\W*(?:from|between|at|since|von|zwischen|um|seit|de|entre|à|depuis|desde)\s/iu;

const beginsSentence = ({ when }: TimelineEvent): boolean => /^\W*(?:at|um|gegen|à|vers|a las?|hacia)\s/iu.test(when.entered);

/** A second list begins where the times go back to the first and then on from there. */
const isRestart = (events: readonly TimelineEvent[], at: number, newestFirst: boolean): boolean => {
  const rest = events.slice(at);
  const toStart = step(events[0], events[at]);
  const onward = step(events[at - 1], events[at + 1]);
  // One entry astray is followed by one that goes on from before.
  if (onward === null || (newestFirst ? onward <= 0 : onward >= 0)) return false;
  return at >= 2 && rest.length >= 3 && toStart !== null && (newestFirst ? toStart >= -minute : toStart <= minute);
};

/** Days from the newest to the oldest, and within each the times from the oldest to the newest, or the other way round. */
const daysRunOtherwise = (events: readonly TimelineEvent[], newestFirst: boolean): boolean => {
  let within = 0;
  let across = 0;
  let onward = 0;
  for (const [at, event] of events.entries()) {
    const before = events[at - 1];
    const by = step(before, event);
    if (by === null || before === undefined || Math.abs(by) < minute) continue;
    const isBack = newestFirst ? by > 0 : by < 0;
    if (before.when.date === event.when.date) within += isBack ? 1 : 0;
    else if (isBack) across += 1;
    else onward += 1;
  }
  const days = new Set(events.map(({ when }) => when.date)).size;
  // A single entry at the end is no day's list.
  const isLone =
    days === 2 &&
    (events.at(-1)?.when.date !== events.at(-2)?.when.date || isLoneFirst(events) || isSwapped(events[0]?.when.date, events[1]?.when.date));
  return days > 1 && within === 0 && onward === 0 && across === days - 1 && !isLone;
};

/** One entry of a later day on top, whose time leads right on to the next one's. */
const isLoneFirst = ([first, second, third]: readonly TimelineEvent[]): boolean => {
  if (first === undefined || second === undefined || first.when.date === second.when.date || second.when.date !== third?.when.date)
    return false;
  const by = step({ ...first, when: { ...first.when, date: second.when.date } }, second);
  return by !== null && by >= 0 && by < twelve / 4;
};

/** "2019-05-03" over entries of 2019-03-05. */
const isSwapped = (a: CalendarDate | null | undefined, b: CalendarDate | null | undefined): boolean =>
  a != null && b != null && a.slice(5, 7) !== b.slice(5, 7) && daySlip(a, b) === 'swap';

const isHalfDay = (events: readonly TimelineEvent[], at: number, by: number): boolean => {
  const [event, before, next] = [events[at], events[at - 1], events[at + 1]];
  if (!/[ap]\.?\s?m/iu.test(`${event?.when.entered} ${before?.when.entered}`)) return false;
  const ahead = step(event, next);
  const fixed = by + twelve;
  return fixed >= 0 && fixed < twelve / 2 && (ahead === null || ahead - twelve >= -minute || Math.abs(ahead) < twelve / 2);
};
