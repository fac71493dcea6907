import { fileNameFor } from '../../../core/export/file-name.ts';
import { reviewToFile } from '../../../core/review/file/review-file.ts';
import type { Person } from '../../../core/review/thread.ts';
import type { Draft } from '../../../store/draft.ts';
import { isTogether } from '../../../store/live/together.ts';
import { originOf } from '../../../store/review/origin.ts';
import { watchSignOffs } from '../../../store/review/sign-offs.ts';
import { watchThreads } from '../../../store/threads.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import styles from './exchange.module.css';

/** In a copy that somebody sent for review: the way to send what was said in it back. Nothing in any other draft. */
export const SendBack = (props: { readonly draft: Draft; readonly person: Person | null | undefined; readonly onNameless: () => void }) => {
  const { draft, person } = props;
  const { host, notify } = useServices();
  const origin = originOf(draft.doc);
  // In a draft that is written together what is said is there already.
  if (origin === null || isTogether(draft.doc)) return null;
  const send = async (): Promise<void> => {
    if (!person) {
      props.onNameless();
      return;
    }
    const report = draft.report.get();
    const text = reviewToFile({
      draft: origin.draft,
      title: report.details.title,
      base: origin.base,
      person,
      threads: watchThreads(draft).get(),
      signOffs: watchSignOffs(draft).get(),
    });
    const stem = fileNameFor(report, '');
    const saved = await host.saveText(`${stem}-${person.initials === '' ? 'review' : person.initials}.debrief`, text);
    if (saved.kind === 'failed') notify({ kind: 'problem', message: saved.reason });
    if (saved.kind === 'saved' || saved.kind === 'given') {
      notify({ kind: 'done', message: t('“{name}” holds your review. Send it back to who sent you the copy.', { name: saved.name }) });
    }
  };
  const sendWhole = async (): Promise<void> => {
    if (!person) {
      props.onNameless();
      return;
    }
    const { wholeCopy } = await import('../../../store/exchange/whole-copy.ts');
    const stem = fileNameFor(draft.report.get(), '');
    const saved = await host.saveText(
      `${stem}-draft-${person.initials === '' ? 'copy' : person.initials}.debrief`,
      await wholeCopy(draft, person),
    );
    if (saved.kind === 'failed') notify({ kind: 'problem', message: saved.reason });
    if (saved.kind === 'saved' || saved.kind === 'given') {
      notify({ kind: 'done', message: t('“{name}” holds the whole draft. Send it back to who sent you the copy.', { name: saved.name }) });
    }
  };
  if (origin.purpose === 'writing') {
    return (
      <div className={styles.copy}>
        <p>{t('This is a co-author’s copy of a draft. What you write, comment and suggest in it goes back with the whole draft.')}</p>
        <span>
          <Button look="outlined" onPress={sendWhole}>
            {t('Save the whole draft…')}
          </Button>
        </span>
      </div>
    );
  }
  return (
    <div className={styles.copy}>
      <p>{t('This is a copy for review. Changes you make in its text stay here; comments and suggestions go back with the review.')}</p>
      <span>
        <Button look="outlined" onPress={send}>
          {t('Save the review…')}
        </Button>
      </span>
    </div>
  );
};
