import type { FactRule } from '../facts/fact-rule.ts';
import { conflictsAs } from './conflicts-as.ts';

/** The text gives another time for an event than the timeline. */
export const proseVsTimelineTime: FactRule = (_report, facts) => conflictsAs('prose-vs-timeline-time', facts);
