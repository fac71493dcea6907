import type { Details } from '../../core/report/report.ts';
import { detailsOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { editDraft } from './edit-draft.ts';

/** Changes fields of the details as one step of undo; nothing happens when all are as they were. */
export const changeDetails = (draft: Draft, change: Partial<Details>): void => {
  const map = detailsOf(draft.doc);
  const changed = Object.entries(change).filter(([field, value]) => JSON.stringify(map.get(field)) !== JSON.stringify(value));
  if (changed.length === 0) return;
  editDraft(draft, () => {
    for (const [field, value] of changed) map.set(field, value);
  });
};
