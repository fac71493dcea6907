import type { FactRule } from '../facts/fact-rule.ts';
import { conflictsAs } from './conflicts-as.ts';

/** A time in the text is off by whole hours, as when a zone was converted wrongly. */
export const proseVsTimelineOffset: FactRule = (_report, facts) => conflictsAs('prose-vs-timeline-offset', facts);
