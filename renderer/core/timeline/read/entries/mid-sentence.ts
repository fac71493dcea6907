import type { Seen } from '../lines/paste-style.ts';
import { isSpoken } from '../lines/spoken-time.ts';

/** A line of words that its sentence doesn't end in. */
const OPEN = /^[^|\t]{40,}[\p{L},’'-]$/u;

/**
 * The lines without a time that only a break in the middle of a sentence put first: "… the last copy of the data was made", "at 14:25 (which
 * is no harm)". Such a line begins in small letters below words that no full stop ends.
 */
export function withoutMidSentence(all: readonly Seen[]): readonly Seen[] {
  return all.map((seen, index) => {
    const { head, line } = seen;
    const above = all[index - 1]?.line;
    if (head?.when.clock == null || above === undefined || line.marker !== 'none' || line.sentence || line.chat) return seen;
    const goesOn =
      above.marker === 'none' && above.indent === line.indent && OPEN.test(above.text) && all[index - 1]?.head?.when.clock == null;
    return goesOn && /^\p{Ll}/u.test(line.text) && isSpoken(head) ? { ...seen, head: null } : seen;
  });
}
