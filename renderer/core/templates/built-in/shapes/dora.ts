import { asked, welcome } from './fact.ts';
import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** The first notification of a major ICT-related incident of a financial entity. */
export const doraInitial = {
  id: 'dora-initial',
  family: 'authorities',
  rule: 'dora',
  sections: [
    required('facts', 'facts'),
    optional('entity'),
    required('description'),
    required('detection'),
    required('criteria'),
    optional('memberStates'),
    optional('origin'),
    optional('continuityPlan'),
    optional('otherInformation'),
  ],
  facts: [
    asked('entity-name', 'text'),
    asked('lei', 'text'),
    welcome('authority-reference', 'text'),
    asked('contact-person', 'text'),
    welcome('second-contact', 'text'),
    asked('detected', 'time'),
    asked('discovered-by', 'choice'),
    asked('member-states', 'text'),
    asked('continuity-plan', 'yes-no'),
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
    required('facts', 'facts'),
    optional('entity'),
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
  facts: [
    asked('lei', 'text'),
    asked('authority-reference', 'text'),
    asked('contact-person', 'text'),
    asked('began', 'time'),
    asked('recovered', 'time'),
    asked('clients', 'number'),
    welcome('clients-share', 'number', '%'),
    welcome('counterparts', 'number'),
    welcome('transactions', 'number'),
    welcome('transactions-value', 'amount', 'EUR'),
    asked('downtime', 'number'),
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
    required('facts', 'facts'),
    optional('entity'),
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
  facts: [
    asked('lei', 'text'),
    asked('authority-reference', 'text'),
    asked('contact-person', 'text'),
    asked('resolved', 'time'),
    asked('duration', 'number'),
    asked('downtime', 'number'),
    asked('clients', 'number'),
    asked('costs', 'amount', 'EUR'),
    asked('recoveries', 'amount', 'EUR'),
    welcome('recurring-incident', 'yes-no'),
  ],
  details: ['title', 'reference', 'services', 'contact', 'aware', 'classified'],
  deadlines: ['dora-initial', 'dora-intermediate', 'dora-final'],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;
