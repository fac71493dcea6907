import { addDays, daysBetween } from '../../../../time/local-time.ts';
import type { CalendarDate } from '../../../../time/when.ts';
import type { Placed } from '../../../../time/words/read-placed.ts';
import type { ReadEvent, ReadingFlag } from '../../../reading.ts';
import type { Entry } from '../../entries/items.ts';
import { farFlag } from '../days/place-state.ts';
import { isSummary } from '../days/summaries.ts';
import { againstOrder } from './against-order.ts';
import { midnightUnderDate } from './midnight-under-date.ts';
import { otherThanHeading } from './other-than-heading.ts';
import { slippedDate } from './slipped-date.ts';
import { shiftDays } from './steps.ts';

/** An entry placed in the calendar, before it is compared with all others. */
export type Draft = {
  readonly entry: Entry;
  readonly placed: Placed;
  /** An abbreviation to be read again once the date is known. */
  readonly zone: string | null;
  /** Seconds from the entry above; null where both can't be compared. */
  readonly step: number | null;
  /** Whether it names its day itself, or tells it from another. */
  readonly dated: boolean;
  /** Whether a heading stands right above it, or nothing does. */
  readonly fresh: boolean;
  /** The date of the marked heading that it stands below. */
  readonly heading: CalendarDate | null;
};

function sameEntered(flag: ReadingFlag, entered: string): ReadingFlag {
  return flag.suggestion === undefined ? flag : { ...flag, suggestion: { ...flag.suggestion, entered } };
}

/** The events of a text, with the flags that only the whole list tells: what steps back, and dates that stand against all others. */
export function finishEvents(drafts: readonly Draft[], isReversed: boolean): readonly ReadEvent[] {
  const whens = drafts.map(({ placed }) => placed.when);
  const slip = slippedDate(whens);
  const against = againstOrder(
    drafts.map(({ entry, placed: { when }, dated, fresh }, index) => ({
      when,
      isDated: entry.when?.date != null,
      isHeaded: fresh && !dated && index > 0,
      isOutside: isSummary(entry),
    })),
    isReversed,
  );
  const resting = drafts.map(({ placed: { when, flags }, dated, fresh }) => ({ date: when.date, isDated: dated, isFirst: fresh, flags }));
  const midnight = isReversed ? midnightUnderDate(resting) : new Set<number>();
  const others = otherThanHeading(drafts);
  return drafts.map(({ entry, placed: { when, flags }, zone, step, heading }, index) => {
    const entered = zone === null ? when.entered : `${when.entered} ${zone}`;
    const own = flags.map((flag) => sameEntered(flag, entered));
    if (midnight.has(index) && when.date !== null) {
      const message = `The date above stands over times on both sides of midnight: ${when.date} may also be ${addDays(when.date, 1)}.`;
      own.push({ kind: 'date-carried', message, words: when.entered, suggestion: { ...shiftDays(when, 1), entered } });
    }
    if (others.has(index) && heading !== null) {
      const message = `“${when.entered}” is of another day than its heading, ${heading}: check the date.`;
      own.push({ kind: 'date-carried', message, words: when.entered });
    }
    const likely = against.get(index);
    const suggestion =
      likely == null || when.date === null ? {} : { suggestion: { ...shiftDays(when, daysBetween(when.date, likely)), entered } };
    const far = slip?.index === index ? farFlag(when.date, slip.near, when.entered, 0) : null;
    const isFar = far !== null || own.some(({ kind }) => kind === 'far-date');
    if (far !== null && !own.some(({ kind }) => kind === far.kind)) own.push({ ...far, ...suggestion });
    if (likely !== undefined && !isFar) {
      const message = `“${when.entered}” stands against the order of the other entries; it was kept as written.`;
      own.push({ kind: 'out-of-order', message, words: when.entered, ...suggestion });
    } else if (step !== null && (isReversed ? step > 0 : step < 0)) {
      const message = `“${when.entered}” is ${isReversed ? 'later' : 'earlier'} than the entry above; it was kept as written.`;
      own.push({ kind: 'out-of-order', message, words: when.entered });
    }
    return { when: { ...when, entered }, text: entry.text, flags: own, from: entry.from, to: entry.to };
  });
}
