import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** The report that customers read after an incident (post-incident review). */
export const customerNotice = {
  id: 'customer-notice',
  family: 'customers',
  rule: null,
  sections: [
    required('summary'),
    required('impact'),
    required('timeline', 'timeline'),
    required('cause', 'causes'),
    required('actions', 'actions'),
    optional('advice'),
    optional('status', 'status'),
    optional('apology'),
  ],
  facts: [],
  details: ['title', 'services', 'contact', 'lastUpdated'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'first-notice', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;
