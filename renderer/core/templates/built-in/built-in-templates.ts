import type { Template } from '../template.ts';
import { doraFinal } from './authorities/dora-final.ts';
import { doraInitial } from './authorities/dora-initial.ts';
import { doraIntermediate } from './authorities/dora-intermediate.ts';
import { gdpr33 } from './authorities/gdpr-33.ts';
import { nis2EarlyWarning } from './authorities/nis2-early-warning.ts';
import { nis2Final } from './authorities/nis2-final.ts';
import { nis2Notification } from './authorities/nis2-notification.ts';
import { sec8k } from './authorities/sec-8k.ts';
import { customerNotice } from './customers/customer-notice.ts';
import { milestoneRecord } from './engineering/milestone-record.ts';
import { phaseReport } from './engineering/phase-report.ts';
import { postMortem } from './engineering/post-mortem.ts';
import { teamReport } from './engineering/team-report.ts';
import { caIncident } from './security/ca-incident.ts';
import { securityAdvisory } from './security/security-advisory.ts';

/** The templates that come with the app, in the order in which they are offered. */
export const builtInTemplates: readonly Template[] = [
  customerNotice,
  postMortem,
  teamReport,
  milestoneRecord,
  phaseReport,
  securityAdvisory,
  caIncident,
  gdpr33,
  nis2EarlyWarning,
  nis2Notification,
  nis2Final,
  doraInitial,
  doraIntermediate,
  doraFinal,
  sec8k,
];
