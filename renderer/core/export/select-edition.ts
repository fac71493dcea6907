import type { Report, Visibility } from '../report/report.ts';

/** Whose events each edition shows: everybody's, plus the authority's own, or all there are. */
const shown: Readonly<Record<Visibility, readonly Visibility[]>> = {
  public: ['public'],
  authority: ['public', 'authority'],
  internal: ['public', 'authority', 'internal'],
};

/** True when an edition may show something of this visibility. */
export const isShown = (visibility: Visibility, edition: Visibility): boolean => shown[edition].includes(visibility);

/** The report as one audience may see it; every export is computed from this and never from the whole. */
export const selectEdition = (report: Report, edition: Visibility): Report => ({
  ...report,
  events: report.events.filter((event) => isShown(event.visibility, edition)),
});
