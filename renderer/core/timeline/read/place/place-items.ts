import { chooseDate } from '../../../time/dates/read-chosen-date.ts';
import type { DateReading } from '../../../time/dates/read-date.ts';
import { instantOf } from '../../../time/instant-of.ts';
import { addDays } from '../../../time/local-time.ts';
import type { CalendarDate, Instant } from '../../../time/when.ts';
import { dayNamedIn, placeWhen } from '../../../time/words/read-placed.ts';
import { zoneOf } from '../../../time/zones/read-placed-zone.ts';
import { maybeZoneWord } from '../../../time/zones/read-zone-words.ts';
import { isZoneAbbreviation } from '../../../time/zones/zone-words.ts';
import type { ReadEvent, ReadingContext, ReadingFlag } from '../../reading.ts';
import type { Entry, Item } from '../entries/items.ts';
import { differs, timeOf, zoneAfter, zoneBelow } from './clock/entry-zone.ts';
import { lostEndFlag } from './clock/lost-end.ts';
import { saidZoneFlag, takeZone } from './clock/said-zone.ts';
import { dateAboveDay } from './days/date-above-day.ts';
import { dateBelow, dateOfHeadingBelow } from './days/date-below.ts';
import { doubtsBelow, doubtsOn, noDoubts } from './days/date-doubts.ts';
import { placeDate, placeTold, takeMorning, takeSpanDate, takeToldDate } from './days/place-date.ts';
import { dayAloneFlag, earlierFlag, farFlag, headedBelow, startState, writtenFlag } from './days/place-state.ts';
import { summaries } from './days/summaries.ts';
import { isNewestFirst } from './order/direction.ts';
import { type Draft, finishEvents } from './order/finish-events.ts';
import type { InferredOrder } from './order/infer-order.ts';
import { blankWhen, instantAlone, secondsBetween, shiftDays } from './order/steps.ts';

const HALF_DAY = 43_200;
/** An hour of one digit, as a 12-hour clock is written. */
const EARLY = /(?:^|[^\d:.])[1-7][:.]\d\d/;

/** What is known beforehand; `written` is the day on which the page was written, where it tells one. */
export type PlacingContext = ReadingContext & { readonly written?: CalendarDate | null };

function contradiction(said: string, words: string): ReadingFlag {
  const message = `The text says that times are in ${said}, yet “${words}” names another zone; each was read as written.`;
  return { kind: 'zone-contradicts', message, words };
}

