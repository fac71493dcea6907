import type { Seen } from '../lines/paste-style.ts';

/** The name of a field that holds when something is to be, on a line of its own. */
const PLANNED =
  /^[\s*_]{0,3}(?:estimated|expected|planned|scheduled|projected|anticipated|target|next update|voraussichtlich\p{L}*|geplant\p{L}*|prévue?s?|estimée?s?|previst[oa]s?|estimad[oa]s?|szacowan\p{L}{1,2}|przewidywan\p{L}{1,2}|planowan\p{L}{1,2}|beräknad|verwacht\p{L}{0,2}|geschat\p{L}{0,2})(?:\s[^:]{2,50})?\s?:[*_]{0,2}$/iu;

/** The lines without the times below the name of a field that only holds when something is to be: "Estimated end:". */
export function withoutPlanned(all: readonly Seen[]): readonly Seen[] {
  return all.map((seen, index) => {
    const above = all[index - 1]?.line.text === '' ? all[index - 2] : all[index - 1];
    const isAlone = seen.head?.when.clock != null && seen.head.rest === '' && seen.line.marker === 'none';
    return isAlone && above !== undefined && above.line.text !== '' && PLANNED.test(above.line.text) ? { ...seen, head: null } : seen;
  });
}
