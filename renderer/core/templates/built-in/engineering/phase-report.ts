import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** A report in the order of the phases of an incident. */
export const phaseReport: Template = {
  id: 'phase-report',
  name: 'Phase report',
  purpose: 'The incident phase by phase, from the lead-up to the recovery, with what to improve in each.',
  family: 'engineering',
  language: 'en',
  rule: {
    name: 'Atlassian incident management handbook, post-mortems',
    version: 'as published in 2026',
    link: 'https://www.atlassian.com/incident-management/handbook/postmortems',
    isLaw: false,
  },
  sections: [
    required('Summary', 'What happened, its severity, how long, and how many support cases came in.'),
    required('Lead-up', 'What was changed or decided before, however long ago, that made this possible.'),
    required('Fault', 'What did not work as it was meant to, and how that showed.'),
    required('Impact', 'Who noticed what, in numbers.'),
    required('Detection', 'How and when it was noticed. How could that time be halved?'),
    required('Response', 'Who came when, what they tried, what was in their way.'),
    required('Recovery', 'How service came back, and how you knew that it had.'),
    required('Timeline', 'All of it in one zone, with the milestones marked.', 'timeline', 'key-figures'),
    required('Causes', 'Ask why until the answer is something that you can change.', 'causes'),
    optional('Has it happened before', 'Earlier incidents with the same cause, and what became of the actions from then.'),
    required('Corrective actions', 'Each with an owner and a date that has been agreed.', 'actions'),
    optional('Lessons', 'What other teams should know.'),
  ],
  details: ['title', 'severity', 'authors', 'zone'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
};
