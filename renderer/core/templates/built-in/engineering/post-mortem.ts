import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** A blameless post-mortem in the form that site reliability teams use. */
export const postMortem: Template = {
  id: 'post-mortem',
  name: 'Engineering post-mortem',
  purpose: 'A blameless analysis for engineers: trigger, root causes, detection, lessons and action items.',
  family: 'engineering',
  language: 'en',
  rule: {
    name: 'Google SRE book, example post-mortem',
    version: 'first edition, 2016',
    link: 'https://sre.google/sre-book/example-postmortem/',
    isLaw: false,
  },
  sections: [
    required('Summary', 'Two or three sentences that a colleague from another team understands.'),
    required('Impact', 'Exact numbers: failed requests, users, minutes, money, error budget. Say how they were measured.'),
    required('Root causes', 'What had to be true for this to happen. Systems and decisions, not people.', 'causes'),
    required('Trigger', 'The one change or event that set it off.'),
    required('Detection', 'What told you, how long after the start, and what should have told you earlier.'),
    required('Resolution', 'What stopped the impact, and what finally repaired it.'),
    required('Action items', 'Each with a type (prevent, detect, mitigate), an owner and a ticket.', 'actions'),
    required('Lessons learned', 'Three short lists follow: keep each to what should change how others work.'),
    { ...optional('What went well', 'What helped: an alarm, a runbook, a person who knew.'), level: 3 },
    { ...optional('What went wrong', 'What slowed you down or made it worse.'), level: 3 },
    { ...optional('Where we got lucky', 'What could have gone worse, and did not by chance.'), level: 3 },
    required('Timeline', 'In one zone, with a link to the data behind each line.', 'timeline', 'key-figures'),
    optional('Supporting data', 'Graphs, queries and logs that somebody needs to check the analysis.'),
  ],
  details: ['title', 'authors', 'severity', 'zone'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
};
