import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';
import { nis2Common } from './nis2-common.ts';

/** The account that closes the matter, a month after the notification. */
export const nis2Final: Template = {
  ...nis2Common,
  id: 'nis2-final',
  name: 'NIS2 final report',
  purpose: 'The full account within a month of the notification: cause, measures, impact across borders.',
  sections: [
    required('Description', 'What happened from beginning to end, with its severity and impact.'),
    required('Threat or root cause', 'What kind of threat it was, or which cause most likely set it off.', 'causes'),
    required('Measures', 'What has been done and what goes on, each with its state.', 'actions'),
    required('Impact across borders', 'Which countries and what it meant there; or that there was none.'),
    required('Timeline', 'All moments with their zone.', 'timeline', 'key-figures'),
    optional('What recipients were told', 'When, by which way, and what was advised.'),
    required('Contact', 'Who answers questions.'),
  ],
  details: ['title', 'reference', 'severity', 'services', 'contact', 'aware'],
  milestones: ['impact-began', 'detected', 'response-began', 'first-notice', 'mitigated', 'impact-ended'],
};
