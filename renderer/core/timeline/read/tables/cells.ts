import { readWhenWords, type WhenWords } from '../../../time/read-when-words.ts';

/** A time or date that a cell begins with, its words, and what follows them. */
export type Beginning = { readonly entered: string; readonly when: WhenWords; readonly rest: string };

/** A time that is left open beside its date: "2025-06-12 --:--", "12 June, TBD". */
const OPEN_TIME = /(?<=\d),?\s{1,3}(?:[-–?xX_Hh]{1,2}:[-–?xX_Mm]{2}|tb[acd]|n\/a|unknown|unbekannt|\?{1,5})$/i;

/** The time or date that a cell consists of; null where it says anything else. */
export function whole(cell: string): WhenWords | null {
  const text = cell.replace(/^[[(`'"]{1,3}/, '').replace(OPEN_TIME, '');
  const when = readWhenWords(text, 0);
  return when !== null && /^[\s.,:;)\]`'"]*$/.test(text.slice(when.to)) ? when : null;
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
  return isClear ? { entered: cell.slice(when.from, when.to), when, rest: rest.replace(/^,\s/, '') } : null;
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
