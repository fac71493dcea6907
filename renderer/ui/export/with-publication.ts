import type { ExportOptions } from '../../core/export/export-options.ts';
import type { Report } from '../../core/report/report.ts';
import type { Vouched } from '../../core/review/workflow/claimed-state.ts';
import { publicationOf } from '../../core/review/workflow/publication.ts';
import { ownZone } from '../review/moment.ts';

/** The options with the day on which the report went out, by its own zone, or by this computer's where it has none. */
export const withPublication = (options: ExportOptions, report: Report, { log }: Pick<Vouched, 'log'>): ExportOptions => {
  const zone = options.zone ?? report.details.zone ?? ownZone;
  return zone === null ? options : { ...options, published: publicationOf(report, log, zone) };
};
