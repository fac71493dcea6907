import type { Milestone, ReportState, Visibility } from '../../core/report/report.ts';
import type { StructuredKind } from '../../core/rich-text/rich-text.ts';

/** How the app names the states of a report. */
export const stateLabels: Readonly<Record<ReportState, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  published: 'Published',
};

/** How the app names the milestones. */
export const milestoneLabels: Readonly<Record<Milestone, string>> = {
  'impact-began': 'Impact began',
  detected: 'Detected',
  'response-began': 'Response began',
  'first-notice': 'First public notice',
  mitigated: 'Mitigated',
  'impact-ended': 'Impact ended',
  'report-published': 'Report published',
};

/** How the app names who may see something. */
export const visibilityLabels: Readonly<Record<Visibility, string>> = { public: 'Public', internal: 'Internal', authority: 'Authority' };

/** How the app names the structured blocks. */
export const structuredLabels: Readonly<Record<StructuredKind, string>> = {
  timeline: 'Timeline',
  'timeline-chart': 'Timeline chart',
  'key-figures': 'Key figures',
  causes: 'Causes',
  actions: 'Actions',
  status: 'Status checklist',
  corrections: 'Corrections',
  contact: 'Contact',
};

/** The labels of a table as options of a choice, in the table's order. */
export const optionsOf = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));
