import type { Zone } from '../when.ts';

const LIMIT = 14 * 60;

/** The fixed zone of an offset in whole minutes: 'UTC+2', 'UTC-3:30', 'UTC' for zero; null outside −14 to +14 hours. */
export function fixedZone(minutes: number): Zone | null {
  if (!Number.isInteger(minutes) || Math.abs(minutes) > LIMIT) return null;
  return offsetLabel(minutes) as Zone;
}

/** How an offset in minutes is written: 'UTC', 'UTC+5:45'; parts of a minute (old local mean times) are dropped. */
export function offsetLabel(minutes: number): string {
  const size = Math.floor(Math.abs(minutes));
  if (size === 0) return 'UTC';
  const rest = size % 60;
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/**
 * The minutes of an offset as people write it: 'Z', 'UTC', '+02:00', '-0700', '+2', 'UTC-3', 'GMT −3:30'.
 * Null for anything else, '-2' alone included (it may end a range), and outside −14 to +14 hours.
 */
export function readOffset(text: string): number | null {
  const words = text.trim();
  if (/^(?:z|zulu|zulu time|utc|gmt|ut)$/i.test(words)) return 0;
  const decimal = /^(?:utc|gmt)\s?([+\-−])(\d{1,2})[.,](5|25|75)$/i.exec(words);
  if (decimal !== null) {
    const minutes = Math.round(Number(`${decimal[2]}.${decimal[3]}`) * 60);
    return minutes > LIMIT ? null : decimal[1] === '+' ? minutes : -minutes;
  }
  const match = prefixed.exec(words) ?? bare.exec(words);
  if (!match) return null;
  const size = Number(match[2]) * 60 + Number(match[3] ?? '0');
  if (size > LIMIT || (match[1] === '±' && size !== 0)) return null;
  return match[1] === '+' || size === 0 ? size : -size;
}

/** After 'UTC' any of the dashes that word processors make is a minus. */
const prefixed = /^(?:utc|gmt|z)\s?([+\-\u2010-\u2014\u2212±])\s?(\d{1,2})(?::?([0-5]\d))?(?:\s?h)?$/i;
const bare = /^(?:(?=\+)|(?=.(?:\d{2}|\d:)))([+\-\u2212±])(\d{1,2})(?::?([0-5]\d))?$/;
