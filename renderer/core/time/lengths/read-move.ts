import type { Duration } from '../when.ts';

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?)$/i, 86_400_000],
  [/^(?:h|hrs?|hours?)$/i, 3_600_000],
  [/^(?:m|min|mins|minutes?)$/i, 60_000],
  [/^(?:s|sec|secs|seconds?)$/i, 1000],
];

/** How far a time is moved: whole days are those of a calendar, where the clock stays, and the rest is elapsed time. */
export type Move = { readonly days: number; readonly time: Duration };

/** A length of time as people type it: "+15 min", "-1h 30m", "1:30" (hours and minutes), "90" (minutes), "2 days"; null when it can't be read. */
export function readMove(text: string): Move | null {
  const [, sign = '', rest = ''] = /^\s*([+\-−–]?)\s*(.{1,60}?)\s*$/u.exec(text) ?? [];
  const clock = readClockLength(rest);
  const length = clock === null ? readUnits(rest) : { days: 0, millis: clock };
  if (length === null) return null;
  const turn = (count: number): number => (sign === '' || sign === '+' || count === 0 ? count : -count);
  return { days: turn(length.days), time: turn(length.millis) as Duration };
}

function readClockLength(text: string): number | null {
  const [, hours, minutes, seconds] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return /^\d{1,6}$/.test(text) ? Number(text) * 60_000 : null;
  return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds ?? 0) * 1000;
}

function readUnits(text: string): { readonly days: number; readonly millis: number } | null {
  const parts = [...text.matchAll(/(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]{1,8})[\s,]*/gi)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return null;
  let [days, length] = [0, 0];
  for (const [, count, word] of parts) {
    const unit = units.find(([name]) => name.test(word ?? ''))?.[1];
    if (unit === undefined) return null;
    // Half a day is no day of a calendar.
    const whole = unit === 86_400_000 ? Math.floor(Number(count)) : 0;
    days += whole;
    length += (Number(count) - whole) * unit;
  }
  return { days, millis: Math.round(length) };
}
