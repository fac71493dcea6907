import type { When } from '../when.ts';
import { readTypedWords } from '../words/read-typed-words.ts';
import { readZone } from './read-zone.ts';
import { isZoneAbbreviation } from './zone-words.ts';

/**
 * The abbreviation that a time without a date was entered with ('CET'), as long as its zone is still the one that it stands for.
 * Whether the clocks there showed it can only be told on a date, so until then it is the zone as far as anybody said. Null for all other times.
 */
export function statedZone(when: When): string | null {
  if (when.date !== null || when.time === null || when.zone === null || when.entered === '') return null;
  const words = readTypedWords(when.entered)?.zone ?? null;
  if (words === null || !isZoneAbbreviation(words)) return null;
  const read = readZone(words, null, when.zone);
  return read.kind === 'zone' && read.minutes !== null && read.zone === when.zone ? words.toUpperCase() : null;
}
