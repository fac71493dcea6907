import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';
import { nis2Common } from './nis2-common.ts';

/** The first word to the authority, within a day. */
export const nis2EarlyWarning: Template = {
  ...nis2Common,
  id: 'nis2-early-warning',
  name: 'NIS2 early warning',
  purpose: 'The first word to the authority within 24 hours: is it malicious, does it cross borders.',
  sections: [
    required('What is known', 'What happened, in a few sentences; what is not known yet may stay open.'),
    required('Suspected unlawful or malicious acts', 'Yes, no or not known, and what speaks for it.'),
    required('Impact across borders', 'Whether other countries may be affected, and which.'),
    optional('Help wanted', 'Whether you ask the authority for guidance or support.'),
    required('Contact', 'Who can be reached at any hour.'),
  ],
  details: ['title', 'reference', 'contact', 'aware'],
  milestones: ['impact-began', 'detected'],
};
