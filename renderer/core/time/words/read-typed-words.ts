import { readZoneWords } from '../zones/read-zone-words.ts';
import { readWhenWords, type WhenWords } from './read-when-words.ts';

const BARE_HOUR = /^(\d{1,2})$/;
const THREE_DIGITS = /^(\d)(\d{2})$/;

/** A lone "16" or "905" is an hour or an hour and minutes to somebody who types into a column of times. */
function widened(text: string): string {
  const hour = BARE_HOUR.exec(text);
  if (hour !== null) return `${text.padStart(2, '0')}:00`;
  const three = THREE_DIGITS.exec(text);
  return three === null ? text : `0${three[1]}:${three[2]}`;
}

/** The words for a time that are all that stands in a cell, taken apart; null where they are none, or where others stand beside them. */
export function readTypedWords(typed: string): WhenWords | null {
  const text = widened(typed);
  const read = readWhenWords(text, 0);
  if (read === null) return null;
  const rest = text.slice(read.to);
  if (/^[\s.,;:)\]]*$/.test(rest)) return read;
  // A zone typed after the end of a range or a date belongs to the whole.
  const zone = read.zone === null ? readZoneWords(text, read.to, false) : null;
  return zone !== null && /^[\s.,;:)\]]*$/.test(text.slice(read.to + zone.length)) ? { ...read, zone: zone.words } : null;
}
