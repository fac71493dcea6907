import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** The notification of a personal data breach to the supervisory authority. */
export const gdpr33 = {
  id: 'gdpr-33',
  family: 'authorities',
  rule: 'gdpr',
  sections: [
    required('nature'),
    required('persons'),
    required('contact'),
    required('consequences'),
    required('measures', 'actions'),
    optional('timeline', 'timeline'),
    optional('delay'),
    optional('later'),
    optional('personsTold'),
  ],
  details: ['title', 'reference', 'contact', 'aware'],
  deadlines: ['gdpr-33-notification'],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;

/** The communication of a personal data breach to the data subjects: what Article 34(2) has it contain, with the advice of recital 86. */
export const gdpr34 = {
  id: 'gdpr-34',
  family: 'customers',
  rule: 'gdpr34',
  sections: [required('what'), required('consequences'), required('measures', 'actions'), required('advice'), required('contact')],
  details: ['title', 'contact'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'first-notice'],
} as const satisfies TemplateShape;
