import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';
import { nis2Common } from './nis2-common.ts';

/** The assessment that follows within three days. */
export const nis2Notification: Template = {
  ...nis2Common,
  id: 'nis2-notification',
  name: 'NIS2 incident notification',
  purpose: 'The assessment within 72 hours: severity, impact and signs of compromise.',
  sections: [
    required('What has changed since the early warning', 'New facts and corrections; say plainly what turned out otherwise.'),
    required('Severity and impact', 'A first assessment: services, users, duration, regions, with numbers where you have them.'),
    optional('Indicators of compromise', 'Addresses, files, behaviour; leave it out if nothing points to an attack.'),
    required('Measures so far', 'What has been done and what is under way.', 'actions'),
    optional('What recipients were told', 'What users of the service were told, and what they can do themselves.'),
    optional('Timeline', 'The moments that the assessment rests on.', 'timeline'),
    required('Contact', 'Who answers questions.'),
  ],
  details: ['title', 'reference', 'severity', 'services', 'contact', 'aware'],
  milestones: ['impact-began', 'detected', 'response-began', 'first-notice', 'mitigated'],
};
