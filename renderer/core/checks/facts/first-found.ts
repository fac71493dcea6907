import type { Finding } from '../finding.ts';
import type { Facts } from './facts.ts';

/** What the first of several looks at a report finds; those behind it are not asked any more, since they would tell the same slip in other words. */
export const firstFound = (facts: Facts, looks: readonly ((facts: Facts) => readonly Finding[])[]): readonly Finding[] => {
  for (const look of looks) {
    const found = look(facts);
    if (found.length > 0) return found;
  }
  return [];
};
