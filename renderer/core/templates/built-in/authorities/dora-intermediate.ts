import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';
import { doraCommon } from './dora-common.ts';

/** The report that follows three days later. */
export const doraIntermediate: Template = {
  ...doraCommon,
  id: 'dora-intermediate',
  name: 'DORA intermediate report',
  purpose: 'The state of a major ICT incident after three days: times, type, what and who is hit.',
  sections: [
    required('Occurrence and recovery', 'When it began, and when regular activities were back or are expected to be.'),
    required('Type of incident', 'Failure, attack, process or external event; for an attack also the method.'),
    required('Processes and infrastructure hit', 'Which business processes, services and systems, and how.'),
    required('Impact on clients', 'Clients, counterparts and transactions: numbers and shares, with “about” where they are estimates.'),
    required('Criteria for the classification', 'The criteria again, with what has changed since the first notification.'),
    optional('Other authorities told', 'Which, when, and with what reference.'),
    required('Measures', 'Temporary measures and what is planned.', 'actions'),
    optional('Indicators of compromise', 'Where the incident was an attack.'),
    required('Timeline', 'All moments with their zone.', 'timeline'),
  ],
  details: ['title', 'reference', 'services', 'contact', 'aware', 'classified'],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
};
