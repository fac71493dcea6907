import type { Milestone } from '../../report/report.ts';

/** Whether a milestone is the end of something: then the latest of several counts, and of a range its end. */
export const isEnding = (milestone: Milestone): boolean => milestone === 'mitigated' || milestone === 'impact-ended';
