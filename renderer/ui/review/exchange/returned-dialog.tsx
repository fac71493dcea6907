import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { type Review, reviewFromFile } from '../../../core/review/file/review-file.ts';
import { readDebriefFile } from '../../../host/read-file.ts';
import type { Draft } from '../../../store/draft.ts';
import { lookAtReview, mergeIn } from '../../../store/review/merge-in.ts';
import { keepVersion } from '../../../store/versions/versions.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import { deskOf } from '../desk.ts';
import { usePerson } from '../use-person.ts';
import styles from './exchange.module.css';
import { summaryWords } from './summary-words.ts';

/** A file that was looked at: what it would bring, or why it can't be taken; the file itself stays where it is. */
type Found = { readonly name: string; readonly words: string; readonly review: Review | null };

/** Brings reviews in: each file is shown with what it holds before anything is merged, and a version is kept first. */
export const ReturnedDialog = ({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) => {
  const { db, host, now, notify } = useServices();
  const person = usePerson();
  const [found, setFound] = useState<readonly Found[]>([]);
  const fitting = found.flatMap(({ review }) => (review === null ? [] : [review]));
  type Opened = Awaited<ReturnType<typeof host.openDebrief>>;
  const look = (name: string, bytes: Uint8Array): Found => {
    const read = reviewFromFile(bytes);
    if (read.kind === 'refused') return { name, words: fromBelow(read.reason), review: null };
    const looked = lookAtReview(draft, read.review);
    if (looked.kind === 'refused') return { name, words: fromBelow(looked.reason), review: null };
    return { name, words: summaryWords(read.review.person.name, looked.summary), review: read.review };
  };
  const take = (opened: readonly Opened[]): void =>
    setFound((all) => {
      const looked = opened.flatMap((one): readonly Found[] => {
        if (one.kind === 'cancelled') return [];
        return one.kind === 'failed' ? [{ name: '', words: fromBelow(one.reason), review: null }] : [look(one.name, one.bytes)];
      });
      // The same file once more is no second one.
      const names = new Set(looked.map(({ name, words }) => `${name} ${words}`));
      return [...all.filter(({ name, words }) => !names.has(`${name} ${words}`)), ...looked];
    });
  const bringIn = async (): Promise<void> => {
    await draft.flush();
    const kept = await keepVersion(db, draft.id, draft.report.get(), { reason: 'before-review', name: '', by: person ?? null, at: now() });
    if (kept.kind === 'failed') {
      setFound((all) => [...all, { name: '', words: fromBelow(kept.reason), review: null }]);
      return;
    }
    const brought = fitting.flatMap((review): readonly string[] => {
      const merged = mergeIn(draft, review);
      return merged.kind === 'refused' ? [fromBelow(merged.reason)] : [summaryWords(review.person.name, merged.summary)];
    });
    deskOf(draft).tab.set('comments');
    notify({ kind: 'done', message: t('The reviews are in.'), details: brought });
    onClose();
  };
  return (
    <Dialog title={t('Reviews came back')} isHeld={false} isDismissable={false} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the button in it does the same. */}
      <div
        className={styles.drop}
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes('Files')) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          void Promise.all([...event.dataTransfer.files].map(readDebriefFile)).then(take);
        }}
      >
        <p>
          {t(
            'Drop the files here that your reviewers sent back. Any order, any number: what was brought in before is not brought in twice.',
          )}
        </p>
        <Button look="outlined" onPress={async () => take([await host.openDebrief()])}>
          <FolderOpen size={16} aria-hidden /> {t('Open a review…')}
        </Button>
      </div>
      {found.length > 0 && (
        <ul className={styles.found} aria-label={t('Reviews')} aria-live="polite">
          {found.map(({ name, words, review }) => (
            <li key={`${name} ${words}`} data-refused={review === null}>
              <p>{words}</p>
              {name !== '' && <p className={styles.file}>{name}</p>}
            </li>
          ))}
        </ul>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button look="filled" isDisabled={fitting.length === 0} onPress={bringIn}>
          {t('Bring in')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
