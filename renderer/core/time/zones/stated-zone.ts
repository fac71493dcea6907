import type { When } from '../when.ts';
import { readZone } from './read-zone.ts';
import { isZoneAbbreviation } from './zone-words.ts';

/** Letters by themselves, or right behind a clock time: '16:05 CET', '14:05Z'. */
const WORDS = /(?<!\p{L})\p{L}{1,5}(?!\p{L})/gu;

/**
 * The abbreviation that a time without a date was entered with ('CET'), as long as its zone is still the one that it stands for.
 * Whether the clocks there showed it can only be told on a date, so until then it is the zone as far as anybody said. Null for all other times.
 * (The words were read when they were entered; to look for the one is enough here, where every event of a report is shown.)
 */
export function statedZone(when: When): string | null {
  if (when.date !== null || when.time === null || when.zone === null || when.entered === '') return null;
  const words = when.entered.match(WORDS)?.findLast(isZoneAbbreviation);
  if (words === undefined) return null;
  const read = readZone(words, null, when.zone);
  return read.kind === 'zone' && read.minutes !== null && read.zone === when.zone ? words.toUpperCase() : null;
}
