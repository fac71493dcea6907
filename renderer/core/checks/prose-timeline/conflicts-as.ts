import type { Facts } from '../facts/facts.ts';
import type { Finding } from '../finding.ts';
import type { ConflictKind } from './conflict.ts';
import { findConflicts } from './find-conflicts.ts';

/** The conflicts of one kind between text and timeline, as findings. */
export const conflictsAs = (kind: ConflictKind, facts: Facts): readonly Finding[] =>
  findConflicts(facts)
    .filter((conflict) => conflict.kind === kind)
    .map(({ sentence, words, other, by, message }) => ({
      rule: kind,
      severity: 'error',
      place: sentence.passage.placeOf(words.words, words.from),
      message,
      between: [words.words, other],
      offsetMinutes: Math.round(by / 60_000),
      fix: null,
    }));
