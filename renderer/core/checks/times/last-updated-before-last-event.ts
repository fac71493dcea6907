import type { TimelineEvent } from '../../report/report.ts';
import { showDuration } from '../../time/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Rule } from '../finding.ts';
import { momentWords } from '../words/moment-words.ts';
import { nameEvent } from '../words/name-event.ts';
import { timeBetween } from './time-between.ts';

/** A report that tells of something later than its own last update. */
export const lastUpdatedBeforeLastEvent: Rule = ({ details, events }) => {
  const { lastUpdated } = details;
  if (lastUpdated === null) return [];
  let last: { readonly event: TimelineEvent; readonly after: Duration } | null = null;
  for (const event of events) {
    const after = timeBetween(lastUpdated, event.when);
    if (after !== null && after > 0 && (last === null || after > last.after)) last = { event, after };
  }
  if (last === null) return [];
  const { event, after } = last;
  const message = `The report was last updated ${momentWords(lastUpdated)}, ${showDuration(after)} before ${nameEvent(event)} (${momentWords(event.when)}).`;
  return [
    { rule: 'last-updated-before-last-event', severity: 'warning', place: { kind: 'details', field: 'lastUpdated' }, message, fix: null },
  ];
};
