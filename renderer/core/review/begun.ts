import * as v from 'valibot';
import { anchorGate } from './parse-threads.ts';
import { type Anchor, type SuggestedField, suggestedFieldNames } from './thread.ts';

/** A comment, or a change that somebody suggests, that is being written: what it is about. */
export type Begun = {
  readonly anchor: Anchor;
  readonly kind: 'comment' | 'suggestion';
  /** The field of an event, cause, action or step that a suggestion is about. */
  readonly field: SuggestedField;
};

const begunGate = v.object({
  anchor: anchorGate,
  kind: v.picklist(['comment', 'suggestion']),
  field: v.picklist(suggestedFieldNames),
});

/** What was begun, as words that are kept beside those of the comment. */
export const begunWords = ({ anchor, kind, field }: Begun): string => JSON.stringify({ anchor, kind, field });

/** What was begun, from such words; null where they are none. */
export const readBegun = (words: string): Begun | null => {
  try {
    const read = v.safeParse(begunGate, JSON.parse(words));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};
