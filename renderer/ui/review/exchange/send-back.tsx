import { useState } from 'react';
import { fileNameFor } from '../../../core/export/file-name.ts';
import { fileWords } from '../../../core/export/file-words.ts';
import { reviewToFile } from '../../../core/review/file/review-file.ts';
import type { Person } from '../../../core/review/thread.ts';
import type { Draft } from '../../../store/draft.ts';
import { isTogether } from '../../../store/live/together.ts';
import { originOf } from '../../../store/review/origin.ts';
import { type SinceReceived, sinceReceived } from '../../../store/review/received.ts';
import { watchSignOffs } from '../../../store/review/sign-offs.ts';
import { watchThreads } from '../../../store/threads.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { useAsPerson } from '../person/use-as-person.tsx';
import { ChangedDialog } from './back/changed-dialog.tsx';
import styles from './exchange.module.css';

type Changed = Extract<SinceReceived, { kind: 'changed' }>;

/** In a copy that somebody sent for review: the way to send what was said in it back. Nothing in any other draft. */
export const SendBack = ({ draft, person }: { readonly draft: Draft; readonly person: Person | null | undefined }) => {
  const { db, host, notify } = useServices();
  const [changed, setChanged] = useState<{ readonly by: Person; readonly since: Changed } | null>(null);
  const { asPerson, form } = useAsPerson(person);
  const origin = originOf(draft.doc);
  // In a draft that is written together what is said is there already.
  if (origin === null || isTogether(draft.doc)) return null;
  const send = async (who: Person): Promise<void> => {
    const report = draft.report.get();
    const text = reviewToFile({
      draft: origin.draft,
      title: report.details.title,
      base: origin.base,
      person: who,
      threads: watchThreads(draft).get(),
      signOffs: watchSignOffs(draft).get(),
    });
    const stem = fileNameFor(report, '');
    const saved = await host.saveText(
      `${stem}-${who.initials === '' ? fileWords(report.details.language).review : who.initials}.debrief`,
      text,
    );
    if (saved.kind === 'failed') notify({ kind: 'problem', message: saved.reason });
    if (saved.kind === 'saved' || saved.kind === 'given') {
      notify({
        kind: 'done',
        message: t('“{name}” holds your review. Send it back to the person who sent you the copy.', { name: saved.name }),
      });
    }
  };
  const look = async (who: Person): Promise<void> => {
    const since = await sinceReceived(db, draft);
    if (since.kind === 'changed') setChanged({ by: who, since });
    else await send(who);
  };
  const sendWhole = async (who: Person): Promise<void> => {
    const { wholeCopy } = await import('../../../store/exchange/whole-copy.ts');
    const report = draft.report.get();
    const stem = fileNameFor(report, '');
    const words = fileWords(report.details.language);
    const saved = await host.saveText(
      `${stem}-${words.draft}-${who.initials === '' ? words.copy : who.initials}.debrief`,
      await wholeCopy(draft, who),
    );
    if (saved.kind === 'failed') notify({ kind: 'problem', message: saved.reason });
    if (saved.kind === 'saved' || saved.kind === 'given') {
      notify({
        kind: 'done',
        message: t('“{name}” holds the whole draft. Send it back to the person who sent you the copy.', { name: saved.name }),
      });
    }
  };
  if (origin.purpose === 'writing') {
    return (
      <div className={styles.copy}>
        <p>{t('This is a co-author’s copy of a draft. What you write, comment and suggest in it goes back with the whole draft.')}</p>
        <span>
          <Button look="outlined" onPress={() => asPerson(sendWhole)}>
            {t('Save the whole draft…')}
          </Button>
        </span>
        {form}
      </div>
    );
  }
  return (
    <div className={styles.copy}>
      <p>
        {t(
          'This is a copy for review. Changes you make in its text stay here; comments, suggestions and sign-offs go back with the review.',
        )}
      </p>
      <span>
        <Button look="outlined" onPress={() => asPerson(look)}>
          {t('Save the review…')}
        </Button>
      </span>
      {form}
      {changed !== null && (
        <ChangedDialog
          draft={draft}
          by={changed.by}
          changed={changed.since}
          onSave={() => send(changed.by)}
          onClose={() => setChanged(null)}
        />
      )}
    </div>
  );
};
