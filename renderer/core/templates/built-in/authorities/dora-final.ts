import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';
import { doraCommon } from './dora-common.ts';

/** The report that closes a major ICT-related incident. */
export const doraFinal: Template = {
  ...doraCommon,
  id: 'dora-final',
  name: 'DORA final report',
  purpose: 'The closing report on a major ICT incident: root causes, resolution, costs and recoveries.',
  sections: [
    required('Root causes', 'By category, and what lay behind them.', 'causes'),
    required('Resolution', 'When and how each root cause was removed, and when the incident was closed.'),
    required('Timeline', 'All moments with their zone.', 'timeline', 'key-figures'),
    required('Impact', 'Final numbers for clients, transactions, services, duration and regions.'),
    required('Costs and losses', 'Gross costs and losses, by kind, with the estimates marked.'),
    required('Recoveries', 'What was or will be recovered, from insurers or others; or that there is nothing.'),
    required('Measures against a repetition', 'What has been done and what will be, each with a date.', 'actions'),
    optional('Requirements not met', 'Contracts or service levels that were missed.'),
    optional('Information for resolution authorities', 'Only where critical functions were concerned.'),
  ],
  details: ['title', 'reference', 'services', 'contact', 'aware', 'classified'],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
};
