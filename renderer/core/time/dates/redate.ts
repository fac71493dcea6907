import { addDays, daysBetween } from '../local-time.ts';
import type { CalendarDate, RangeEnd, When } from '../when.ts';
import { type Placed, placeWhen } from '../words/read-placed.ts';
import { readTypedWords } from '../words/read-typed-words.ts';

/**
 * A time on another date, with its clock and zone as they were, its end as many days later as before, and what is uncertain about it now.
 * Where the words as entered still say what is kept, they are read again: "16:20 CET" on a day in June is UTC+1, and asked about.
 */
export function redate(when: When, date: CalendarDate): Placed {
  const end = moveEnd(when, date);
  const moved: When = {
    ...when,
    date,
    end,
    precision: when.time === null ? 'date' : when.precision,
    // Which of two equal clock times is meant was said of another night.
    occurrence: date === when.date ? when.occurrence : null,
  };
  const before = readAgain(when, when.date);
  const after = readAgain(when, date);
  if (before === null || after === null || before.when.time !== when.time || before.when.zone !== when.zone)
    return { when: moved, flags: [] };
  const read: When = { ...moved, zone: after.when.zone, occurrence: after.when.occurrence };
  // The date and the end are not those of the words.
  const flags = after.flags
    .filter(({ kind }) => kind.endsWith('-zone') || kind === 'zones-disagree')
    .map((flag) => (flag.suggestion === undefined ? flag : { ...flag, suggestion: { ...read, zone: flag.suggestion.zone } }));
  return { when: read, flags };
}

function readAgain(when: When, date: CalendarDate | null): Placed | null {
  const words = when.time === null || when.zone === null ? null : readTypedWords(when.entered);
  if (words === null || words.zone === null || words.clock === null || words.relative !== null) return null;
  const context = { date, zone: when.zone, t0: null, previous: null, preferred: when.zone, choose: () => ({ date: null, flags: [] }) };
  return placeWhen({ ...words, date: null, dayShift: 0, end: null }, when.entered, context);
}

function moveEnd(when: When, date: CalendarDate): RangeEnd | null {
  const { end } = when;
  if (end === null || date === when.date) return end;
  return { date: end.date && addDays(end.date, when.date === null ? 0 : daysBetween(when.date, date)), time: end.time };
}
