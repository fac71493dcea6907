import type { FactRule } from '../facts/fact-rule.ts';
import { headOffset } from '../head/head-offset.ts';
import { conflictsAs } from './conflicts-as.ts';

/** The text and the timeline give the same clock times in different zones. */
export const proseVsTimelineZone: FactRule = (_report, facts) => {
  const found = conflictsAs('prose-vs-timeline-zone', facts);
  return found.length > 0 ? found : headOffset(facts);
};
