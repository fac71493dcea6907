import type { When } from '../when.ts';
import { readZone } from './read-zone.ts';
import { statedZone } from './stated-zone.ts';
import { isZoneAbbreviation } from './zone-words.ts';
import { zoneWordsIn } from './zone-words-in.ts';

/**
 * The words for its zone that a time hands on to the one typed below it, beside the zone itself: an abbreviation that waits for its date, and words that were
 * not in force on its date, as long as its zone is still the one that they literally name. What is odd about them is then odd of the time below as well, and
 * is said of it. Null for all other times: their zone alone tells all.
 */
export function carriedWords(when: When): string | null {
  return statedZone(when) ?? oddWords(when);
}

function oddWords({ date, time, zone, entered }: When): string | null {
  if (date === null || time === null || zone === null) return null;
  for (const words of zoneWordsIn(entered)) {
    const read = readZone(words, { date, time }, null);
    if (read.kind !== 'zone' || read.zone !== zone || read.note?.kind !== 'out-of-season') continue;
    return isZoneAbbreviation(words) ? words.toUpperCase() : words;
  }
  return null;
}
