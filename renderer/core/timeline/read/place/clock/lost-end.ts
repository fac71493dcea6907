import { readClock } from '../../../../time/clocks/read-clock.ts';
import { readDate } from '../../../../time/dates/read-date.ts';
import type { WhenWords } from '../../../../time/words/read-when-words.ts';
import type { ReadingFlag } from '../../../reading.ts';

/** What leads from the beginning of a range to its end. */
const TO =
  /^(?:[-–—−〜～~→]\s?|(?:to|until|till|bis|jusqu['’]à|au|hasta|al|até|fino al?|tot|t\/m)\s{1,2}(?:the |zum |den |el |las |l['’])?)(?=\d)/iu;

/** A row of moments, "18:06 – 18:11 – 18:12", has no end. */
const ROW = /^[^\d]{0,4}\d{1,2}:\d\d(?::\d\d)?\s?[-–—]\s?\d{1,2}:\d\d/;

/** Flags an entry whose words begin with what looks like the end of its time, which was not understood: "12:00 16 June" and then "to 17 June: shutdown"; null for others. */
export function lostEndFlag(words: WhenWords, text: string, entered: string): ReadingFlag | null {
  const lead = words.clock === null || words.end !== null || ROW.test(text) ? null : TO.exec(text);
  if (lead === null) return null;
  const date = readDate(text, lead[0].length);
  const isDate = date !== null && date.candidates.length > 0 && !date.weak;
  const isClock = /^\d{1,2}:\d\d/.test(text.slice(lead[0].length)) || readClock(text, lead[0].length)?.sure === true;
  if (!isDate && !isClock) return null;
  return { kind: 'maybe-range', message: `“${entered}” may have an end, which was not understood: check the time.`, words: entered };
}
