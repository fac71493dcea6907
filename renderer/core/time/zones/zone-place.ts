import { timeWords } from '../shown/time-words.ts';
import type { Zone } from '../when.ts';
import { cityOf } from './zone-names.ts';

/** Where a zone's clocks hang, as a sentence goes on: 'in Paris', 'at UTC+2'. */
export function zonePlace(zone: Zone): string {
  return zone.startsWith('UTC') ? `at ${zone}` : `in ${cityOf(zone)}`;
}

/** What a zone is called when no date is known: 'Paris time', which `readZone` reads back, 'heure de Paris', 'UTC+2'. */
export function zoneName(zone: Zone, language = 'en'): string {
  return zone.startsWith('UTC') ? zone : timeWords(language).timeIn(cityOf(zone));
}
