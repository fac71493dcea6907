import { localMillis } from '../../../time/local-time.ts';
import type { CalendarDate, ClockTime, Instant, Zone } from '../../../time/when.ts';
import { meaningsOf } from '../../../time/zones/abbreviations.ts';
import { readZone } from '../../../time/zones/read-zone.ts';
import { isLocalTime } from '../../../time/zones/read-zone-words.ts';
import { offsetAt } from '../../../time/zones/zone.ts';

/** The offsets, in minutes ahead of UTC, that a zone's words can mean at a local time, likeliest first; none for "local time" and unknown words. */
export const offsetsOf = (words: string, date: CalendarDate, time: ClockTime): readonly number[] => {
  if (isLocalTime(words)) return [];
  // "+UTC", as explorers of chains write it.
  const plain = words.replace('−', '-').replace(/^\+(?=UTC$|GMT$)/u, '');
  const reading = readZone(plain, { date, time }, null);
  if (reading.kind === 'unknown') {
    const pair = plain.split('/');
    return pair.length === 2 ? [...new Set(pair.flatMap((one) => offsetsOf(one, date, time)))] : [];
  }
  const at = (zone: Zone, guess: number): number => offsetAt(zone, (localMillis(date, time) - guess * 60_000) as Instant);
  const literal = reading.minutes ?? at(reading.zone, 0);
  const settled = reading.minutes === null ? at(reading.zone, literal) : literal;
  const likely = reading.note?.kind === 'out-of-season' && reading.note.likely !== null ? [at(reading.note.likely, literal)] : [];
  // Who means Cuba's CDT or the Philippines' PST says so.
  const isQuiet = /^(?:CDT|PST)$/iu.test(plain);
  const others = (isQuiet ? [] : meaningsOf(plain.toUpperCase())).flatMap(({ family, minutes }) => (family.minor ? [] : [minutes]));
  return [...new Set([settled, ...likely, ...others])];
};
