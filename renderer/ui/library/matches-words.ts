import type { DraftRow } from '../../store/db.ts';
import { claimOfRow } from './claim-of-row.ts';

/** Whether a draft is one that somebody looks for: each of the words, in any order and case, stands in what the library knows of it. */
export const matchesWords = (row: DraftRow, words: string): boolean => {
  const { title, reference, severity, services = [], authors = [] } = row;
  const known = [title, reference, severity, claimOfRow(row).state, ...services, ...authors].join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.includes(word));
};
