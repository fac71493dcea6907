import { fileNameFor } from '../../../core/export/file-name.ts';
import { fileWords } from '../../../core/export/file-words.ts';
import { contentHash } from '../../../core/review/content-hash.ts';
import { type Audited, auditJson } from '../../../core/review/workflow/audit.ts';
import { watchIgnored, watchOverrides } from '../../../store/decisions.ts';
import type { Draft } from '../../../store/draft.ts';
import { watchSignOffs } from '../../../store/review/sign-offs.ts';
import { watchLog } from '../../../store/review/workflow.ts';
import { watchThreads } from '../../../store/threads.ts';
import { t } from '../../../words/words.ts';
import type { Services } from '../../app/services.ts';

/** What the audit trail of an open draft is made from, as it stands. */
export const auditedOf = (draft: Draft): Audited => ({
  log: watchLog(draft).get(),
  signOffs: watchSignOffs(draft).get(),
  threads: watchThreads(draft).get(),
  ignored: watchIgnored(draft).get(),
  overrides: watchOverrides(draft).get(),
});

/** Saves the audit trail of a draft as a JSON file; what came of it is told. */
export const exportAudit = async (draft: Draft, { host, notify }: Pick<Services, 'host' | 'notify'>): Promise<void> => {
  await draft.flush();
  const report = draft.report.get();
  const { title, reference } = report.details;
  const stem = fileNameFor(report, '');
  const text = auditJson({ title, reference, hash: contentHash(report) }, auditedOf(draft));
  const saved = await host.saveText(`${stem}-${fileWords(report.details.language).audit}.json`, text);
  if (saved.kind === 'failed') notify({ kind: 'problem', message: saved.reason });
  if (saved.kind === 'saved') notify({ kind: 'done', message: t('“{name}” was saved.', { name: saved.name }) });
  if (saved.kind === 'given')
    notify({ kind: 'done', message: t('“{name}” was given to the browser as a download.', { name: saved.name }) });
};
