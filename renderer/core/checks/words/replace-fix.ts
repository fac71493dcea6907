import type { Finding, Place } from '../finding.ts';

/** The offer to write other words in the place of some; null where they stand in no text that can be changed from here. */
export const replaceFix = (place: Place, words: string, by: string): Finding['fix'] =>
  place.kind === 'report' || (place.kind === 'details' && place.field !== 'title')
    ? null
    : { label: `Replace with “${by}”`, change: { kind: 'replace-words', place, words, by } };
