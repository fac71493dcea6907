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
      ...eventsNamed(other, facts),
      fix: null,
    }));

/** The events whose times are quoted, where each time is one event's alone. */
const eventsNamed = (quoted: string, { moments, report }: Facts): Pick<Finding, 'events'> => {
  const times = [quoted, ...quoted.split(' – ')];
  const found = moments.filter(({ part, words }) => part !== 'mentioned' && times.includes(words));
  const ids = new Set(found.map(({ event }) => event.id));
  const isSure = ids.size > 0 && new Set(found.map(({ words }) => words)).size === ids.size;
  return isSure ? { events: report.events.flatMap(({ id }) => (ids.has(id) ? [id] : [])) } : {};
};
