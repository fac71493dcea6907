import type { Duration } from '../when.ts';

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?)$/i, 86_400_000],
  [/^(?:h|hrs?|hours?)$/i, 3_600_000],
  [/^(?:m|min|mins|minutes?)$/i, 60_000],
  [/^(?:s|sec|secs|seconds?)$/i, 1000],
];

/** A length of time as people type it: "+15 min", "-1h 30m", "1:30" (hours and minutes), "90" (minutes), "2 days"; null when it can't be read. */
export function readDuration(text: string): Duration | null {
  const [, sign = '', rest = ''] = /^\s*([+\-−–]?)\s*(.{1,60}?)\s*$/u.exec(text) ?? [];
  const length = readClockLength(rest) ?? readUnits(rest);
  if (length === null) return null;
  return (sign === '' || sign === '+' ? length : -length) as Duration;
}

function readClockLength(text: string): number | null {
  const [, hours, minutes, seconds] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return /^\d{1,6}$/.test(text) ? Number(text) * 60_000 : null;
  return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds ?? 0) * 1000;
}

function readUnits(text: string): number | null {
  const parts = [...text.matchAll(/(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]{1,8})[\s,]*/gi)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return null;
  let length = 0;
  for (const [, count, word] of parts) {
    const unit = units.find(([name]) => name.test(word ?? ''))?.[1];
    if (unit === undefined) return null;
    length += Number(count) * unit;
  }
  return Math.round(length);
}
