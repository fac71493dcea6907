import * as v from 'valibot';
import { parseWhen } from '../../report/parse-report.ts';
import type { WhenFlag } from '../../time/words/read-flag.ts';
import type { Doubts } from './doubts.ts';

/** A question with half of its words is better than none. */
const words = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, most)),
  );
const flag = v.object({ kind: words(64), message: words(2_000), words: words(1_000), suggestion: v.optional(v.unknown()) });
const doubts = v.object({
  of: v.unknown(),
  flags: v.pipe(
    v.array(flag),
    v.transform((flags) => flags.slice(0, 50)),
  ),
});

/** A foreign value as the doubts about an event's time; null for what is none. A suggestion that can't be read is left out. */
export const parseDoubts = (value: unknown): Doubts | null => {
  const read = v.safeParse(doubts, value);
  const of = read.success ? parseWhen(read.output.of) : null;
  if (!read.success || of === null) return null;
  const flags = read.output.flags.map(({ suggestion, ...bare }): WhenFlag => {
    const when = suggestion === undefined ? null : parseWhen(suggestion);
    return when === null ? bare : { ...bare, suggestion: when };
  });
  return { of, flags };
};
