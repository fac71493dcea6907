import type { Instant, LocalTime, Zone } from '../when.ts';
import { readZone, type ZoneReading } from './read-zone.ts';
import { toZone } from './zone.ts';
import { zoneOfPlace } from './zone-words.ts';

/** The zone typed into a field for one: all that `readZone` reads, and a place by its bare name, which among other words would be none ('Berlin'). */
export function readTypedZone(text: string, at: Instant | LocalTime | null, preferred: Zone | null): ZoneReading {
  const read = readZone(text, at, preferred);
  const zone = read.kind === 'unknown' ? placeZone(text) : null;
  return zone === null ? read : { kind: 'zone', zone, minutes: null, note: null };
}

/** The zone typed into a field that keeps one for good, which an abbreviation is not: named exactly or by its place; null for other words. */
export function typedZone(text: string): Zone | null {
  return toZone(text.trim()) ?? placeZone(text);
}

function placeZone(text: string): Zone | null {
  const place = text.length > 60 ? null : zoneOfPlace(text);
  return place === null ? null : toZone(place);
}
