import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** A blameless post-mortem in the form that site reliability teams use. */
export const postMortem = {
  id: 'post-mortem',
  family: 'engineering',
  rule: 'sre',
  sections: [
    required('summary'),
    required('impact'),
    required('rootCauses', 'causes'),
    required('trigger'),
    required('detection'),
    required('resolution'),
    required('actionItems', 'actions'),
    required('lessonsLearned'),
    { ...optional('wentWell'), level: 3 },
    { ...optional('wentWrong'), level: 3 },
    { ...optional('lucky'), level: 3 },
    required('timeline', 'timeline', 'key-figures'),
    optional('supportingData'),
  ],
  facts: [],
  details: ['title', 'authors', 'severity', 'zone'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;

/** The shortest report that is still worth keeping. */
export const teamReport = {
  id: 'team-report',
  family: 'engineering',
  rule: null,
  sections: [required('whatHappened'), required('timeline', 'timeline'), optional('learned'), required('nextSteps', 'actions')],
  facts: [],
  details: ['title', 'authors'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'impact-ended'],
} as const satisfies TemplateShape;

/** A record of the moments and what lies between them, with little prose. */
export const milestoneRecord = {
  id: 'milestone-record',
  family: 'engineering',
  rule: null,
  sections: [required('oneSentence'), required('milestones', 'timeline'), required('keyFigures', 'key-figures'), optional('sources')],
  facts: [],
  details: ['title', 'reference', 'severity', 'services', 'zone'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'response-began', 'first-notice', 'mitigated', 'impact-ended', 'report-published'],
} as const satisfies TemplateShape;

/** A report in the order of the phases of an incident. */
export const phaseReport = {
  id: 'phase-report',
  family: 'engineering',
  rule: 'atlassian',
  sections: [
    required('summary'),
    required('leadup'),
    required('fault'),
    required('impact'),
    required('detection'),
    required('response'),
    required('recovery'),
    required('timeline', 'timeline', 'key-figures'),
    required('causes', 'causes'),
    optional('before'),
    required('correctiveActions', 'actions'),
    optional('lessons'),
  ],
  facts: [],
  details: ['title', 'severity', 'authors', 'zone'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'response-began', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;
