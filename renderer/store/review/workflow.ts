import type * as Y from 'yjs';
import type { ReportState, Visibility } from '../../core/report/report.ts';
import { updatedOn } from '../../core/report/updated-on.ts';
import { contentHash } from '../../core/review/content-hash.ts';
import { standingOf } from '../../core/review/sign-off/standing.ts';
import { type LogEntry, noteLimit, publicationsOf } from '../../core/review/workflow/log.ts';
import { stepsFrom } from '../../core/review/workflow/steps.ts';
import type { CalendarDate } from '../../core/time/when.ts';
import { detailsOf, snapshotOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { appendText } from '../edits/append-text.ts';
import { changeDetails } from '../edits/change-details.ts';
import { editPublished } from '../edits/edit-draft.ts';
import { addItems } from '../edits/list-edits.ts';
import { byReview, type Writing } from '../edits/thread-edits.ts';
import { changeDoc } from '../later.ts';
import { newId } from '../new-id.ts';
import { type Observable, observable, type Watched } from '../observable.ts';
import { isPublished } from './published.ts';
import { logOf, readLog } from './review-record.ts';
import { watchRequired, watchSignOffs } from './sign-offs.ts';

const watched = new WeakMap<Y.Doc, Observable<readonly LogEntry[]>>();

/** The steps that a draft has taken, oldest first, now and after every change. */
export const watchLog = ({ doc }: Pick<Draft, 'doc'>): Watched<readonly LogEntry[]> => {
  const known = watched.get(doc);
  if (known !== undefined) return known;
  const log = observable(readLog(doc));
  watched.set(doc, log);
  logOf(doc).observe(() => log.set(readLog(doc)));
  return log;
};

/** What came of a step; `reason` is a sentence for the user, and nothing was changed. */
export type Stepped = { readonly kind: 'taken'; readonly entry: LogEntry } | { readonly kind: 'refused'; readonly reason: string };

/**
 * Takes a step on the way to the public, for one edition, and notes it; undo does not cover it, and what is published is no longer undone.
 * Refused where sign-offs are missing, and where a published report goes back to draft without a reason.
 */
export const takeStep = (draft: Draft, to: ReportState, edition: Visibility, { author, at }: Writing, why = ''): Stepped => {
  const parsed = snapshotOf(draft.doc);
  if (parsed.kind === 'refused') return parsed;
  const { state } = parsed.report.details;
  const hash = contentHash(parsed.report);
  const standing = standingOf(watchRequired(draft).get(), watchSignOffs(draft).get(), { hash, edition });
  const step = stepsFrom(state, standing).find((one) => one.to === to);
  if (step === undefined) return { kind: 'refused', reason: 'This report can’t go there from where it stands. Nothing was changed.' };
  if (step.kind === 'closed') return { kind: 'refused', reason: `${step.reason} Nothing was changed.` };
  const note = why.trim().slice(0, noteLimit);
  if (state === 'published' && note === '') {
    return { kind: 'refused', reason: 'Say why the published report goes back to draft: the reason is kept. Nothing was changed.' };
  }
  const entry: LogEntry = { id: newId(), at, by: author, from: state, to, hash, edition: to === 'published' ? edition : null, note };
  draft.undo.stopCapturing();
  changeDoc(draft.doc, byReview, () => {
    detailsOf(draft.doc).set('state', to);
    logOf(draft.doc).set(entry.id, entry);
  });
  if (to === 'published') draft.undo.clear();
  return { kind: 'taken', entry };
};

/**
 * Adds a dated correction to a published report, which was last updated then, shows the corrections in its text if no block does yet, and notes it as a
 * publication; undo does not cover it.
 */
export const correctPublished = (draft: Draft, text: string, date: CalendarDate, { author, at }: Writing): Stepped => {
  if (!isPublished(draft.doc)) return { kind: 'refused', reason: 'Only a published report is corrected. Nothing was changed.' };
  if (text.trim() === '') return { kind: 'refused', reason: 'The correction has no words yet. Nothing was changed.' };
  const before = snapshotOf(draft.doc);
  if (before.kind === 'refused') return before;
  const isShown = before.report.body.content.some((block) => block.type === 'structured' && block.attrs.block === 'corrections');
  const lastUpdated = updatedOn(before.report.details.lastUpdated, date);
  changeDoc(draft.doc, byReview, () => {
    editPublished(draft, () => {
      if (lastUpdated !== null) changeDetails(draft, { lastUpdated });
      addItems(draft, 'corrections', [{ date, text: text.trim() }], null);
      if (!isShown) appendText(draft, [{ type: 'structured', attrs: { block: 'corrections' } }]);
    });
  });
  const after = snapshotOf(draft.doc);
  if (after.kind === 'refused') return after;
  const edition = publicationsOf(watchLog(draft).get()).at(-1)?.edition ?? 'public';
  const hash = contentHash(after.report);
  const entry: LogEntry = {
    id: newId(),
    at,
    by: author,
    from: 'published',
    to: 'published',
    hash,
    edition,
    note: text.trim().slice(0, noteLimit),
  };
  changeDoc(draft.doc, byReview, () => logOf(draft.doc).set(entry.id, entry));
  draft.undo.clear();
  return { kind: 'taken', entry };
};
