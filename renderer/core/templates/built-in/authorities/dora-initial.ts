import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';
import { doraCommon } from './dora-common.ts';

/** The first notification of a major ICT-related incident of a financial entity. */
export const doraInitial: Template = {
  ...doraCommon,
  id: 'dora-initial',
  name: 'DORA initial notification',
  purpose: 'A financial entity tells its authority of a major ICT incident within hours.',
  sections: [
    required('Description', 'What happened, as far as it is known.'),
    required('Detection', 'When and how it was detected, and by whom: own staff, provider, customer.'),
    required('Criteria for the classification', 'Which criteria made it major, and which thresholds were met.'),
    required('Member States affected', 'Which, or that it is not known yet.'),
    optional('Origin and type', 'What is known of where it comes from: own systems, a provider, an attack.'),
    required('Continuity plan', 'Whether it was activated, and what that changed.'),
    optional('Other information', 'What else the authority should know now.'),
  ],
  details: ['title', 'reference', 'contact', 'aware', 'classified'],
  milestones: ['impact-began', 'detected'],
};
