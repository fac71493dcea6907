import { dayNumber, localMillis, toClockTime } from '../local-time.ts';
import type { CalendarDate } from '../when.ts';

/**
 * How a date is written: 'Monday, 10 June 2024', '10 June 2024', 'Mon 10 Jun', or as short as it can be read as the same day whatever the reader's
 * language: '2024-06-10', '10.06.2024', '10 juin 2024'.
 */
export type DateStyle = 'long' | 'medium' | 'short-weekday' | 'short';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ');

/** A date in words of a language (BCP 47); bare English is day-month-year, and an unknown language falls back to English. */
export function showDate(date: CalendarDate, language: string, style: DateStyle): string {
  if (style === 'short' && /^en\b/i.test(language)) return date;
  if (isPlainEnglish(language)) return showEnglish(date, style);
  const format = formatFor(language, style);
  const noon = toClockTime('12:00');
  return format && noon ? format.format(localMillis(date, noon)) : showEnglish(date, style);
}

function showEnglish(date: CalendarDate, style: DateStyle): string {
  if (style === 'short') return date;
  const number = dayNumber(date);
  const weekday = weekdays[((number % 7) + 7) % 7] ?? '';
  const month = months[Number(date.slice(5, 7)) - 1] ?? '';
  const day = Number(date.slice(8, 10));
  if (style === 'short-weekday') return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`;
  const medium = `${day} ${month} ${Number(date.slice(0, 4))}`;
  return style === 'long' ? `${weekday}, ${medium}` : medium;
}

/** Engines disagree over commas in English dates; only American order is left to them. */
function isPlainEnglish(language: string): boolean {
  return /^en(?!-us\b)/i.test(language) || language === '';
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatFor(language: string, style: DateStyle): Intl.DateTimeFormat | null {
  const key = `${style} ${language}`;
  const found = formats.get(key);
  if (found !== undefined) return found;
  const made = makeFormat(language, style);
  if (formats.size > 100) formats.clear();
  formats.set(key, made);
  return made;
}

function makeFormat(language: string, style: DateStyle): Intl.DateTimeFormat | null {
  const words = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', day: 'numeric' } as const;
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return null;
    if (style === 'short-weekday') return new Intl.DateTimeFormat(language, { ...words, weekday: 'short', month: 'short' });
    if (style === 'short') return new Intl.DateTimeFormat(language, { ...words, ...shortFor(language) });
    const full = { ...words, month: 'long', year: 'numeric' } as const;
    return new Intl.DateTimeFormat(language, style === 'long' ? { ...full, weekday: 'long' } : full);
  } catch {
    // A tag that is no language tag at all.
    return null;
  }
}

/** Dots have one order; strokes have two, so that a month is written in letters where others would be usual. */
const shortFor = (language: string): Intl.DateTimeFormatOptions =>
  /^de\b/i.test(language) ? { day: '2-digit', month: '2-digit', year: 'numeric' } : { month: 'short', year: 'numeric' };
