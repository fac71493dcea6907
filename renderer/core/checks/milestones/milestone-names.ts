import type { Milestone } from '../../report/report.ts';

/** What messages call the milestones. */
export const milestoneNames: Readonly<Record<Milestone, string>> = {
  'impact-began': 'Impact began',
  detected: 'Detected',
  'response-began': 'Response began',
  'first-notice': 'First public notice',
  mitigated: 'Mitigated',
  'impact-ended': 'Impact ended',
  'report-published': 'Report published',
};
