import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** The notification of a personal data breach to the supervisory authority. */
export const gdpr33: Template = {
  id: 'gdpr-33',
  name: 'GDPR Art. 33 notification',
  purpose: 'A personal data breach, told to the supervisory authority; facts that are missing may follow in phases.',
  family: 'authorities',
  language: 'en',
  rule: {
    name: 'Regulation (EU) 2016/679 (GDPR), Article 33',
    version: 'as in force since 25 May 2018',
    link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    isLaw: true,
  },
  sections: [
    required('Nature of the breach', 'Confidentiality, integrity or availability; how it came about, as far as you know.'),
    required('Persons and records', 'Categories of persons and of data, and about how many of each. Say that a number is approximate.'),
    required('Contact', 'The data protection officer, or who else can answer questions, with a way to reach them.'),
    required('Likely consequences', 'What it may mean for the persons concerned, and how likely that is.'),
    required('Measures', 'What was done and is planned to end the breach and to soften its effects.', 'actions'),
    optional('Timeline', 'When it began, when and how you noticed, what followed.', 'timeline'),
    optional('Reasons for a delay', 'Only if this goes out more than 72 hours after you became aware: why.'),
    optional('What follows later', 'The facts that are still missing, and when you expect them.'),
    optional('Have the persons been told', 'Whether, when and how; or why a high risk to them is unlikely.'),
  ],
  details: ['title', 'reference', 'contact', 'aware'],
  deadlines: [
    {
      id: 'gdpr-33-notification',
      name: 'Notification to the supervisory authority',
      terms: [{ from: { kind: 'aware' }, span: { count: 72, unit: 'hours' } }],
      due: 'The notification, where feasible in full; if it comes later, the reasons for the delay go with it.',
    },
  ],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
};
