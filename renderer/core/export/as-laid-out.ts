import type { Report } from '../report/report.ts';
import type { ExportOptions } from './export-options.ts';
import { labelsFor } from './labels.ts';
import { layOut } from './lay-out.ts';
import { selectEdition } from './select-edition.ts';

/** How many headings an edition leaves out because nothing stands below them; those of sections inside of an empty one count too. */
export const emptySections = (report: Report, options: ExportOptions): number => bareIn(report, options).size;

/** The report as `selectEdition` gives it to be written, without the headings that its exports leave out: what a page is compared with to find its lines. */
export const asLaidOut = (report: Report, options: ExportOptions): Report => {
  const edition = selectEdition(report, options.edition, options.zone, options.isQuoted !== true);
  const bare = bareIn(report, options);
  return { ...edition, body: { ...edition.body, content: edition.body.content.filter((_, at) => !bare.has(at)) } };
};

const bareIn = (report: Report, options: ExportOptions): ReadonlySet<number> =>
  layOut(report, options, labelsFor(report.details.language)).bare;
