import type * as Y from 'yjs';
import type { Id } from '../../core/report/report.ts';
import { canonical } from '../../core/review/canonical.ts';
import { parseRequired, parseSignOff } from '../../core/review/sign-off/parse-sign-offs.ts';
import type { RequiredSignOff, SignOff } from '../../core/review/sign-off/sign-off.ts';
import type { Draft } from '../draft.ts';
import { byReview, type Writing } from '../edits/thread-edits.ts';
import { changeDoc } from '../later.ts';
import { newId } from '../new-id.ts';
import { type Observable, observable, type Watched } from '../observable.ts';
import { isPublished, noteRefusal } from './published.ts';
import { readRequired, readSignOffs, rulesOf, signOffsOf } from './review-record.ts';

const watched = new WeakMap<Y.Doc, Observable<readonly SignOff[]>>();

/** The draft's sign-offs, oldest first, now and after every change; what is none is passed over. */
export const watchSignOffs = ({ doc }: Pick<Draft, 'doc'>): Watched<readonly SignOff[]> => {
  const known = watched.get(doc);
  if (known !== undefined) return known;
  const all = observable(readSignOffs(doc));
  watched.set(doc, all);
  signOffsOf(doc).observe(() => all.set(readSignOffs(doc)));
  return all;
};

/** Signs one exact version of the report for one audience. */
export const signOff = (draft: Draft, what: Pick<SignOff, 'role' | 'edition' | 'hash'>, { author, at }: Writing): Id => {
  const id = newId();
  keepSignOffs(draft, [{ ...what, id, person: author, at, withdrawn: null }]);
  return id;
};

/** Takes a sign-off back, for good; who is somebody else can't. */
export const withdrawSignOff = (draft: Draft, id: Id, { author, at }: Writing): void => {
  const one = parseSignOff(signOffsOf(draft.doc).get(id));
  if (one === null || one.withdrawn !== null || one.person.id !== author.id) return;
  keepSignOffs(draft, [{ ...one, withdrawn: at }]);
};

/** Writes sign-offs as they are, as one change; those that are so already are left alone. */
export const keepSignOffs = (draft: Pick<Draft, 'doc'>, all: readonly SignOff[]): void => {
  const map = signOffsOf(draft.doc);
  const changed = all.filter((one) => canonical(map.get(one.id) ?? null) !== canonical(one));
  if (changed.length === 0) return;
  changeDoc(draft.doc, byReview, () => {
    for (const one of changed) map.set(one.id, { ...one });
  });
};

/** Who must sign before this report is approved, now and after every change. */
export const watchRequired = ({ doc }: Pick<Draft, 'doc'>): Watched<readonly RequiredSignOff[]> => {
  const known = required.get(doc);
  if (known !== undefined) return known;
  const all = observable(readRequired(doc));
  required.set(doc, all);
  rulesOf(doc).observe(() => all.set(readRequired(doc)));
  return all;
};

const required = new WeakMap<Y.Doc, Observable<readonly RequiredSignOff[]>>();

/** Says who must sign; what can't be read again is not kept. Refused once the report is published: it was published with the sign-offs that were asked for then. */
export const keepRequired = (draft: Pick<Draft, 'doc'>, all: readonly RequiredSignOff[]): void => {
  if (isPublished(draft.doc)) {
    noteRefusal(draft);
    return;
  }
  const read = parseRequired(all);
  if (read !== null) changeDoc(draft.doc, byReview, () => rulesOf(draft.doc).set('required', read));
};
