import type { Report, Visibility } from '../report/report.ts';
import { assetsIn } from '../rich-text/images.ts';
import { editionBody, hiddenKinds } from './edition-body.ts';
import { isShown } from './is-shown.ts';
import { labelsFor } from './labels.ts';

/** The report as one audience may see it; every export is computed from this and never from the whole. */
export const selectEdition = (report: Report, edition: Visibility): Report => {
  const { visibilities } = labelsFor(report.details.language);
  const hidden = hiddenKinds(report.body, edition);
  const body = editionBody(report.body, edition, (to) => visibilities[to]);
  const shown = assetsIn(body);
  return {
    ...report,
    body,
    events: report.events.filter((event) => isShown(event.visibility, edition)),
    causes: hidden.has('causes') ? [] : report.causes,
    actions: hidden.has('actions') ? [] : report.actions,
    steps: hidden.has('status') ? [] : report.steps,
    assets: report.assets.filter(({ hash }) => shown.has(hash)),
  };
};
