import type { Report } from '../../../report/report.ts';
import { updatedOn } from '../../../report/updated-on.ts';
import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Finding } from '../../finding.ts';
import { momentWords } from '../../words/moment-words.ts';

/** "Last updated 15 July" above a correction of 29 November: who corrects a report has updated it. */
export const correctedAfter = ({ details: { lastUpdated }, corrections }: Report): readonly Finding[] => {
  const dates = corrections.flatMap(({ date, text }) => (date === null || text.trim() === '' ? [] : [date])).sort();
  const last = dates.at(-1);
  const when = last === undefined ? null : updatedOn(lastUpdated, last);
  if (last === undefined || lastUpdated?.date == null || when === null) return [];
  const shown = showDate(last, 'en', 'medium');
  return [
    {
      rule: 'metadata-before-last-event',
      severity: 'warning',
      place: { kind: 'details', field: 'lastUpdated' },
      message: `The report was last updated ${momentWords(lastUpdated)}, before its correction of ${shown}.`,
      between: [lastUpdated.entered === '' ? lastUpdated.date : lastUpdated.entered, last],
      offsetMinutes: -daysBetween(lastUpdated.date, last) * 1440,
      fix: { label: `Change to ${shown}`, change: { kind: 'change-details', change: { lastUpdated: when } } },
    },
  ];
};
