import { findWithin } from '../inside/find-within.ts';
import type { Seen } from '../lines/paste-style.ts';

const UPDATE = /^\W{0,4}(?:updated?|edit|addendum|nachtrag|aktualisierung|mise à jour|actualización|aggiornamento|atualização)(?!\p{L})/iu;

/**
 * The lines with the first paragraph of a post as an entry, where it tells a date and time within a sentence and nothing but later updates
 * of the post ("EDIT 4 January 2024 at 10:59:") follow.
 */
export function withLead(all: readonly Seen[]): readonly Seen[] {
  const timed = all.filter(({ head }) => head?.when.clock != null);
  if (
    timed.length === 0 ||
    !timed.every(({ line, head }) => UPDATE.test(line.text) && head?.when.date != null && (head.rest !== '' || line.text.endsWith(':')))
  )
    return all;
  const first = all.findIndex(({ line }) => line.text !== '' && line.marker === 'none' && /[.!?]$/.test(line.text));
  const lead = all[first];
  if (lead === undefined || lead.line.code || all.indexOf(timed[0] ?? lead) <= first) return all;
  if (findWithin(lead.line.text)?.when.date == null) return all;
  const told = { ...lead, line: { ...lead.line, sentence: true } };
  return all.map((seen) => (seen === lead ? told : seen));
}
