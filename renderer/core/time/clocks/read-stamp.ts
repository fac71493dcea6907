import { monthNamed } from '../dates/date-names.ts';
import type { DateReading } from '../dates/read-date.ts';
import { localOfMillis } from '../local-time.ts';
import type { WhenWords } from '../words/read-when-words.ts';
import { matchAt } from '../words/time-prepositions.ts';
import type { ClockReading } from './read-clock.ts';

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, from September 2001 to the end of 2037: fewer digits would be any number. */
const EPOCH =
  /((?:1\d|20)\d{8})(?:(?:\.\d{1,9})|(?:\d{3}){1,3})?(?![\d%\p{L}]|[.,:]\d|\s(?:[kmgt]i?[bw]|[mnuµ]s|[smhbxgwv]|kg|mg|[ckm]m|[km]?hz|k)(?!\p{L}))/iuy;
/** A date-time group as armed forces and coast guards write it: "101405ZJUN24", "101405Z JUN 2024". */
const GROUP = /(\d{2})(\d{2})(\d{2})Z\s?(\p{L}{3})\.?\s?(\d{2}|\d{4})(?![\p{L}\d])/iuy;

/** Reads a moment written as one word that starts exactly at a position, always UTC: seconds since 1970 before all other words, or a date-time group; null where none does. */
export function readStamp(text: string, at: number): WhenWords | null {
  if (at > 0 && /[\p{L}\d.,+#-]/u.test(text.charAt(at - 1))) return null;
  // Within a sentence such a number is an order, a ticket or an account.
  const epoch = /\p{L}/u.test(text.slice(0, at)) ? null : matchAt(EPOCH, text, at);
  if (epoch !== null) {
    const { date, time } = localOfMillis(Number(epoch[1]) * 1000);
    const [year, month, day] = date.split('-').map(Number);
    const [hour, minute, second] = time.split(':').map(Number);
    return whole(at, epoch[0].length, [year, month, day, hour, minute, second ?? 0]);
  }
  const group = matchAt(GROUP, text, at);
  const month = group === null ? null : monthNamed(group[4] ?? '');
  if (group === null || month === null) return null;
  const year = Number(group[5]?.padStart(4, '20'));
  return whole(at, group[0].length, [year, month, Number(group[1]), Number(group[2]), Number(group[3]), null]);
}

type Parts = readonly (number | null | undefined)[];

function whole(at: number, length: number, [year = 0, month = 0, day = 0, hour, minute, second]: Parts): WhenWords | null {
  if ((hour ?? 24) > 23 || (minute ?? 60) > 59 || (day ?? 0) < 1 || (day ?? 32) > 31) return null;
  const date: DateReading = {
    candidates: [{ year: year ?? 0, month: month ?? 0, day: day ?? 0, order: 'named' }],
    weekday: null,
    weak: false,
    length,
  };
  const clock: ClockReading = {
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? null,
    dayShift: 0,
    form: 'colon',
    meridiem: null,
    odd: false,
    sure: true,
    length,
  };
  const single = { zoneAgain: null, elsewhere: [], end: null, relative: null, dayShift: 0, dayShiftSure: true } as const;
  return { date, clock, zone: 'UTC', ...single, approx: false, openEnded: false, from: at, to: at + length };
}
