import type { Report } from '../../../../core/report/report.ts';
import type { ChangesAsSuggestions } from '../../../../core/review/suggestions/suggest-changes.ts';
import type { Person } from '../../../../core/review/thread.ts';
import type { Draft } from '../../../../store/draft.ts';
import { addThread } from '../../../../store/edits/thread-edits.ts';
import { restoreReport } from '../../../../store/versions/restore-report.ts';
import { keepVersion } from '../../../../store/versions/versions.ts';
import { t } from '../../../../words/words.ts';
import type { Services } from '../../../app/services.ts';
import { instantOfClock } from '../../moment.ts';

/** Puts the text back as it was sent, and what was changed in it beside it as suggestions; the changed text is kept as a version. A sentence on why not, else null. */
export const suggestInstead = async (
  draft: Draft,
  { db, now }: Pick<Services, 'db' | 'now'>,
  by: Person,
  sent: Report,
  suggestions: NonNullable<ChangesAsSuggestions['suggestions']>,
): Promise<string | null> => {
  const kept = await keepVersion(db, draft.id, draft.report.get(), { reason: 'before-restore', name: '', by, at: now() });
  if (kept.kind === 'failed') return kept.reason;
  const restored = restoreReport(draft, sent);
  if (restored.kind === 'refused') return restored.reason;
  const writing = { author: by, at: instantOfClock(now) };
  for (const one of suggestions) {
    const written =
      one.kind === 'suggestion'
        ? addThread(draft, one.anchor, '', writing, one.suggestion)
        : addThread(draft, one.anchor, t('New passage below this: {words}', { words: one.words }), writing);
    if (written.kind === 'refused') return written.reason;
  }
  await draft.flush();
  return null;
};
