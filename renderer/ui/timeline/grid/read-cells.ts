import { redate } from '../../../core/time/dates/redate.ts';
import type { When } from '../../../core/time/when.ts';
import type { WhenFlag } from '../../../core/time/words/read-flag.ts';
import { readTypedWords } from '../../../core/time/words/read-typed-words.ts';
import { readWhen } from '../../../core/time/words/read-when.ts';
import { carriedWords } from '../../../core/time/zones/carried-words.ts';
import { readTypedZone } from '../../../core/time/zones/read-typed-zone.ts';
import { readZone } from '../../../core/time/zones/read-zone.ts';
import { zoneName } from '../../../core/time/zones/zone-place.ts';
import { isZoneAbbreviation } from '../../../core/time/zones/zone-words.ts';
import { t } from '../../../words/words.ts';
import type { AtHand } from '../../hooks/use-present.ts';

/** What a cell's words mean for the event's time, or why they can't be read. */
export type CellReading =
  | { readonly kind: 'read'; readonly when: When; readonly flags: readonly WhenFlag[] }
  | { readonly kind: 'unread'; readonly reason: string };

/** A time as people type it; date and zone stay as they are unless the words name them, and an empty cell takes the time away. */
export const readTimeCell = (text: string, when: When, previous: When | null, atHand: Partial<AtHand> = {}): CellReading => {
  if (text.trim() === '')
    return {
      kind: 'read',
      when: { ...when, time: null, end: null, precision: when.date === null ? 'none' : 'date', entered: '' },
      flags: [],
    };
  // A row made as a copy of the one above has no date of its own yet; one that has a time of its own stays on its day.
  const isFresh = previous !== null && (when.time === null || when.time === previous.time);
  const read = readWhen(text, {
    date: when.date,
    zone: when.zone,
    zoneWords: carriedWords(when),
    previous,
    keepsDate: !isFresh,
    ...atHand,
  });
  if (read.kind === 'unread') return read;
  const zoned: When = read.when.zone === null ? { ...read.when, zone: when.zone } : read.when;
  return { ...read, when: { ...zoned, end: sameEnd(text, zoned, when) ?? zoned.end } };
};

/** The end of the range as it was, where the words repeat its clock without its date: whoever types only the start anew means no other day, and of two equal clock times no other one. */
const sameEnd = (text: string, typed: When, before: When): When['end'] => {
  const end = readTypedWords(text.trim())?.end;
  const isRepeated = end?.date === null && typed.end?.time === before.end?.time && typed.date === before.date && typed.zone === before.zone;
  if (!isRepeated || before.end === null) return null;
  const isOtherDay = before.end.date !== null && before.end.date !== typed.end?.date;
  return isOtherDay || (before.end.occurrence != null && typed.end?.occurrence == null) ? before.end : null;
};

/** Why words in a date cell are no date; what is missing in a time is nothing to somebody who types a date. */
const noDate = (text: string): CellReading => {
  const isWritten =
    /^\d{4}-\d\d?-\d\d?$|^\d\d?[./-]\d\d?[./-]\d{2,4}$|^\d{1,2}\.? \p{L}{3,10}\.? \d{4}$|^\p{L}{3,10}\.? \d{1,2},? \d{4}$/u.test(text);
  const reason = isWritten
    ? t('There is no “{text}” in the calendar. Write a date such as 2026-07-01 or 1 July 2026.', { text })
    : t('“{text}” is no date. Write one such as 2026-07-01 or 1 July 2026.', { text });
  return { kind: 'unread', reason };
};

/** A date as people type it; the time and the zone stay, and its end is as many days later as before. */
export const readDateCell = (text: string, when: When, atHand: Partial<AtHand> = {}): CellReading => {
  if (text.trim() === '')
    return { kind: 'read', when: { ...when, date: null, precision: when.time === null ? 'none' : when.precision }, flags: [] };
  const read = readWhen(text, { date: when.date, zone: when.zone, zoneWords: carriedWords(when), previous: null, ...atHand });
  if (read.kind === 'unread') return noDate(text.trim().slice(0, 100));
  if (read.when.date === null)
    return { kind: 'unread', reason: t('“{text}” names no date. Write one such as 2026-06-10 or 10 June 2026.', { text }) };
  if (read.when.time !== null) return read;
  const moved = redate(when, read.when.date);
  const flags = read.flags.map((flag) =>
    flag.suggestion?.date == null ? flag : { ...flag, suggestion: redate(when, flag.suggestion.date).when },
  );
  return { kind: 'read', when: moved.when, flags: [...flags, ...moved.flags] };
};

/** A zone as people type it, on the event's date; an empty cell says that nobody knows. */
export const readZoneCell = (text: string, when: When): CellReading => {
  if (text.trim() === '') return { kind: 'read', when: { ...when, zone: null, occurrence: null }, flags: [] };
  const read = readTypedZone(text.trim(), when.date === null ? null : when, when.zone);
  if (read.kind === 'unknown') {
    return {
      kind: 'unread',
      reason: t('“{text}” is no zone that Debrief knows. Write one such as CEST, Europe/Paris, UTC or UTC+2.', { text }),
    };
  }
  // A place's bare name would be no zone behind a clock's time.
  const isBare = readZone(text.trim(), null, when.zone).kind === 'unknown';
  const words = isZoneAbbreviation(text.trim()) ? text.trim().toUpperCase() : isBare ? zoneName(read.zone) : text.trim();
  const entered = when.time === null ? words : `${when.time.slice(0, 5)} ${words}`;
  const rezoned: When = { ...when, zone: read.zone, occurrence: null, entered };
  if (read.note === null) return { kind: 'read', when: rezoned, flags: [] };
  const { kind, message, likely } = read.note;
  const flag: WhenFlag = { kind: `${kind}-zone`, message, words: text.trim() };
  return { kind: 'read', when: rezoned, flags: [likely === null ? flag : { ...flag, suggestion: { ...rezoned, zone: likely } }] };
};
