import { isLocalTime, readZoneWords } from '../../../../time/zones/read-zone-words.ts';

/** The zone that is the whole name of a field, whose times are told in it: "UTC: 19:08"; null for other names. */
export function zoneLabel(label: string): string | null {
  const name = label.replace(/\s?:$/, '');
  const zone = name === '' || name === name.toLowerCase() ? null : readZoneWords(name, 0, false);
  return zone !== null && zone.length === name.length && !isLocalTime(zone.words) ? zone.words : null;
}
