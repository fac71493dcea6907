import { asked } from './fact.ts';
import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** A public notice about a weakness or an attack, for those who have to act. */
export const securityAdvisory = {
  id: 'security-advisory',
  family: 'security',
  rule: null,
  sections: [
    required('summary'),
    required('whoIsAffected'),
    required('advice'),
    required('workarounds'),
    required('attack'),
    optional('signsOfMisuse'),
    optional('timeline', 'timeline'),
    optional('thanks'),
    required('contact'),
  ],
  facts: [],
  details: ['title', 'reference', 'severity', 'contact', 'lastUpdated'],
  deadlines: [],
  milestones: ['detected', 'mitigated', 'first-notice'],
} as const satisfies TemplateShape;

/** An incident of a certification authority or another audited service, for its overseers and the public. */
export const caIncident = {
  id: 'ca-incident',
  family: 'security',
  rule: 'ccadb',
  sections: [
    required('summary', 'facts'),
    required('impact'),
    required('timeline', 'timeline'),
    required('related'),
    required('rootCause', 'causes'),
    required('wentWell'),
    required('wentBadly'),
    required('lucky'),
    required('actionItems', 'actions'),
    required('affected'),
  ],
  facts: [
    asked('ccadb-id', 'text'),
    asked('non-compliance-began', 'time'),
    asked('non-compliance-found', 'time'),
    asked('non-compliance-ended', 'time'),
    asked('disclosed-by', 'choice'),
    asked('certificates', 'number'),
    asked('valid-certificates', 'number'),
    asked('certificate-types', 'text'),
    asked('issuance-stopped', 'yes-no'),
  ],
  details: ['title', 'reference', 'contact', 'aware', 'zone'],
  deadlines: ['ccadb-preliminary', 'ccadb-full'],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;
