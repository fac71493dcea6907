import type { Place } from '../finding.ts';

/** The same place with the words there that a finding is about; of the report as a whole the place as it is. */
export const atWords = (place: Place, words: string): Place => (place.kind === 'report' ? place : { ...place, words });
