import type { FactRule } from '../facts/fact-rule.ts';
import { conflictsAs } from './conflicts-as.ts';

/** The text and the timeline give the same clock times in different zones. */
export const proseVsTimelineZone: FactRule = (_report, facts) => conflictsAs('prose-vs-timeline-zone', facts);
