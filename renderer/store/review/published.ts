import type * as Y from 'yjs';
import { detailsOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { type Observable, observable, type Watched } from '../observable.ts';

/** Whether the report is published: then nothing in it is changed but by a dated correction. */
export const isPublished = (doc: Y.Doc): boolean => detailsOf(doc).get('state') === 'published';

/** The sentence for who wants to change a published report all the same. */
export const publishedReason = 'This report is published and was not changed. Correct it with a dated notice, or take it back to draft.';

const refusals = new WeakMap<Y.Doc, Observable<number>>();

const refusalsOf = (doc: Y.Doc): Observable<number> => {
  const known = refusals.get(doc);
  if (known !== undefined) return known;
  const count = observable(0);
  refusals.set(doc, count);
  return count;
};

/** How many changes were refused because the report is published, now and after each. */
export const watchRefusals = ({ doc }: Pick<Draft, 'doc'>): Watched<number> => refusalsOf(doc);

/** Counts a change that was refused. */
export const noteRefusal = ({ doc }: Pick<Draft, 'doc'>): void => {
  const count = refusalsOf(doc);
  count.set(count.get() + 1);
};
