import type { ClockReading } from './read-clock.ts';

const VAGUE = /(\d{1,2}):(?:([0-5])[xX?]|[xX]{2}|\?\?)(?![\p{L}\d])/uy;
/** The same with the seconds left open, wholly or in part: "23:00:2x", "23:00:xx". */
const VAGUE_SECONDS = /(\d{1,2}):([0-5]\d):(?:[0-5][xX?_]|[xX]{2}|\?{1,2}|__|--)(?![\p{L}\d])/uy;

/** Whether words hold a time whose minutes are left open: "~01:5x", "13:xx". */
export function isVague(words: string): boolean {
  return /\d:(?:[0-5x][x?_]|\?\??|__|--)(?![\p{L}\d])/iu.test(words);
}

/** Reads such a time as the earliest that it can mean; null elsewhere. */
export function readVagueClock(text: string, at: number): ClockReading | null {
  if (at > 0 && /[\p{L}\d:.]/u.test(text.charAt(at - 1)) && text.charAt(at - 1) !== 'T') return null;
  VAGUE_SECONDS.lastIndex = at;
  const seconds = VAGUE_SECONDS.exec(text);
  VAGUE.lastIndex = at;
  const found = seconds ?? VAGUE.exec(text);
  const hour = Number(found?.[1] ?? 99);
  if (found === null || hour > 24) return null;
  const minute = seconds === null ? Number(found[2] ?? 0) * 10 : Number(found[2]);
  // "24:xx" is after the midnight that ends the day.
  return {
    hour: hour % 24,
    minute,
    second: null,
    dayShift: hour === 24 ? 1 : 0,
    form: 'colon',
    meridiem: null,
    odd: false,
    sure: true,
    length: found[0].length,
  };
}
