import type { WhenFlag } from '../../../core/time/read-flag.ts';
import { readWhen } from '../../../core/time/read-when.ts';
import { readZone } from '../../../core/time/read-zone.ts';
import type { When } from '../../../core/time/when.ts';
import { t } from '../../../words/words.ts';

/** What a cell's words mean for the event's time, or why they can't be read. */
export type CellReading =
  | { readonly kind: 'read'; readonly when: When; readonly flags: readonly WhenFlag[] }
  | { readonly kind: 'unread'; readonly reason: string };

/** A time as people type it; date and zone stay as they are unless the words name them, and an empty cell takes the time away. */
export const readTimeCell = (text: string, when: When, previous: When | null): CellReading => {
  if (text.trim() === '')
    return {
      kind: 'read',
      when: { ...when, time: null, end: null, precision: when.date === null ? 'none' : 'date', entered: '' },
      flags: [],
    };
  // A row made as a copy of the one above has no date of its own yet; one that has a time of its own stays on its day.
  const isFresh = previous !== null && (when.time === null || when.time === previous.time);
  const read = readWhen(text, { date: when.date, zone: when.zone, previous, keepsDate: !isFresh });
  return read.kind === 'read' && read.when.zone === null ? { ...read, when: { ...read.when, zone: when.zone } } : read;
};

/** A date as people type it; the time and the zone stay. */
export const readDateCell = (text: string, when: When): CellReading => {
  if (text.trim() === '')
    return { kind: 'read', when: { ...when, date: null, precision: when.time === null ? 'none' : when.precision }, flags: [] };
  const read = readWhen(text, { date: when.date, zone: when.zone, previous: null });
  if (read.kind === 'unread') return read;
  if (read.when.date === null)
    return { kind: 'unread', reason: t('“{text}” names no date. Write one such as 2026-06-10 or 10 June 2026.', { text }) };
  if (read.when.time !== null) return read;
  // The words as entered still name the zone and the time; only the date is new.
  const end = when.end === null ? null : { ...when.end, date: null };
  return { ...read, when: { ...when, date: read.when.date, end, precision: when.time === null ? 'date' : when.precision } };
};

/** A zone as people type it, on the event's date; an empty cell says that nobody knows. */
export const readZoneCell = (text: string, when: When): CellReading => {
  if (text.trim() === '') return { kind: 'read', when: { ...when, zone: null, occurrence: null }, flags: [] };
  const read = readZone(text.trim(), when.date === null ? null : when, when.zone);
  if (read.kind === 'unknown') {
    return {
      kind: 'unread',
      reason: t('“{text}” is no zone that Debrief knows. Write one such as CEST, Europe/Paris, UTC or UTC+2.', { text }),
    };
  }
  const entered = when.time === null ? text.trim() : `${when.time.slice(0, 5)} ${text.trim()}`;
  const rezoned: When = { ...when, zone: read.zone, occurrence: null, entered };
  if (read.note === null) return { kind: 'read', when: rezoned, flags: [] };
  const { kind, message, likely } = read.note;
  const flag: WhenFlag = { kind: `${kind}-zone`, message, words: text.trim() };
  return { kind: 'read', when: rezoned, flags: [likely === null ? flag : { ...flag, suggestion: { ...rezoned, zone: likely } }] };
};
