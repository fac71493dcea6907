import { welcome } from './fact.ts';
import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** The disclosure of a material cybersecurity incident to investors. */
export const sec8k = {
  id: 'sec-8k-105',
  family: 'authorities',
  rule: 'sec',
  sections: [
    required('nature'),
    required('scope'),
    required('timing', 'timeline'),
    required('materialImpact', 'facts'),
    optional('unknown'),
  ],
  facts: [welcome('financial-impact', 'amount', 'USD'), welcome('ongoing', 'yes-no')],
  details: ['title', 'classified', 'zone'],
  deadlines: ['sec-8k-filing'],
  milestones: ['impact-began', 'detected', 'mitigated'],
} as const satisfies TemplateShape;
