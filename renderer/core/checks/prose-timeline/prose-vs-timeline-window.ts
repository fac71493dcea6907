import type { FactRule } from '../facts/fact-rule.ts';
import { conflictsAs } from './conflicts-as.ts';

/** A range in the text begins or ends at another time than in the timeline. */
export const proseVsTimelineWindow: FactRule = (_report, facts) => conflictsAs('prose-vs-timeline-window', facts);