/** Where a place or a language is American, CST, CDT and PST mean the zones of the United States. */
function isAmerican({ zone, locale }: ReadingContext): boolean {
  return (zone !== null && /^(?:America|US|Canada)\//.test(zone)) || (locale !== null && /^en-(?:US|CA)(?:-|$)/i.test(locale));
}

/**
 * Places entries in the calendar, in the order of the text; the flags concern the whole text. Where "T-10m" stands above the entry that
 * tells when T0 was, it is counted from there.
 */
export function placeItems(
  items: readonly Item[],
  order: InferredOrder,
  near: CalendarDate | null,
  context: PlacingContext,
): { readonly events: readonly ReadEvent[]; readonly flags: readonly ReadingFlag[] } {
  const { t0, ...placed } = placeInOrder(items, order, near, context);
  const isEarly = context.t0 === null && t0 !== null && placed.events.some(({ flags }) => flags.some(({ kind }) => kind === 'no-start'));
  return isEarly ? placeInOrder(items, order, near, { ...context, t0 }) : placed;
}

function placeInOrder(
  items: readonly Item[],
  order: InferredOrder,
  near: CalendarDate | null,
  context: PlacingContext,
): { readonly events: readonly ReadEvent[]; readonly flags: readonly ReadingFlag[]; readonly t0: Instant | null } {
  const flags: ReadingFlag[] = [];
  const reversed = isNewestFirst(items);
  const american = isAmerican(context);
  const state = startState(items, context, reversed);
  // Who writes "today" looks back on the days of the week.
  const looksBack = items.some((item) => item.kind === 'entry' && dayNamedIn(item.entered) !== null);
  const choose = (date: DateReading, words: string) => {
    // A page speaks of days of the week before it was written.
    const day = looksBack ? state.today : state.date === null && near === context.written ? near : null;
    const isBack = date.candidates.length === 0 && day !== null;
    return chooseDate(date, words, {
      order: order.order,
      orderUnsure: order.unsure,
      near: isBack ? day : (state.near ?? state.date ?? near),
      looksBack: isBack,
    });
  };
  const above = reversed ? null : dateAboveDay(items, state.date, choose);
  const below = reversed ? dateBelow(items, choose) : state.date === null ? dateOfHeadingBelow(items, choose) : null;
  // Above a later day stand no times of the day that was known beforehand.
  const newest = above ?? (below !== null && (state.date === null || below.date > state.date) ? below : null);
  if (newest !== null) {
    state.date = newest.date;
    state.dateFlag = newest.flag;
    state.doubts = newest.doubts;
  }
  const laterZone = items.find((item): item is Entry => item.kind === 'entry' && item.when?.zone != null)?.when?.zone ?? null;
  const zoneNamed = zoneBelow(items);
  const begins = summaries();
  let contradicted: ReadingFlag | null = null;
  const drafts: Draft[] = [];

  for (const item of items) {
    if (item.kind === 'zone') {
      takeZone(item, state);
    } else if (item.kind === 'mention') {
      const isDated = item.date !== null;
      state.told = {
        zone: item.zone ?? state.told.zone,
        date: item.date ?? state.told.date,
        words: isDated ? item.words : state.told.words,
      };
    } else if (item.kind === 'told') {
      placeTold(item, state);
    } else if (item.kind === 'date' || item.kind === 'day' || item.kind === 'near' || item.kind === 'unread') {
      placeDate(item, state, choose, drafts.length === 0, flags);
    } else if (item.kind === 'start') {
      placeEntry({ ...item, kind: 'entry', text: '', flags: [], zone: null });
    } else if (item.kind === 'entry') {
      begins.before(item, state);
      const draft = placeEntry(item);
      begins.after(item, draft.placed.when, drafts.length === 0);
      drafts.push(draft);
    }
  }

  function placeEntry(entry: Entry): Draft {
    const own: ReadingFlag[] = [...entry.flags];
    const { when: words } = entry;
    if (words === null) {
      const none = entry.flags.some((flag) => flag.kind === 'no-time');
      const when = blankWhen(none ? null : state.date, none || state.date !== null ? '' : (state.dateWords ?? ''));
      return { entry, placed: { when, flags: own }, zone: null, step: null, dated: false, fresh: false, heading: null };
    }
    const said = entry.zone ?? state.saidZone;
    if (words.date !== null) state.told = { ...state.told, date: null };
    else if (!reversed) {
      takeToldDate(words, state, choose);
      takeSpanDate(words, state);
    }
    takeMorning(words, state);
    const entered = words.date === null && state.dateWords !== null ? `${state.dateWords} ${entry.entered}` : entry.entered;
    if (words.dayShift > 0 && words.date === null && drafts.at(-1)?.placed.flags.some(({ kind }) => kind === 'midnight') === true) {
      const message = `“${entry.entered}” may be the day after that of the entry above, or that day itself: midnight had passed.`;
      own.push({ kind: 'next-day', message, words: entry.entered });
    }
    if (words.dayShift > 0 && words.date === null) state.shiftBase ??= state.date;
    else state.shiftBase = null;
    const base = state.shiftBase ?? state.date;
    const isDayNamed = words.date === null && dayNamedIn(entered) !== null;
    const carried =
      said === null && context.zone === null && words.clock !== null ? (state.usedZone ?? state.told.zone ?? zoneNamed) : null;
    const zoneWords = words.zone === null ? (said ?? carried) : null;
    const day = words.date === null ? base : choose(words.date, entered).date;
    const named =
      zoneWords === null
        ? null
        : zoneOf(zoneWords, { date: day, time: timeOf(words.clock) }, carried === null ? context.zone : null, american);
    if (named !== null) own.push(...named.flags);
    if (named !== null && carried !== null) {
      const message =
        state.usedZone === null
          ? state.told.zone === null
            ? `“${entry.entered}” names no zone; ${carried} was taken from below.`
            : `“${entry.entered}” names no zone; ${carried} was taken from a sentence above.`
          : `“${entry.entered}” names no zone; ${carried} was carried over from the entry above.`;
      own.push({ kind: 'zone-carried', message, words: entry.entered });
    }
    const placing = {
      date: base,
      today: state.today,
      zone: named === null ? context.zone : named.zone,
      minutes: named?.minutes ?? null,
      t0: state.t0 ?? state.firstInstant,
      previous: state.t0 ?? state.firstInstant,
      above: instantAlone(state.last),
      preferred: context.zone,
      american,
      isZoneSaid: said !== null,
      choose,
    };
    const placed = placeWhen(words, entered, placing);
    own.push(...placed.flags);
    const counted = words.relative !== null && words.relative.from !== 'above' && words.clock === null;
    if (words.relative?.from === 'above' && words.clock === null && placed.when.date !== null) {
      own.push({ kind: 'counted-from', message: `“${entry.entered}” was counted from the entry above.`, words: entry.entered });
    }
    if (counted && state.t0 === null && placed.when.date !== null) {
      const message = `“${entry.entered}” was counted from the first entry with a time.`;
      own.push({ kind: 'counted-from', message, words: entry.entered });
    }
    let { when } = placed;
    if (words.date === null && (words.dayShift > 0 || isDayNamed) && when.date !== null) state.date = when.date;
    const dated = words.date !== null || words.relative !== null || words.dayShift > 0 || isDayNamed;
    const fresh = state.fresh;
    const from = state.last;
    let step = from === null || (words.date !== null && when.date === null) ? null : secondsBetween(from, when);
    // The word names the end of the day at hand, however short the step back to its beginning would be.
    const ends = !reversed && step !== null && step < 0 && words.clock?.form === 'word' && words.clock.hour === 0;
    if (step !== null && !dated && !fresh && (ends || (reversed ? step > HALF_DAY : step < -HALF_DAY))) {
      const days = reversed ? -1 : 1;
      const after = zoneAfter(shiftDays(when, days), words.elsewhere.length > 0 ? null : (words.zone ?? zoneWords), context.zone, american);
      when = after.when;
      own.push(...(after.named?.flags ?? []));
      if (when.date !== null) state.date = when.date;
      step += 86_400 * days;
      const [side, day] = reversed ? ['later', 'the day before'] : ['earlier', 'the next day'];
      const message = `“${entry.entered}” is ${side} than the entry above; midnight was taken to have passed, so its date is ${when.date ?? day}.`;
      own.push({ kind: 'midnight', message, words: entry.entered });
    }
    const isBack = step !== null && step < 0 && !reversed && !dated && state.lastDated && state.dateFlag === null;
    if (isBack && when.date !== null && words.zone === null) state.dateFlag = writtenFlag(when.date);
    const early = words.clock !== null && words.clock.meridiem === null && words.clock.hour <= 7 && EARLY.test(entry.entered);
    if (fresh || !early) state.maybeAfternoon = false;
    else if (step !== null && step < 0 && !reversed && (from?.time ?? '') >= '08') state.maybeAfternoon = true;
    if (state.maybeAfternoon) {
      const message = `“${entry.entered}” may be in the afternoon; it was read as written, on a 24-hour clock.`;
      own.push({ kind: 'maybe-afternoon', message, words: entry.entered });
    }
    const far = words.date === null ? null : farFlag(when.date, state.known, entry.entered);
    if (far !== null) own.push(far);
    if (words.date !== null && when.date !== null) {
      state.date = words.clock?.dayShift === 1 ? addDays(when.date, -1) : when.date;
      const below = state.date;
      const headed = headedBelow(entry, below, state);
      state.date = state.declared ?? (headed === null ? state.date : state.headedDate);
      const isGuess = words.date.candidates.length === 0;
      if (!isGuess) state.today = below;
      state.dateWords = null;
      // What rests on a day of the week alone is no surer on the lines below.
      const guess = own.find(({ kind }) => kind === 'weekday-only');
      if (isGuess && guess === undefined && state.dateFlag?.kind === 'weekday-only') own.push(state.dateFlag);
      else state.dateFlag = guess ?? headed ?? earlierFlag(below, state) ?? (words.clock === null ? dayAloneFlag(entry, below) : null);
      if (!isGuess) state.doubts = state.declared === null ? doubtsBelow(when.date, own) : noDoubts;
      state.headed = true;
      state.near = null;
    }
    if (isDayNamed) state.dateFlag = own.find(({ kind }) => kind === 'relative-day') ?? null;
    else if (state.dateFlag !== null && words.date === null && (when.date !== null || state.dateFlag.kind !== 'date-from-text')) {
      own.push(state.dateFlag);
    }
    const isOfDay = words.date === null && !(words.relative !== null && words.clock === null && context.t0 !== null);
    if (isOfDay) own.push(...doubtsOn(state.doubts, when));
    const others = state.usedZone ?? laterZone;
    if (
      words.zone === null &&
      said === null &&
      context.zone !== null &&
      when.zone === context.zone &&
      others !== null &&
      differs(when, others, context.zone)
    ) {
      const message = `“${entry.entered}” names no zone and was read in ${context.zone}; other entries name ${others}.`;
      own.push({ kind: 'zone-assumed', message, words: entry.entered });
    }
    const doubt = words.zone === null && words.clock !== null ? saidZoneFlag(when, entry.entered, entry.zone, state, context.zone) : null;
    if (doubt !== null) own.push(doubt);
    if (words.zone === null && words.clock !== null && maybeZoneWord(entry.text) !== null) {
      const message = `“${maybeZoneWord(entry.text)}” may be a time zone; it was taken for a word of the text.`;
      own.push({ kind: 'maybe-zone', message, words: entry.entered });
    }
    const lost = lostEndFlag(words, entry.text, entry.entered);
    if (lost !== null) own.push(lost);
    if (words.zone !== null) state.usedZone = words.zone;
    if (words.zone !== null && said !== null && differs(when, said, context.zone)) {
      const against = contradiction(said, entry.entered);
      own.push(against);
      contradicted ??= against;
    }
    if (when.time !== null) {
      state.fresh = false;
      state.last = { ...when, end: null };
      state.lastDated = words.date !== null;
      if (words.date !== null) state.span = when.end !== null && when.end.date !== when.date ? { ...when, end: when.end } : null;
      state.first ??= state.last;
      state.dayOne ??= when.date;
      const at = instantOf(when);
      if (at.kind === 'instant') state.firstInstant ??= at.instant;
      if (at.kind === 'instant' && words.relative?.from === 'start' && words.clock !== null)
        state.t0 ??= (at.instant - words.relative.distance) as Instant;
    } else {
      state.fresh = true;
    }
    const isComparable = when.date !== null || !(fresh || dated);
    // Without a date an abbreviation from elsewhere stays with the time, to be read again once its date is known.
    const zone = when.date === null && words.clock !== null && zoneWords !== null && isZoneAbbreviation(zoneWords) ? zoneWords : null;
    return { entry, placed: { when, flags: own }, zone, step: isComparable ? step : null, dated, fresh, heading: state.marked };
  }

  if (reversed) flags.push({ kind: 'newest-first', message: 'The entries run from the newest to the oldest.', words: '' });
  if (drafts.some((draft) => draft.placed.when.time !== null && draft.placed.when.date === null)) {
    flags.push({ kind: 'no-date', message: 'Some times have no date: choose the date of the first entry.', words: '' });
  }
  if (contradicted !== null) flags.push(contradicted);
  return { events: finishEvents(drafts, reversed), flags, t0: state.t0 };
}
