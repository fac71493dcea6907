import type * as Y from 'yjs';
import { byEdit, type Draft } from '../draft.ts';
import { changeDoc } from '../later.ts';
import { isPublished, noteRefusal } from '../review/published.ts';

/** The drafts to which a correction is being added at this moment. */
const correcting = new WeakSet<Y.Doc>();

/** Runs a change as one transaction and one step of undo; a published report is not changed, and who watches for that is told. */
export const editDraft = (draft: Draft, change: () => void): void => {
  if (isPublished(draft.doc) && !correcting.has(draft.doc)) {
    noteRefusal(draft);
    return;
  }
  draft.undo.stopCapturing();
  changeDoc(draft.doc, byEdit, change);
  draft.undo.stopCapturing();
};

/** Lets a correction through to a published report. */
export const editPublished = (draft: Draft, change: () => void): void => {
  correcting.add(draft.doc);
  try {
    change();
  } finally {
    correcting.delete(draft.doc);
  }
};
