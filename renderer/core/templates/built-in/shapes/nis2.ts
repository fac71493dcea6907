import { asked, welcome } from './fact.ts';
import { optional, required } from './section.ts';
import type { TemplateShape } from './template-shape.ts';

/** The first word to the authority, within a day. */
export const nis2EarlyWarning = {
  id: 'nis2-early-warning',
  family: 'authorities',
  rule: 'nis2',
  sections: [
    required('facts', 'facts'),
    required('whatIsKnown'),
    optional('malicious'),
    optional('crossBorder'),
    optional('helpWanted'),
    required('contact'),
  ],
  facts: [
    asked('malicious', 'yes-no'),
    asked('cross-border', 'yes-no'),
    welcome('member-states', 'text'),
    welcome('began', 'time'),
    welcome('authority-reference', 'text'),
  ],
  details: ['title', 'reference', 'contact', 'aware'],
  deadlines: ['nis2-early-warning', 'nis2-notification', 'nis2-final'],
  milestones: ['impact-began', 'detected'],
} as const satisfies TemplateShape;

/** The assessment that follows within three days. */
export const nis2Notification = {
  id: 'nis2-notification',
  family: 'authorities',
  rule: 'nis2',
  sections: [
    required('changes'),
    required('severity', 'facts'),
    optional('indicators'),
    required('measures', 'actions'),
    optional('recipientsTold'),
    optional('timeline', 'timeline'),
    required('contact'),
  ],
  facts: [
    welcome('authority-reference', 'text'),
    asked('users', 'number'),
    welcome('users-share', 'number', '%'),
    asked('downtime', 'number'),
    welcome('member-states', 'text'),
    welcome('loss', 'amount', 'EUR'),
  ],
  details: ['title', 'reference', 'severity', 'services', 'contact', 'aware'],
  deadlines: ['nis2-early-warning', 'nis2-notification', 'nis2-final'],
  milestones: ['impact-began', 'detected', 'response-began', 'first-notice', 'mitigated'],
} as const satisfies TemplateShape;

/** The account that closes the matter, a month after the notification. */
export const nis2Final = {
  id: 'nis2-final',
  family: 'authorities',
  rule: 'nis2',
  sections: [
    required('description', 'facts'),
    required('cause', 'causes'),
    required('measures', 'actions'),
    required('crossBorder'),
    required('timeline', 'timeline', 'key-figures'),
    optional('recipientsTold'),
    required('contact'),
  ],
  facts: [
    welcome('authority-reference', 'text'),
    asked('users', 'number'),
    asked('downtime', 'number'),
    asked('cross-border', 'yes-no'),
    welcome('member-states', 'text'),
    welcome('loss', 'amount', 'EUR'),
  ],
  details: ['title', 'reference', 'severity', 'services', 'contact', 'aware'],
  deadlines: ['nis2-early-warning', 'nis2-notification', 'nis2-final'],
  milestones: ['impact-began', 'detected', 'response-began', 'first-notice', 'mitigated', 'impact-ended'],
} as const satisfies TemplateShape;
