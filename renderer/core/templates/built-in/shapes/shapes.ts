import { customerNotice } from './customers.ts';
import { doraFinal, doraInitial, doraIntermediate } from './dora.ts';
import { milestoneRecord, phaseReport, postMortem, teamReport } from './engineering.ts';
import { gdpr33, gdpr34 } from './gdpr.ts';
import { nis2EarlyWarning, nis2Final, nis2Notification } from './nis2.ts';
import { sec8k } from './sec.ts';
import { caIncident, securityAdvisory } from './security.ts';

/** The templates that come with the app, in the order in which they are offered. */
export const shapes = [
  customerNotice,
  postMortem,
  teamReport,
  milestoneRecord,
  phaseReport,
  securityAdvisory,
  caIncident,
  gdpr33,
  gdpr34,
  nis2EarlyWarning,
  nis2Notification,
  nis2Final,
  doraInitial,
  doraIntermediate,
  doraFinal,
  sec8k,
] as const;

/** The ids of the templates that come with the app, the same in every language. */
export const builtInIds: ReadonlySet<string> = new Set(shapes.map(({ id }) => id));
