import { fileNameFor } from '../../../core/export/file-name.ts';
import { fileWords } from '../../../core/export/file-words.ts';
import { findPrivate } from '../../../core/export/find-private.ts';
import { reviewCopyHtml } from '../../../core/export/review-copy/review-copy-html.ts';
import { selectEdition } from '../../../core/export/select-edition.ts';
import type { Visibility } from '../../../core/report/report.ts';
import { contentHash } from '../../../core/review/content-hash.ts';
import { draftFromFile } from '../../../core/review/file/draft-file.ts';
import type { Anchor, Person } from '../../../core/review/thread.ts';
import { withClaimedState } from '../../../core/review/workflow/claimed-state.ts';
import type { Draft } from '../../../store/draft.ts';
import { reviewCopy } from '../../../store/exchange/review-copy.ts';
import { wholeCopy } from '../../../store/exchange/whole-copy.ts';
import { identityOf } from '../../../store/review/origin.ts';
import { vouchedOf } from '../../../store/review/vouched.ts';
import { watchThreads } from '../../../store/threads.ts';
import { t } from '../../../words/words.ts';
import { withPublication } from '../../export/with-publication.ts';
import { anchorWords } from '../anchor-words.ts';
import { copyWords } from './copy-words.ts';

/** What others get: a page for any browser or a file for who has Debrief, to review; or the whole draft, for a co-author to write on. */
export type CopyKind = 'page' | 'file' | 'whole';

/** A copy that is ready to be saved, or a sentence on why there is none; `details` names what would have leaked. */
export type MadeCopy =
  | { readonly kind: 'made'; readonly name: string; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly details: readonly string[] };

/** Makes a copy for review of one edition. A page is searched for what this edition must not show, as every export is. */
export const makeCopy = async (draft: Draft, edition: Visibility, kind: CopyKind, sender: Person | null): Promise<MadeCopy> => {
  await draft.flush();
  const report = withClaimedState(draft.report.get(), edition, vouchedOf(draft));
  const words = fileWords(report.details.language);
  if (kind === 'whole')
    return { kind: 'made', name: `${fileNameFor(report, '')}-${words.draft}.debrief`, text: await wholeCopy(draft, sender) };
  const stem = fileNameFor(report, '', edition);
  if (kind === 'file') {
    const text = await reviewCopy(draft, edition);
    const made: MadeCopy = { kind: 'made', name: `${stem}-${words.review}.debrief`, text };
    if (edition === 'internal') return made;
    // Whoever opens it sees its fields, not a page: they are searched as a page is. What can't be read can't be searched either.
    const read = draftFromFile(new TextEncoder().encode(text));
    if (read.kind === 'refused') return { kind: 'refused', reason: read.reason, details: [] };
    const details = findPrivate(textsIn(read.file.report).join('\n'), report, edition);
    return details.length === 0 ? made : leaking(details);
  }
  const { reviewCopyScript } = await import('virtual:review-copy-script');
  const shown = selectEdition(report, edition);
  const abouts: readonly { readonly anchor: Anchor; readonly text: string }[] = [
    { anchor: { kind: 'report' }, text: '' },
    ...shown.events.map(({ id, text }) => ({ anchor: { kind: 'event', id }, text }) as const),
    ...shown.causes.map(({ id, text }) => ({ anchor: { kind: 'cause', id }, text }) as const),
    ...shown.actions.map(({ id, text }) => ({ anchor: { kind: 'action', id }, text }) as const),
  ];
  const options = withPublication({ edition, pageSize: 'A4', zone: null }, draft.report.get(), vouchedOf(draft));
  const html = reviewCopyHtml(
    report,
    options,
    {
      draft: identityOf(draft),
      base: contentHash(report),
      title: shown.details.title,
      fileName: stem,
      threads: watchThreads(draft).get(),
      abouts: abouts.map(({ anchor, text }) => ({ anchor, words: anchorWords(anchor, shown), text })),
      words: copyWords(),
    },
    reviewCopyScript,
  );
  const details = findPrivate(html, report, edition);
  return details.length === 0 ? { kind: 'made', name: `${stem}-${words.review}.html`, text: html } : leaking(details);
};

/** Every text that a report holds, in whichever field. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const leaking = (details: readonly string[]): MadeCopy => ({
  kind: 'refused',
  reason: t('No copy was made: it would have shown what this edition must not show. Change the text or the visibility, then try again.'),
  details,
});
