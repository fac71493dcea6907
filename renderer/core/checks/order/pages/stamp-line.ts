import type { CalendarDate, ClockTime } from '../../../time/when.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { readClocks } from '../../prose/read-clocks.ts';
import { readDates } from '../../prose/read-dates.ts';

/** The moment that a line is no more than; the day and the time are null where the line has none. */
export type StampLine = { readonly date: CalendarDate | null; readonly time: ClockTime | null; readonly zone: string | null };

const longest = 60;
const said =
  /(?<!\p{L})(?:updated?|posted|actualización|actualizado|mise à jour|aktualisierung|nachtrag|uhr|at|on|um|am|le|à|a las|mon|tue|wed|thu|fri|sat|sun)(?!\p{L})|(?<!\p{L})\p{L}{3,6}day(?!\p{L})/giu;

/** Reads "## 09:25", "[Update: 29 Nov 12am]" or "2025-07-30 12:34 UTC"; null for a line that says anything else. The year of a day that has none is taken from a day nearby. */
export const stampLine = (line: string, language: string, near: CalendarDate): StampLine | null => {
  const raw = line.trim();
  if (raw.length > longest || !/\d/u.test(raw) || [...raw].length !== raw.length || isCut(raw)) return null;
  // A month in small letters is none in English, and a page may be of two languages.
  const dates = readDates(raw, /\p{Lu}\p{Ll}{2}/u.test(raw.replace(said, ' ')) ? language : 'es');
  const clocks = readClocks(raw, dates, language);
  const [date, ...moreDates] = dates;
  const [clock, ...moreClocks] = clocks;
  if ((date === undefined && clock === undefined) || moreDates.length + moreClocks.length > 0) return null;
  const letters = raw.split('');
  for (const one of [...dates, ...clocks]) letters.fill(' ', one.from, one.to);
  if (/[\p{L}\d]/u.test(letters.join('').replace(said, ' '))) return null;
  const [day, ...ways] = datesOf(date ?? null, near);
  return ways.length > 0 || (date !== undefined && day === undefined)
    ? null
    : { date: day ?? null, time: clock?.time ?? null, zone: clock?.zone ?? null };
};

/** The end of a sentence that a line begins with: "10:00)". */
const isCut = (raw: string): boolean => raw.split('(').length !== raw.split(')').length || raw.split('[').length !== raw.split(']').length;
