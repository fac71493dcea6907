import type { ReportState } from '../../report/report.ts';
import { isSignedOff, type RoleStanding } from '../sign-off/standing.ts';

/** A step on the way to the public that can be taken, or not yet and why; `reason` is a sentence for the user. */
export type Step = {
  readonly to: ReportState;
  readonly kind: 'open' | 'closed';
  readonly reason: string;
};

const open = (to: ReportState): Step => ({ to, kind: 'open', reason: '' });

/** The steps that lead on or back from a state. Approving and publishing need every required sign-off, of the very version that stands here now. */
export const stepsFrom = (state: ReportState, standing: readonly RoleStanding[]): readonly Step[] => {
  switch (state) {
    case 'draft':
      return [open('in-review')];
    case 'in-review':
      return [whenSigned('approved', standing), open('draft')];
    case 'approved':
      return [whenSigned('published', standing), open('in-review')];
    case 'published':
      return [open('draft')];
  }
};

const whenSigned = (to: ReportState, standing: readonly RoleStanding[]): Step => {
  if (isSignedOff(standing)) return open(to);
  const missing = standing.filter((role) => role.missing > 0).map(({ role, missing: count }) => `${role}: ${count}`);
  return { to, kind: 'closed', reason: `Sign-offs of this version are missing (${missing.join(', ')}).` };
};
