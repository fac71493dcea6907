import type { DateReading } from '../../../time/dates/read-date.ts';
import { isLocalTime, readZoneWords } from '../../../time/zones/read-zone-words.ts';
import { isZoneAbbreviation } from '../../../time/zones/zone-words.ts';
import { findStamp } from '../inside/find-stamp.ts';
import { findTail } from '../inside/find-tail.ts';
import { findWithin } from '../inside/find-within.ts';
import { dateWithin, isAboutPage } from './look-at-line.ts';
import type { Line } from './split-lines.ts';

/** What a line that is no entry says of a zone or a date, which the entries below may share. */
export type Mention = { readonly zone: string | null; readonly date: DateReading | null; readonly words: string };

const LONGEST = 2000;
/** A link as Markdown writes it: only its words say something. */
const LINK = /\[([^[\]]{1,120})\]\([^()\s]{1,300}\)/g;
/** A zone ahead of its time: "from UTC 05:13 on". */
const ZONE_FIRST = /(?<![\p{L}\d])(?:UTC|GMT|[A-Z]{1,3}[SD]?T)(?=\s\d{1,2}:\d\d)/u;
const CLOCK_ALONE = /(?<![\d:.])\d{1,2}:\d\d(?::\d\d)?(?!\d|:)(?:\s?[ap]\.?m\.?(?!\p{L}))?/giu;
const CLOCK = /\d[:.h]\d\d|\d\s?[ap]\.?m/i;

/** The zone of a time within a line of words, and the first date in it; null where it names neither. */
export function mentionIn(line: Line): Mention | null {
  const text = line.text.replace(LINK, '$1');
  if (text.length > LONGEST || !/\d/.test(text) || isAboutPage(text)) return null;
  const found = line.code || !CLOCK.test(text) ? null : (findStamp(text) ?? findTail(text) ?? findWithin(text));
  const zone = found?.when.zone ?? (line.code ? null : (zoneAhead(text) ?? zoneBehind(text)));
  const date = line.code ? null : dateWithin(text);
  if (zone === null && date === null) return null;
  return { zone: zone !== null && isLocalTime(zone) ? null : zone, date: date?.date ?? null, words: date?.words ?? '' };
}

function zoneAhead(text: string): string | null {
  const words = ZONE_FIRST.exec(text)?.[0] ?? '';
  return isZoneAbbreviation(words) ? words : null;
}

/** The zone behind a clock time, be that only planned: "between 06:00 and 08:00 UTC". */
function zoneBehind(text: string): string | null {
  for (const clock of text.matchAll(CLOCK_ALONE)) {
    const zone = readZoneWords(text, clock.index + clock[0].length, false)?.words ?? '';
    if (isZoneAbbreviation(zone) || /^(?:UTC|GMT)\s?[+\-−]\d/.test(zone)) return zone;
  }
  return null;
}
