import { byEdit, type Draft } from '../draft.ts';

/** Runs a change as one transaction and one step of undo. */
export const editDraft = (draft: Draft, change: () => void): void => {
  draft.undo.stopCapturing();
  draft.doc.transact(change, byEdit);
  draft.undo.stopCapturing();
};
