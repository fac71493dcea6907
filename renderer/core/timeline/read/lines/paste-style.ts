import { findWithin } from '../inside/find-within.ts';
import type { Found } from '../inside/found.ts';
import type { Head } from './read-head.ts';
import type { Line } from './split-lines.ts';
import { isSpoken } from './spoken-time.ts';
import { timesBelow } from './times-below.ts';

/** A line with what was found in it before anything is decided. */
export type Seen = {
  readonly line: Line;
  readonly head: Head | null;
  /** Words before the head that look like a date and can't be read as one: "30 Feb 2024 14:00". */
  readonly unread: string | null;
  readonly named: Found | null;
  readonly stamp: Found | null;
  readonly tail: Found | null;
};

/** How times are written in a whole paste: what one line alone cannot tell. */
export type PasteStyle = {
  /** Lines that begin with a time in the way given. */
  readonly heads: number;
  /** Of those, items of lists. */
  readonly listedHeads: number;
  /** Of those, sentences that begin with "At 14:02". */
  readonly spoken: number;
  readonly dots: number;
  readonly digits: number;
  /** Four digits that can't be a year of our time. */
  readonly clearDigits: number;
  readonly stamps: number;
  /** Lines that begin with "+5m" or "T+5". */
  readonly relatives: number;
  /** Whether times stand after the names of people who write messages. */
  readonly chat: boolean;
  /** Whether most items of a list begin or end with a time, some of them end with it. */
  readonly listedTails: boolean;
  /** Whether times stand at the ends of lines. */
  readonly tailLines: boolean;
  /** How many lines end with a time. */
  readonly tails: number;
  /** Whether most items of lists carry a time within their sentence, or half of them one at all. */
  readonly within: boolean;
  /** Whether the time of an entry stands on the line below its text. */
  readonly below: boolean;
};

const SHORTCODE = /\{\{[<%]?\s?[\w-]{1,20}\s["“]?[^{}]{8,40}[>%]?\}\}$/;

/** Whether the stamps of the source of a status page end what they are about, some of them on a line of their own. */
function stampsEnd(lines: readonly Seen[]): boolean {
  const ends = lines.filter(({ line }) => SHORTCODE.test(line.text));
  return ends.length >= 2 && ends.some(({ line }) => /^\{\{/.test(line.text)) && ends.some(({ line }) => !/^\{\{/.test(line.text));
}

/** What a whole paste tells about the way its times are written. */
export function pasteStyle(lines: readonly Seen[]): PasteStyle {
  let [
    heads,
    dots,
    digits,
    clearDigits,
    stamps,
    named,
    tails,
    words,
    listed,
    within,
    relatives,
    listedHeads,
    listedTails,
    datedTails,
    spoken,
  ] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const seen of lines) {
    if (seen.line.text === '') continue;
    words += 1;
    const clock = seen.head?.when.clock ?? null;
    if (clock !== null && seen.head !== null) {
      heads += 1;
      if (seen.line.marker === 'bullet' || seen.line.marker === 'number') listedHeads += 1;
      if (isSpoken(seen.head)) spoken += 1;
      if (clock.form === 'dot') dots += 1;
      if (clock.form === 'digits') {
        digits += 1;
        if (clock.hour !== 19 && clock.hour !== 20) clearDigits += 1;
      }
      continue;
    }
    if (seen.line.marker === 'bullet' || seen.line.marker === 'number') {
      listed += 1;
      if (findWithin(seen.line.text) !== null) within += 1;
    }
    if (seen.head?.when.relative != null) relatives += 1;
    if (seen.stamp !== null) stamps += 1;
    else if (seen.named !== null) named += 1;
    else if (seen.tail !== null) {
      tails += 1;
      if (seen.line.marker === 'bullet' || seen.line.marker === 'number') {
        listedTails += 1;
        if (seen.tail.when.date !== null) datedTails += 1;
      }
    }
  }
  const timedItems = listedHeads > 1 ? listedHeads + listedTails + within : 0;
  return {
    heads,
    listedHeads,
    spoken,
    dots,
    digits,
    clearDigits,
    stamps,
    relatives,
    chat: named >= 2 && named >= heads,
    listedTails: ((listedHeads > 0 && listedTails > 0) || datedTails > 1) && (listedHeads + listedTails) * 3 >= (listed + listedHeads) * 2,
    tailLines: tails > heads + named && (tails >= 2 || words <= 3),
    tails,
    within: within > 0 && (heads <= within ? within * 2 >= listed : timedItems * 2 >= listed + listedHeads),
    below: timesBelow(lines) || stampsEnd(lines),
  };
}
