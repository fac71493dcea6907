import { readWhenWords, type WhenWords } from '../../../time/words/read-when-words.ts';

/** A time or date that a cell begins with, its words, and what follows them. */
export type Beginning = { readonly entered: string; readonly when: WhenWords; readonly rest: string };

/** A time that is left open beside its date: "2025-06-12 --:--", "12 June, TBD". */
const OPEN_TIME = /(?<=\d),?\s{1,3}(?:[-–?xX_Hh]{1,2}:[-–?xX_Mm]{2}|tb[acd]|n\/a|unknown|unbekannt|\?{1,5})$/i;

/** The time or date that a cell consists of; null where it says anything else. */
export function whole(cell: string): WhenWords | null {
  const text = cell.replace(/^[[(`'"*_]{1,4}/, '').replace(OPEN_TIME, '');
  const when = readWhenWords(text, 0);
  return when !== null && /^[\s.,:;)\]`'"*_]*$/.test(text.slice(when.to)) ? when : null;
}

/** A day from which something goes on: "07/10 em diante", "12 June onwards". */
const FROM_DAY =
  /^(.{3,30}?\S),?\s{1,2}(?:onwards?|and (?:onwards?|later|after)|em diante|en adelante|in (?:poi|avanti)|et après|und (?:danach|später)|ff\.?|fortan|以降|から|부터|이후)$/iu;
/** A span of days: "24–25/09", "24. – 25.09.", "24-25 September", "Sep 24–25". */
const DAY_SPAN =
  /^(\d{1,2})(\.?)\s?(?:[-–—/]|to|bis|au|al?|until|a)\s?\d{1,2}\2?([/.]\d{1,2}(?:[/.](?:\d{4})?)?|\s(?:de |of )?\p{L}{3,12}\.?(?:,? (?:de )?\d{4})?)$/iu;
const NAMED_SPAN = /^(\p{L}{3,12}\.? \d{1,2})\s?[-–—]\s?\d{1,2}(,? \d{4})?$/iu;

const STARTS_AS_DAY = /^(?:\p{L}{2,12}\.?,? )?\d/u;
const UNTIL = /^\s?(?:[-–—~〜]|to|until|through|bis|au|jusqu['’]au|al?|hasta(?: el)?|até|do|t\/m)\s?/iu;

/** The first day of a cell that names several days, or one from which something goes on; null for others. The words are those of that day. */
export function daysIn(cell: string): { readonly day: string; readonly openEnded: boolean } | null {
  if (cell.length > 45 || !STARTS_AS_DAY.test(cell) || /\d:\d\d/.test(cell)) return null;
  const from = FROM_DAY.exec(cell)?.[1];
  if (from !== undefined) return { day: from, openEnded: true };
  const span = DAY_SPAN.exec(cell);
  if (span !== null) return { day: `${span[1]}${span[3]?.startsWith('.') ? '' : span[2]}${span[3]}`, openEnded: false };
  const named = NAMED_SPAN.exec(cell);
  if (named !== null) return { day: `${named[1]}${named[2] ?? ''}`, openEnded: false };
  const first = readWhenWords(cell, 0);
  const between = first?.date == null || first.clock !== null ? null : UNTIL.exec(cell.slice(first.to));
  const last = first === null || between === null ? null : whole(cell.slice(first.to + between[0].length));
  return first !== null && last?.date != null && last.clock === null ? { day: cell.slice(0, first.to), openEnded: false } : null;
}

/** The same with the days before the month. */
const SPAN_NAMED = /^\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?:\s?[-–—/&+]\s?|\s\p{L}{1,4}\s)\d{1,2}(?:st|nd|rd|th|er|º|\.)?[\s-]/u;

/** The text of an entry with the words of its days before it where they name more than the first, which alone is its date: "Sep 28–29, 2024". */
export function withDays(when: WhenWords, entered: string, text: string, mark: string): string {
  if (when.clock !== null || when.end !== null || !(NAMED_SPAN.test(entered) || SPAN_NAMED.test(entered))) return text;
  return text === '' ? entered : `${entered}${mark}${text}`;
}

const ODD_DATE = /^[[(`'"]{0,3}(\d[\d/.-]{5,12})[T\s]{1,3}(?=\d{1,2}[:.h]\d\d)/;

/** A time behind something that looks like a date and can't be read as one: "20255-06-12 14:00". */
export function behindOdd(cell: string): { readonly unread: string; readonly when: WhenWords } | null {
  const found = ODD_DATE.exec(cell);
  const when = found === null ? null : whole(cell.slice(found[0].length));
  return found === null || when === null || when.clock === null ? null : { unread: found[1] ?? '', when };
}

/** A time that a cell begins with, and the words behind it: "9:15 AM sharp", "14:39:29 and 14:39:44". */
export function beginning(cell: string): Beginning | null {
  const when = cell.length > 80 ? null : readWhenWords(cell, 0);
  const rest = when === null ? '' : cell.slice(when.to).trim();
  // Behind a comma further times may follow: "14:39, 14:44".
  if (when === null || when.clock === null || !/^(?:\s(?!\s{0,9}[\d:.])|,\s)/.test(cell.slice(when.to))) return null;
  const isClear = when.clock.form === 'colon' || when.clock.meridiem !== null || when.date !== null;
  return isClear ? { entered: cell.slice(when.from, when.to), when, rest: rest.replace(/^[,/]\s/, '') } : null;
}

/** A date that a cell begins with, and the words behind it: "2024-05-07 (estimated)", "7 May, in the morning". */
export function beginningWithDate(cell: string): Beginning | null {
  const when = cell.length > 80 ? null : readWhenWords(cell, 0);
  if (when === null || when.clock !== null || when.date === null || when.date.weak || when.date.candidates.length === 0) return null;
  const rest = cell.slice(when.to).trim();
  return /^[\s(,;–—→-]/.test(cell.slice(when.to)) && !/^\d{1,2}[:.h]\d\d/.test(rest)
    ? { entered: cell.slice(when.from, when.to), when, rest: rest.replace(/^[(,;]\s?|\)$/g, '') }
    : null;
}
