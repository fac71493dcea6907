import * as Y from 'yjs';
import { contentHash } from '../../core/review/content-hash.ts';
import { draftToFile } from '../../core/review/file/draft-file.ts';
import type { Person } from '../../core/review/thread.ts';
import type { Draft } from '../draft.ts';
import { identityOf, setOrigin } from '../review/origin.ts';

/** The text of a `.debrief` file with the whole draft for a co-author, who writes on it and sends it back; `sender` is who sends it. */
export const wholeCopy = async (draft: Draft, sender: Person | null): Promise<string> => {
  await draft.flush();
  const report = draft.report.get();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(draft.doc));
  const identity = identityOf(draft);
  const hash = contentHash(report);
  setOrigin(doc, { draft: identity, base: hash, edition: 'internal', copy: hash, purpose: 'writing' });
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return draftToFile({ draft: identity, state, report, sender });
};
