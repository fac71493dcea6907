import { settleChips } from '../chips/resolve-chips.ts';
import type { Report } from '../report/report.ts';
import { editionBody } from './edition-body.ts';
import type { ExportOptions } from './export-options.ts';
import { labelsFor } from './labels.ts';
import { layOut } from './lay-out.ts';
import { selectEdition } from './select-edition.ts';

/** How many headings an edition leaves out because nothing stands below them; those of sections inside of an empty one count too. */
export const emptySections = (report: Report, options: ExportOptions): number => bareIn(report, options).size;

/** Whether an edition has not one sentence, picture or list to show: a title, headings, lines and breaks alone. */
export const isBlankEdition = (report: Report, options: ExportOptions): boolean =>
  layOut(report, options, labelsFor(report.details.language)).blocks.every(({ kind }) => emptyKinds.has(kind));

const emptyKinds: ReadonlySet<string> = new Set(['heading', 'rule', 'page-break']);

/** The report as `selectEdition` gives it, without the headings that its exports leave out: what a page is compared with to find its lines. Spaces are the draft's, as comments quote them. */
export const asLaidOut = (report: Report, options: ExportOptions): Report => {
  const edition = selectEdition(report, options.edition, options.zone);
  const bare = bareIn(report, options);
  return { ...edition, body: { ...edition.body, content: edition.body.content.filter((_, at) => !bare.has(at)) } };
};

/** The numbers of those outermost blocks of a report's own body that are headings which an edition leaves out because nothing stands below them. */
export const headingsLeftOut = (report: Report, options: ExportOptions): ReadonlySet<number> => {
  const bare = bareIn(report, options);
  const left = new Set<number>();
  if (bare.size === 0) return left;
  let at = 0;
  for (const [number, block] of settleChips(report.body).content.entries()) {
    const { length } = editionBody({ ...report.body, content: [block] }, options.edition, () => '').content;
    if (length > 0 && bare.has(at)) left.add(number);
    at += length;
  }
  return left;
};

const bareIn = (report: Report, options: ExportOptions): ReadonlySet<number> =>
  layOut(report, options, labelsFor(report.details.language)).bare;
