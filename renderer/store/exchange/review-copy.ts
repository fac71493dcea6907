import * as Y from 'yjs';
import { selectEdition } from '../../core/export/select-edition.ts';
import { hiddenKinds } from '../../core/report/hidden-kinds.ts';
import type { Report, Visibility } from '../../core/report/report.ts';
import { contentHash } from '../../core/review/content-hash.ts';
import { draftToFile } from '../../core/review/file/draft-file.ts';
import { withClaimedState } from '../../core/review/workflow/claimed-state.ts';
import { fillDoc, snapshotOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { forgetTogether } from '../live/together.ts';
import { identityOf, setOrigin } from '../review/origin.ts';
import { vouchedOf } from '../review/vouched.ts';

/**
 * The text of a `.debrief` file with a copy of a draft for a reviewer. The internal edition is the draft as it is, its comments with it. Any other is
 * made anew from what that audience may see, without comments: what people said about it among themselves stays here.
 */
export const reviewCopy = async (draft: Draft, edition: Visibility): Promise<string> => {
  await draft.flush();
  const whole = draft.report.get();
  const doc = new Y.Doc();
  if (edition === 'internal') Y.applyUpdate(doc, Y.encodeStateAsUpdate(draft.doc));
  else {
    const isTimelineHidden = hiddenKinds(whole.body, edition).has('timeline');
    fillDoc(doc, asTheyRead(selectEdition(withClaimedState(whole, edition, vouchedOf(draft)), edition), isTimelineHidden));
  }
  // As whoever opens the file reads it: two runs between which something hidden stood are one there.
  const read = edition === 'internal' ? null : snapshotOf(doc);
  if (read?.kind === 'refused') throw new Error(read.reason);
  const report = read === null ? whole : read.report;
  const identity = identityOf(draft);
  forgetTogether(doc);
  setOrigin(doc, { draft: identity, base: contentHash(whole), edition, copy: contentHash(report), purpose: 'review' });
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return draftToFile({ draft: identity, state, report });
};

/**
 * Without what no page of the edition tells: details that only chips and deadlines go by, and of a timeline that is kept from it all but the times of the
 * milestones, which the head of the page gives.
 */
const asTheyRead = (report: Report, isTimelineHidden: boolean): Report => ({
  ...report,
  details: { ...report.details, aware: null, classified: null, sent: [] },
  events: isTimelineHidden
    ? report.events.filter(({ milestone }) => milestone !== null).map((event) => ({ ...event, text: '', category: '' }))
    : report.events,
});
