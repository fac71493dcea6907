import { instantOf } from '../../time/instant-of.ts';
import { addDays, daysBetween } from '../../time/local-time.ts';
import { chooseDate } from '../../time/read-chosen-date.ts';
import type { DateReading } from '../../time/read-date.ts';
import { type Placed, placeWhen, secondsOf } from '../../time/read-placed.ts';
import { readZone } from '../../time/read-zone.ts';
import type { CalendarDate, Instant, When, Zone } from '../../time/when.ts';
import type { ReadEvent, ReadingContext, ReadingFlag } from '../reading.ts';
import type { InferredOrder } from './infer-order.ts';
import type { Entry, Item } from './items.ts';

const HALF_DAY = 43_200;

/** What is known at a point of the text while entries are placed in order. */
type State = {
  date: CalendarDate | null;
  /** The words of the date heading above, where they named no whole date. */
  dateWords: string | null;
  /** Whether the date comes from the context or a sentence rather than a heading. */
  dateFlag: ReadingFlag | null;
  headed: boolean;
  /** Whether a heading or an entry set the date since the last entry. */
  fresh: boolean;
  saidZone: string | null;
  usedZone: string | null;
  last: When | null;
  /** What "+5m" counts from where no start is known. */
  firstInstant: Instant | null;
  t0: Instant | null;
};

/** Seconds from one time to another where both can be compared: as instants, or on the same clock. */
function secondsBetween(a: When, b: When): number | null {
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first.kind === 'instant' && second.kind === 'instant') return (second.instant - first.instant) / 1000;
  if (a.time === null || b.time === null) return null;
  if (a.zone !== b.zone && a.zone !== null && b.zone !== null) return null;
  const days = a.date === null || b.date === null ? 0 : daysBetween(a.date, b.date);
  return days * 86_400 + secondsOf(b.time) - secondsOf(a.time);
}

function shiftDays(when: When, days: number): When {
  const date = when.date === null ? null : addDays(when.date, days);
  const end = when.end === null ? null : { ...when.end, date: when.end.date === null ? null : addDays(when.end.date, days) };
  return { ...when, date, end };
}

function blankWhen(date: CalendarDate | null, entered: string): When {
  return {
    date,
    time: null,
    zone: null,
    precision: date === null ? 'none' : 'date',
    end: null,
    openEnded: false,
    occurrence: null,
    entered,
  };
}

function sameEntered(flag: ReadingFlag, entered: string): ReadingFlag {
  return flag.suggestion === undefined ? flag : { ...flag, suggestion: { ...flag.suggestion, entered } };
}

/** Whether a list runs from the newest entry to the oldest: most steps between its clock times go back. */
function newestFirst(steps: readonly number[]): boolean {
  const back = steps.filter((step) => step < 0).length;
  return steps.length >= 2 && back > (steps.length - back) * 2;
}

function zoneAt(words: string, date: CalendarDate | null, preferred: Zone | null): { zone: Zone | null; flags: readonly ReadingFlag[] } {
  const reading = readZone(words, date === null ? null : { date, time: null }, preferred);
  if (reading.kind === 'unknown') return { zone: null, flags: [] };
  const { note } = reading;
  return { zone: reading.zone, flags: note === null ? [] : [{ kind: `${note.kind}-zone`, message: note.message, words }] };
}

/** Whether an entry's own zone shows another time than the zone declared for all. */
function differs(when: When, said: string, preferred: Zone | null): boolean {
  const declared = zoneAt(said, when.date, preferred).zone;
  if (declared === null || when.zone === null || declared === when.zone) return false;
  const [here, there] = [instantOf(when), instantOf({ ...when, zone: declared })];
  return here.kind !== 'instant' || there.kind !== 'instant' || here.instant !== there.instant;
}

