import { readLater } from './read-later.ts';

/** A time told as a distance: "T+5 min" counts from the start of the incident, "+5m" from whatever came before, "5 min later" from the entry above. */
export type RelativeReading = {
  readonly from: 'start' | 'previous' | 'above';
  /** Milliseconds; negative for "T-10m". */
  readonly distance: number;
  /** The whole days in it, which are counted on a calendar: the clock stays where clocks are changed. */
  readonly days: number;
  /** True where no unit was written and minutes were assumed. */
  readonly unitless: boolean;
  /** How a distance with a colon was taken: "00:05" as hours and minutes, "00:01.25" as minutes and seconds; null for others. */
  readonly parts: 'h:mm' | 'mm:ss' | null;
  /** How many characters it takes. */
  readonly length: number;
};

const DAY = 86_400_000;
const START = /[Tt]\s?(?:([+\-−–])\s?|(?=0(?!\d|[:.]\d))|=\s?)/y;
const PLUS = /([+])\s?/y;
const CLOCK = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?:\.(\d{1,3}))?(?!\d|:\d)/y;
const PART =
  /(\d{1,6})(?:[.,](\d{1,3}))?\s?(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|minuten|stunden|sekunden)(?![\p{L}])/iuy;
const PART_GLUED = /(\d{1,4})(?:[.,](\d{1,3}))?(h|d|m)(?=\d)/iy;
const BARE = /(\d{1,4})(?![\d\p{L}%]|[.,:]\d)/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function unitLength(unit: string): number {
  const word = unit.toLowerCase();
  if (word === 'ms' || word.startsWith('milli')) return 1;
  if (word.startsWith('stunde')) return 3_600_000;
  if (word.startsWith('s')) return 1000;
  if (word.startsWith('m')) return 60_000;
  return word.startsWith('d') ? DAY : 3_600_000;
}

type Amount = Pick<RelativeReading, 'distance' | 'days' | 'unitless' | 'parts'> & { readonly end: number };

function amountAt(text: string, at: number, bareAllowed: boolean): Amount | null {
  const clock = match(CLOCK, text, at);
  if (clock !== null) {
    const end = at + clock[0].length;
    // Nobody writes parts of a minute behind a dot.
    if (clock[3] === undefined && clock[4] !== undefined) {
      const seconds = Number(clock[1]) * 60 + Number(`${clock[2]}.${clock[4]}`);
      return { distance: Math.round(seconds * 1000), days: 0, end, unitless: false, parts: 'mm:ss' };
    }
    const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(`${clock[3] ?? 0}.${clock[4] ?? 0}`);
    return { distance: Math.round(seconds * 1000), days: 0, end, unitless: false, parts: clock[3] === undefined ? 'h:mm' : null };
  }
  let distance = 0;
  let days = 0;
  let end = at;
  let smallest = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 4; count += 1) {
    const gap = count > 0 && text.charAt(end) === ' ' ? 1 : 0;
    const part = match(PART_GLUED, text, end + gap) ?? match(PART, text, end + gap);
    if (part === null) {
      const bare = count > 0 && smallest === 3_600_000 ? match(BARE, text, end) : null;
      if (bare !== null)
        return { distance: distance + Number(bare[1]) * 60_000, days, end: end + bare[0].length, unitless: false, parts: null };
      break;
    }
    const unit = unitLength(part[3] ?? '');
    if (unit >= smallest) break;
    smallest = unit;
    distance += Math.round(Number(`${part[1]}.${part[2] ?? 0}`) * unit);
    if (unit === DAY) days = Number(part[1]);
    end += gap + part[0].length;
  }
  if (end > at) return { distance, days, end, unitless: false, parts: null };
  const bare = bareAllowed ? match(BARE, text, at) : null;
  return bare === null
    ? null
    : { distance: Number(bare[1]) * 60_000, days: 0, end: at + bare[0].length, unitless: Number(bare[1]) !== 0, parts: null };
}

/** Reads "T+5 min", "T-00:10", "T0" or "+90m" that starts exactly at a position; null where none does. */
export function readRelative(text: string, at: number): RelativeReading | null {
  if (at > 0 && /[\p{L}\d]/u.test(text.charAt(at - 1))) return null;
  const later = /[\d~aeosumhvc約]/i.test(text.charAt(at)) ? readLater(text, at) : null;
  if (later !== null) return { from: 'above', unitless: false, parts: null, ...later };
  const start = match(START, text, at);
  const plus = start === null ? match(PLUS, text, at) : null;
  const sign = start ?? plus;
  if (sign === null) return null;
  const amount = amountAt(text, at + sign[0].length, true);
  if (amount === null) return null;
  const backwards = sign[1] !== undefined && sign[1] !== '+';
  const [distance, days] = backwards ? [-amount.distance, -amount.days] : [amount.distance, amount.days];
  const { unitless, parts } = amount;
  return { from: start === null ? 'previous' : 'start', distance, days, unitless, parts, length: amount.end - at };
}
