import { selectEdition } from '../../../core/export/select-edition.ts';
import type { Report } from '../../../core/report/report.ts';
import type { DataScope } from '../../../core/report/search/data-words.ts';
import { type FoundWords, findInData } from '../../../core/report/search/find-in-data.ts';
import { orderEvents } from '../../../core/timeline/order/order-events.ts';
import type { Ready } from '../../../editor/find/look-in-text.ts';

/** The places of a report's data where a search finds something, lists that no block shows included, events in the order of the timeline. */
export const foundInData = (report: Report, ready: Ready, scope: DataScope): readonly FoundWords[] => {
  const shown = scope.kind === 'public' ? selectEdition(report, 'public') : report;
  return findInData({ ...shown, events: orderEvents(shown.events) }, ready, scope);
};

/** Those of the places that can be gone to. */
export const seenOf = (found: readonly FoundWords[]): readonly FoundWords[] => found.filter(({ in: { hold } }) => hold !== 'unseen');
