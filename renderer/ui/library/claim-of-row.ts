import type { Claim } from '../../core/review/workflow/claimed-state.ts';
import type { DraftRow } from '../../store/db.ts';

/** What the library may say of a draft; a row of an older version, which does not tell whether its sign-offs stand, claims no approval. */
export const claimOfRow = ({ state, claim }: DraftRow): Claim =>
  claim ?? { state: state === 'approved' ? 'in-review' : state, editions: ['public', 'internal', 'authority'], isLapsed: false };
