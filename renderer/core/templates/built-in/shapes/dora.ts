import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** The first notification of a major ICT-related incident of a financial entity. */
export const doraInitial = {
  id: 'dora-initial',
  family: 'authorities',
  rule: 'dora',
  sections: [
    required('entity'),
    required('description'),
    required('detection'),
    required('criteria'),
    required('memberStates'),
    optional('origin'),
    required('continuityPlan'),
    optional('otherInformation'),
  ],
  details: ['title', 'reference', 'contact', 'aware', 'classified'],
  deadlines: ['dora-initial', 'dora-intermediate', 'dora-final'],
  milestones: ['impact-began', 'detected'],
} as const satisfies TemplateShape;

/** The report that follows within three days, and again as things change. */
export const doraIntermediate = {
  id: 'dora-intermediate',
  family: 'authorities',
  rule: 'dora',
  sections: [
    required('entity'),
    required('occurrence'),
    required('type'),
    required('processes'),
    required('impact'),
    required('criteria'),
    required('authoritiesTold'),
    required('measures', 'actions'),
    optional('indicators'),
    required('timeline', 'timeline'),
  ],
  details: ['title', 'reference', 'services', 'contact', 'aware', 'classified'],
  deadlines: ['dora-initial', 'dora-intermediate', 'dora-final'],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;

/** The report that closes a major ICT-related incident. */
export const doraFinal = {
  id: 'dora-final',
  family: 'authorities',
  rule: 'dora',
  sections: [
    required('entity'),
    required('rootCauses', 'causes'),
    required('resolution'),
    required('timeline', 'timeline', 'key-figures'),
    required('impact'),
    required('costs'),
    required('recoveries'),
    required('measures', 'actions'),
    optional('recurring'),
    optional('requirements'),
    optional('resolutionAuthorities'),
  ],
  details: ['title', 'reference', 'services', 'contact', 'aware', 'classified'],
  deadlines: ['dora-initial', 'dora-intermediate', 'dora-final'],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;
