import type * as Y from 'yjs';
import type { Report } from '../../core/report/report.ts';
import { parseRequired, parseSignOff } from '../../core/review/sign-off/parse-sign-offs.ts';
import { type RequiredSignOff, type SignOff, usualSignOffs } from '../../core/review/sign-off/sign-off.ts';
import { type Claim, claimOf } from '../../core/review/workflow/claimed-state.ts';
import { type LogEntry, parseLogEntry } from '../../core/review/workflow/log.ts';

/** The draft's sign-offs, id -> sign-off; outside of what undo covers: nobody undoes somebody else's word. */
export const signOffsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('signOffs');

/** What was decided about the way to the public, by name: who must sign. */
export const rulesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('workflow');

/** The steps that a draft has taken, id -> entry; outside of what undo covers: what was done was done. */
export const logOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('log');

type Dated = { readonly id: string; readonly at: number };

const inOrder = <Item extends Dated>(map: Y.Map<unknown>, parse: (value: unknown) => Item | null): readonly Item[] =>
  [...map.entries()]
    .flatMap(([id, value]): readonly Item[] => {
      const one = parse(value);
      return one?.id === id ? [one] : [];
    })
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** A document's sign-offs, oldest first; what is none is passed over. */
export const readSignOffs = (doc: Y.Doc): readonly SignOff[] => inOrder(signOffsOf(doc), parseSignOff);

/** Who must sign before the report is approved. */
export const readRequired = (doc: Y.Doc): readonly RequiredSignOff[] => parseRequired(rulesOf(doc).get('required')) ?? usualSignOffs;

/** The steps that were taken, oldest first. */
export const readLog = (doc: Y.Doc): readonly LogEntry[] => inOrder(logOf(doc), parseLogEntry);

/** What may be said of the report that a document shows. */
export const claimInDoc = (report: Report, doc: Y.Doc): Claim =>
  claimOf(report, { required: readRequired(doc), signOffs: readSignOffs(doc), log: readLog(doc) });
