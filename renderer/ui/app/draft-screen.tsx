import { useEffect } from 'react';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useDraft } from '../hooks/use-draft.ts';
import styles from './app.module.css';
import { DraftFrame } from './draft-frame.tsx';
import type { DraftView } from './route.ts';

/** One draft: loads it and shows its frame, or says why it can't be shown. */
export const DraftScreen = ({ id, view }: { readonly id: string; readonly view: DraftView }) => {
  const opened = useDraft(id);
  useEffect(() => {
    if (opened.kind === 'failed') document.title = 'Debrief';
  }, [opened]);
  switch (opened.kind) {
    case 'opening':
      return <main aria-busy="true" aria-label={t('Opening the draft')} />;
    case 'failed':
      return (
        <main className={styles.failed}>
          <h1>{t('This draft can’t be opened')}</h1>
          <p role="alert">{fromBelow(opened.reason)}</p>
          <p>
            <a href="#/">{t('Back to the library')}</a>
          </p>
        </main>
      );
    case 'open':
      return <DraftFrame draft={opened.draft} view={view} />;
  }
};
