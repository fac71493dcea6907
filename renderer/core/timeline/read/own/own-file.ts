import * as v from 'valibot';
import { none, type OwnRow } from './own-rows.ts';

const words = v.nullish(v.string(), '');
const event = v.object({
  utc: words,
  utcEnd: words,
  ownLocal: words,
  ownLocalEnd: words,
  ownZone: words,
  precision: v.string(),
  openEnded: v.boolean(),
  milestone: words,
  visibility: words,
  category: words,
  text: v.string(),
  entered: words,
  author: words,
  evidence: v.optional(v.array(v.string()), []),
});
const file = v.object({ format: v.literal('debrief-timeline'), version: v.literal(1), events: v.array(event) });

function parsedFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The rows of a timeline that Debrief wrote as a file of data; null for any other text. */
export function fileRows(text: string): readonly OwnRow[] | null {
  if (!/^\s*\{\s*"format":\s*"debrief-timeline"/.test(text.slice(0, 200))) return null;
  const read = v.safeParse(file, parsedFrom(text));
  if (!read.success) return null;
  let from = 0;
  return read.output.events.map((one) => {
    // Events are told apart by where they stood.
    from = Math.max(from, text.indexOf('"utc":', from + 1));
    const { utcEnd: end, openEnded, ownLocalEnd: ownEnd, evidence, ...same } = one;
    const of = { ...none, ...same, end, open: openEnded ? 'yes' : '', evidence: evidence.join('\n') };
    return { of, ownEnd, from, to: from + 1 };
  });
}
