import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** The disclosure of a material cybersecurity incident to investors. */
export const sec8k: Template = {
  id: 'sec-8k-105',
  name: 'SEC Form 8-K, item 1.05',
  purpose: 'A listed company discloses a cybersecurity incident that it has found to be material.',
  family: 'authorities',
  language: 'en',
  rule: {
    name: 'SEC Form 8-K, Item 1.05',
    version: 'as in force since 18 December 2023; federal holidays and the hour at which filings close are not counted here',
    link: 'https://www.sec.gov/files/form8-k.pdf',
    isLaw: true,
  },
  sections: [
    required('Nature of the incident', 'What kind of incident it was; nothing that would help an attacker.'),
    required('Scope', 'Which operations, systems and data, in the words of an investor.'),
    required('Timing', 'When it happened, when it was found, whether it goes on.', 'timeline'),
    required('Material impact', 'What it has meant or is likely to mean for finances and operations.'),
    optional('What is not known yet', 'What will follow in an amendment.'),
  ],
  details: ['title', 'classified', 'zone'],
  deadlines: [
    {
      id: 'sec-8k-filing',
      name: 'Form 8-K, item 1.05',
      terms: [{ from: { kind: 'classified' }, span: { count: 4, unit: 'working-days' } }],
      due: 'The filing, counted from the day on which the incident was found to be material; facts that are missing follow in an amendment.',
    },
  ],
  milestones: ['impact-began', 'detected', 'mitigated'],
};
