import type * as Y from 'yjs';
import type { ReportState, Visibility } from '../../core/report/report.ts';
import { contentHash } from '../../core/review/content-hash.ts';
import { standingOf } from '../../core/review/sign-off/standing.ts';
import { type LogEntry, parseLogEntry } from '../../core/review/workflow/log.ts';
import { stepsFrom } from '../../core/review/workflow/steps.ts';
import { detailsOf, snapshotOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { byReview, type Writing } from '../edits/thread-edits.ts';
import { newId } from '../new-id.ts';
import { type Observable, observable, type Watched } from '../observable.ts';
import { watchRequired, watchSignOffs } from './sign-offs.ts';

/** The steps that a draft has taken, id -> entry; outside of what undo covers: what was done was done. */
const logOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('log');

const watched = new WeakMap<Y.Doc, Observable<readonly LogEntry[]>>();

/** The steps that a draft has taken, oldest first, now and after every change. */
export const watchLog = ({ doc }: Pick<Draft, 'doc'>): Watched<readonly LogEntry[]> => {
  const known = watched.get(doc);
  if (known !== undefined) return known;
  const read = (): readonly LogEntry[] =>
    [...logOf(doc).entries()]
      .flatMap(([id, value]): readonly LogEntry[] => {
        const entry = parseLogEntry(value);
        return entry?.id === id ? [entry] : [];
      })
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const log = observable(read());
  watched.set(doc, log);
  logOf(doc).observe(() => log.set(read()));
  return log;
};

/** What came of a step; `reason` is a sentence for the user, and nothing was changed. */
export type Stepped = { readonly kind: 'taken'; readonly entry: LogEntry } | { readonly kind: 'refused'; readonly reason: string };

/** Takes a step on the way to the public, for one edition, and notes it; undo does not cover it. Refused where sign-offs are missing. */
export const takeStep = (draft: Draft, to: ReportState, edition: Visibility, { author, at }: Writing): Stepped => {
  const parsed = snapshotOf(draft.doc);
  if (parsed.kind === 'refused') return parsed;
  const { state } = parsed.report.details;
  const hash = contentHash(parsed.report);
  const standing = standingOf(watchRequired(draft).get(), watchSignOffs(draft).get(), { hash, edition });
  const step = stepsFrom(state, standing).find((one) => one.to === to);
  if (step === undefined) return { kind: 'refused', reason: 'This report can’t go there from where it stands. Nothing was changed.' };
  if (step.kind === 'closed') return { kind: 'refused', reason: `${step.reason} Nothing was changed.` };
  const entry: LogEntry = { id: newId(), at, by: author, from: state, to, hash, edition: to === 'published' ? edition : null };
  draft.undo.stopCapturing();
  draft.doc.transact(() => {
    detailsOf(draft.doc).set('state', to);
    logOf(draft.doc).set(entry.id, entry);
  }, byReview);
  return { kind: 'taken', entry };
};
