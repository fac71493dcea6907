import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** An incident of a certification authority or another audited service, for its overseers and the public. */
export const caIncident: Template = {
  id: 'ca-incident',
  name: 'CA or compliance incident',
  purpose: 'A breach of rules that were promised: which rule, what was issued or done against it, and what prevents a repetition.',
  family: 'security',
  language: 'en',
  rule: {
    name: 'CCADB incident reporting guidelines',
    version: 'check the version in force before you file; deadlines differ by programme and are not counted here',
    link: 'https://www.ccadb.org/cas/incident-report',
    isLaw: false,
  },
  sections: [
    required('Summary', 'Which requirement was broken, with its section and version, by what, and whether it has stopped.'),
    required('Impact', 'How many certificates, customers or records, which kinds, and from when to when.'),
    required('Timeline', 'In UTC, from the moment when the cause came into being, with every decision on the way.', 'timeline'),
    required('Root cause', 'What led to it and why it was not noticed earlier; one paragraph a cause.', 'causes'),
    optional('What went well', 'What kept it smaller than it could have been.'),
    optional('What went badly', 'What made it last.'),
    optional('Where we were lucky', 'What saved you by chance.'),
    required('Action items', 'Prevent, mitigate or detect; each with a date and how its success is judged.', 'actions'),
    required('Affected certificates or records', 'A complete list or a link to it, in a form that others can check.'),
  ],
  details: ['title', 'reference', 'contact', 'aware', 'zone'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
};
