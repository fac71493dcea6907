import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** A record of the moments and what lies between them, with little prose. */
export const milestoneRecord: Template = {
  id: 'milestone-record',
  name: 'Milestone record',
  purpose: 'The moments of an incident and the key figures between them, for comparing incidents.',
  family: 'engineering',
  language: 'en',
  rule: null,
  sections: [
    required('In one sentence', 'What failed and for whom.'),
    required(
      'Milestones',
      'Give each milestone an event with an exact time and a zone: the figures below are computed from them.',
      'timeline',
    ),
    required('Key figures', 'Say only what the numbers do not: why one of them is missing or unusual.', 'key-figures'),
    optional('Sources', 'Where each time comes from: alarm, log, chat, memory.'),
  ],
  details: ['title', 'reference', 'severity', 'services', 'zone'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'response-began', 'first-notice', 'mitigated', 'impact-ended', 'report-published'],
};
