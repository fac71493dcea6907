import type { Milestone } from '../../report/report.ts';
import type { MetricWords, MissingPart } from './metric-words.ts';

/** Milestones as parts of 'the event at which the impact began'. */
const clauses: Readonly<Record<Milestone, string>> = {
  'impact-began': 'the impact began',
  detected: 'the incident was detected',
  'response-began': 'the response began',
  'first-notice': 'the public was first told',
  mitigated: 'the impact was mitigated',
  'impact-ended': 'the impact ended',
  'report-published': 'the report was published',
};

const parts: Readonly<Record<MissingPart, string>> = { date: 'date', time: 'time', zone: 'time zone' };

const list = (missing: readonly MissingPart[]): string => {
  const names = missing.map((part) => parts[part]);
  const [last = ''] = names.slice(-1);
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

/** Key figures and phases in English. */
export const english: MetricWords = {
  figures: {
    'time-to-detect': 'Time to detect',
    'time-to-respond': 'Time to respond',
    'time-to-notify': 'Time to notify',
    'time-to-mitigate': 'Time to mitigate',
    duration: 'Duration of impact',
  },
  phases: {
    detection: 'Detection',
    response: 'Response',
    notification: 'Notification',
    mitigation: 'Mitigation',
    recovery: 'Recovery',
  },
  moments: {
    'impact-began': 'impact began',
    detected: 'detected',
    'response-began': 'response began',
    'first-notice': 'first public notice',
    mitigated: 'mitigated',
    'impact-ended': 'impact ended',
    'report-published': 'report published',
  },
  mark: (milestone) => `Mark the event at which ${clauses[milestone]}.`,
  lacks: (milestone, missing) => `The event at which ${clauses[milestone]} has no ${list(missing)}.`,
  inexact: (milestone, why) => `The event at which ${clauses[milestone]} has no exact time. ${why}`,
  reversed: (end, start) => `The end (${end}) lies before the beginning (${start}): check both times.`,
  outOf: (count, isLatest) => `the ${isLatest ? 'latest' : 'earliest'} of ${count}`,
  leftOut: (count) => `${count} without an exact time left out`,
};
