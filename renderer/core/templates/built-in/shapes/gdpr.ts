import { asked, welcome } from './fact.ts';
import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** The notification of a personal data breach to the supervisory authority. */
export const gdpr33 = {
  id: 'gdpr-33',
  family: 'authorities',
  rule: 'gdpr',
  sections: [
    required('nature'),
    required('persons', 'facts'),
    required('contact'),
    required('consequences'),
    required('measures', 'actions'),
    optional('timeline', 'timeline'),
    optional('delay'),
    optional('later'),
    optional('personsTold'),
  ],
  facts: [
    asked('persons', 'number'),
    asked('person-categories', 'text'),
    asked('records', 'number'),
    asked('data-categories', 'text'),
    welcome('special-categories', 'yes-no'),
    welcome('member-states', 'text'),
    welcome('risk', 'choice'),
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
  facts: [],
  details: ['title', 'contact'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'first-notice'],
} as const satisfies TemplateShape;
