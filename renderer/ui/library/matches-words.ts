import type { DraftRow } from '../../store/db.ts';
import { claimOfRow } from './claim-of-row.ts';

/** Those of the words that are looked for, in small letters, that don't stand in what the library itself knows of a draft; in any order and case. */
export const missingWords = (row: DraftRow, words: string): readonly string[] => {
  const { title, reference, severity, services = [], authors = [] } = row;
  const known = [title, reference, severity, claimOfRow(row).state, ...services, ...authors].join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !known.includes(word));
};
