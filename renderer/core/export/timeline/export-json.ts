import type { Report } from '../../report/report.ts';
import type { ExportOptions } from '../export-options.ts';
import { localText, timelineRows } from './timeline-rows.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The timeline of one edition as indented JSON; null stands wherever nothing is known. */
export const exportTimelineJson = (report: Report, options: ExportOptions): string => {
  const { title, reference, zone } = report.details;
  const events = timelineRows(report, options).map((row) => ({
    id: row.id,
    utc: orNull(row.utc),
    utcEnd: orNull(row.endUtc),
    local: orNull(localText(row.local, 'T')),
    localEnd: orNull(localText(row.localEnd, 'T')),
    zone: orNull(row.zone),
    ownLocal: orNull(localText(row.ownLocal, 'T')),
    ownLocalEnd: orNull(localText(row.ownLocalEnd, 'T')),
    ownZone: orNull(row.ownZone),
    precision: row.precision,
    openEnded: row.openEnded,
    milestone: row.milestone,
    visibility: row.visibility,
    category: orNull(row.category),
    text: row.text,
    entered: orNull(row.entered),
    ...(options.edition === 'internal' ? { author: orNull(row.author), evidence: row.evidence } : {}),
  }));
  const file = { format: 'debrief-timeline', version: 1, title, reference, edition: options.edition, zone: options.zone ?? zone, events };
  return `${JSON.stringify(file, null, 2)}\n`;
};