/** Places entries in the calendar, in the order of the text; the flags concern the whole text. */
export function placeItems(
  items: readonly Item[],
  order: InferredOrder,
  near: CalendarDate | null,
  context: ReadingContext,
): { readonly events: readonly ReadEvent[]; readonly flags: readonly ReadingFlag[] } {
  const flags: ReadingFlag[] = [];
  const firstSaid = items.find((item) => item.kind === 'zone');
  const state: State = {
    date: context.date,
    dateWords: null,
    dateFlag: null,
    headed: false,
    fresh: true,
    saidZone: firstSaid?.words ?? null,
    usedZone: null,
    last: null,
    firstInstant: null,
    t0: context.t0,
  };
  const choose = (date: DateReading, words: string) =>
    chooseDate(date, words, { order: order.order, orderUnsure: order.unsure, near: state.date ?? near });
  let contradicted: { said: string; words: string } | null = null;
  const drafts: { entry: Entry; placed: Placed; step: number | null; dated: boolean; fresh: boolean }[] = [];

  for (const item of items) {
    if (item.kind === 'zone') {
      state.saidZone = item.words;
    } else if (item.kind === 'date') {
      if (item.source === 'sentence' && (state.headed || drafts.length > 0)) continue;
      const chosen = choose(item.date, item.words);
      const keep = chosen.flags.filter((flag) => item.source === 'heading' || flag.kind !== 'weekday-only');
      flags.push(...keep);
      state.date = chosen.date ?? (item.source === 'heading' ? null : state.date);
      state.dateWords = chosen.date === null ? item.words : null;
      state.fresh = true;
      if (item.source === 'heading') state.headed = true;
      const message = `The date was taken from a sentence: “${item.words}”.`;
      state.dateFlag = item.source === 'sentence' ? { kind: 'date-from-text', message, words: item.words } : null;
    } else if (item.kind === 'entry') {
      drafts.push(placeEntry(item));
    }
  }

  function placeEntry(entry: Entry): (typeof drafts)[number] {
    const own: ReadingFlag[] = [...entry.flags];
    const { when: words } = entry;
    if (words === null) {
      const none = entry.flags.some((flag) => flag.kind === 'no-time');
      const when = blankWhen(none ? null : state.date, none || state.date !== null ? '' : (state.dateWords ?? ''));
      return { entry, placed: { when, flags: own }, step: null, dated: false, fresh: false };
    }
    const said = entry.zone ?? state.saidZone;
    let fallback: Zone | null = context.zone;
    if (words.zone === null) {
      if (said !== null) {
        const named = zoneAt(said, state.date, context.zone);
        fallback = named.zone ?? fallback;
        own.push(...named.flags);
      } else if (fallback === null && state.usedZone !== null && words.clock !== null) {
        const named = zoneAt(state.usedZone, state.date, null);
        fallback = named.zone;
        const message = `“${entry.entered}” names no zone; ${state.usedZone} was carried over from the entry above.`;
        own.push({ kind: 'zone-carried', message, words: entry.entered });
      }
    }
    const entered = words.date === null && state.dateWords !== null ? `${state.dateWords} ${entry.entered}` : entry.entered;
    const placing = {
      date: state.date,
      zone: fallback,
      t0: state.t0,
      previous: state.t0 ?? state.firstInstant,
      preferred: context.zone,
      choose,
    };
    const placed = placeWhen(words, entered, placing);
    own.push(...placed.flags);
    if (words.relative?.from === 'previous' && words.clock === null && state.t0 === null && placed.when.date !== null) {
      const message = `“${entry.entered}” was counted from the first entry with a time.`;
      own.push({ kind: 'counted-from', message, words: entry.entered });
    }
    let { when } = placed;
    const dated = words.date !== null || words.relative !== null;
    const fresh = state.fresh;
    const from = state.last;
    let step = from === null || (words.date !== null && when.date === null) ? null : secondsBetween(from, when);
    if (step !== null && !dated && !fresh && step < -HALF_DAY) {
      when = shiftDays(when, 1);
      if (when.date !== null) state.date = when.date;
      step += 86_400;
      const message = `“${entry.entered}” is earlier than the entry above; midnight was taken to have passed, so its date is ${when.date ?? 'the next day'}.`;
      own.push({ kind: 'midnight', message, words: entry.entered });
    }
    if (words.date !== null && when.date !== null) {
      state.date = words.clock?.dayShift === 1 ? addDays(when.date, -1) : when.date;
      state.dateWords = null;
      state.dateFlag = null;
      state.headed = true;
    }
    if (state.dateFlag !== null && words.date === null && when.date !== null) own.push(state.dateFlag);
    if (words.zone !== null) state.usedZone = words.zone;
    if (words.zone !== null && said !== null && contradicted === null && differs(when, said, context.zone))
      contradicted = { said, words: entry.entered };
    if (when.time !== null) {
      state.fresh = false;
      state.last = { ...when, end: null };
      const at = instantOf(when);
      if (at.kind === 'instant') state.firstInstant ??= at.instant;
      if (at.kind === 'instant' && words.relative?.from === 'start' && words.clock !== null)
        state.t0 ??= (at.instant - words.relative.distance) as Instant;
    } else {
      state.fresh = true;
    }
    return { entry, placed: { when, flags: own }, step, dated, fresh };
  }

  const steps = drafts.flatMap((draft) => (draft.step === null ? [] : [draft.step]));
  const reversed = newestFirst(steps);
  if (reversed) flags.push({ kind: 'newest-first', message: 'The entries run from the newest to the oldest.', words: '' });
  if (drafts.some((draft) => draft.placed.when.time !== null && draft.placed.when.date === null)) {
    flags.push({ kind: 'no-date', message: 'Some times have no date: choose the date of the first entry.', words: '' });
  }
  const against = contradicted as { said: string; words: string } | null;
  if (against !== null) {
    const message = `The text says that times are in ${against.said}, yet “${against.words}” names another zone; each was read as written.`;
    flags.push({ kind: 'zone-contradicts', message, words: against.words });
  }
  const events = drafts.map(({ entry, placed, step }) => {
    const own = placed.flags.map((flag) => sameEntered(flag, placed.when.entered));
    if (step !== null && (reversed ? step > 0 : step < 0)) {
      const message = `“${placed.when.entered}” is ${reversed ? 'later' : 'earlier'} than the entry above; it was kept as written.`;
      own.push({ kind: 'out-of-order', message, words: placed.when.entered });
    }
    return { when: placed.when, text: entry.text, flags: own, from: entry.from, to: entry.to };
  });
  return { events, flags };
}
