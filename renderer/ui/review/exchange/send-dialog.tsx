import { useState } from 'react';
import type { Visibility } from '../../../core/report/report.ts';
import { usualEdition } from '../../../core/templates/readers.ts';
import type { Draft } from '../../../store/draft.ts';
import { errorWords } from '../../../store/error-words.ts';
import { keepVersion } from '../../../store/versions/versions.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import { usePerson } from '../use-person.ts';
import styles from './exchange.module.css';
import type { CopyKind } from './send-copy.ts';

/** Makes a copy of the draft for reviewers: what they may see is chosen before anything is written. */
export const SendDialog = ({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) => {
  const { db, host, now, notify } = useServices();
  const person = usePerson();
  const [edition, setEdition] = useState<Visibility>(() => usualEdition(draft.report.get().details.kind));
  const [kind, setKind] = useState<CopyKind>('page');
  const [problem, setProblem] = useState<{ readonly reason: string; readonly details: readonly string[] } | null>(null);
  const send = async (): Promise<void> => {
    try {
      const { makeCopy } = await import('./send-copy.ts');
      const made = await makeCopy(draft, edition, kind, person ?? null);
      if (made.kind === 'refused') {
        setProblem(made);
        return;
      }
      const saved = await host.saveText(made.name, made.text);
      if (saved.kind === 'failed') setProblem({ reason: saved.reason, details: [] });
      if (saved.kind === 'failed' || saved.kind === 'cancelled') return;
      const kept = await keepVersion(db, draft.id, draft.report.get(), { reason: 'sent', name: '', by: person ?? null, at: now() });
      if (kept.kind === 'failed') notify({ kind: 'problem', message: kept.reason });
      notify({
        kind: 'done',
        message: t('“{name}” is ready to be sent. What comes back is brought in with “Reviews came back”.', { name: saved.name }),
      });
      onClose();
    } catch (error) {
      setProblem({
        reason: t('No copy was made ({errorWords}). Your draft is as it was.', { errorWords: errorWords(error) }),
        details: [],
      });
    }
  };
  return (
    <Dialog title={t('Send for review')} onClose={onClose}>
      <ChoiceField
        label={t('For whom')}
        value={kind}
        options={[
          { value: 'page', label: t('For anybody: a page that opens in every browser, offline') },
          { value: 'file', label: t('For anyone who has Debrief: a .debrief file') },
          { value: 'whole', label: t('For a co-author with Debrief: the whole draft, to write on') },
        ]}
        onChoose={setKind}
      />
      {kind === 'whole' ? (
        <p className={styles.warning}>
          {t(
            'The whole draft goes out: internal passages, notes, evidence and all comments too. Send it only to people who may read all of that. What they change comes back with the file and is shown to you before it is brought in.',
          )}
        </p>
      ) : (
        <ChoiceField
          label={t('What the copy shows')}
          value={edition}
          options={[
            { value: 'public', label: t('What the public will read, without comments') },
            { value: 'authority', label: t('What the authority will read, without comments') },
            { value: 'internal', label: t('Everything, with all comments: for colleagues only') },
          ]}
          onChoose={setEdition}
        />
      )}
      <p className={styles.lead}>
        {t(
          'The copy is a file: send it by mail, chat or a shared folder. Nothing is sent from here, and reviewers’ files fit together in any order.',
        )}
      </p>
      {problem !== null && (
        <div role="alert" className={styles.problem}>
          <p>{fromBelow(problem.reason)}</p>
          <ul>
            {problem.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </div>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button look="filled" onPress={send}>
          {t('Save the copy…')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
