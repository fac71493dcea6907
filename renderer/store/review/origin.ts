import * as v from 'valibot';
import type * as Y from 'yjs';
import type { Visibility } from '../../core/report/report.ts';

/** Where a copy of a draft comes from: the draft that reviews of it belong to. */
export type Origin = {
  /** The id of the author's draft. */
  readonly draft: string;
  /** The `contentHash` of the whole report when the copy was made. */
  readonly base: string;
  /** What the copy shows: the whole (internal), or what one audience may see. */
  readonly edition: Visibility;
  /** The `contentHash` of the copy itself when it was made: a reviewer who changes it has another text before them. */
  readonly copy: string;
  /** What the copy was sent for: to be reviewed, or to be written on by a co-author who sends the whole of it back. */
  readonly purpose: 'review' | 'writing';
};

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const origin = v.object({
  draft: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  base: hash,
  edition: v.picklist(['public', 'internal', 'authority']),
  copy: hash,
  // Copies for review said nothing of it before there were others.
  purpose: v.optional(v.picklist(['review', 'writing']), 'review'),
});

/** Where a draft was copied from; null for one that was begun here. */
export const originOf = (doc: Y.Doc): Origin | null => {
  const read = v.safeParse(origin, doc.getMap('about').get('origin'));
  return read.success ? read.output : null;
};

/** Notes in a copy where it comes from. */
export const setOrigin = (doc: Y.Doc, from: Origin): void => {
  doc.getMap('about').set('origin', { ...from });
};

/** The id under which reviews of a draft come back: the same in all its copies. */
export const identityOf = ({ id, doc }: { readonly id: string; readonly doc: Y.Doc }): string => originOf(doc)?.draft ?? id;
