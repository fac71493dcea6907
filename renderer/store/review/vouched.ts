import type { Vouched } from '../../core/review/workflow/claimed-state.ts';
import type { Draft } from '../draft.ts';
import { watchRequired, watchSignOffs } from './sign-offs.ts';
import { watchLog } from './workflow.ts';

/** What an open draft's state is held against, as it stands. */
export const vouchedOf = (draft: Pick<Draft, 'doc'>): Vouched => ({
  required: watchRequired(draft).get(),
  signOffs: watchSignOffs(draft).get(),
  log: watchLog(draft).get(),
});
