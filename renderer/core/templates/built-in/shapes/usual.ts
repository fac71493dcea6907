import { optional } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** A report without a template: the sections that most published reports have, with nothing required. Its empty id is that of no template. */
export const usual = {
  id: '',
  family: 'engineering',
  rule: null,
  sections: [
    optional('summary'),
    optional('timeline', 'timeline'),
    optional('causes', 'causes'),
    optional('actions', 'actions'),
    optional('status', 'status'),
  ],
  facts: [],
  details: ['title'],
  deadlines: [],
  milestones: [],
} as const satisfies TemplateShape;
