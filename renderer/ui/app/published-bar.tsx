import { useEffect } from 'react';
import type { Draft } from '../../store/draft.ts';
import { publishedReason, watchRefusals } from '../../store/review/published.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import styles from './published-bar.module.css';
import { useServices } from './services.ts';
import { stageOf } from './stage.ts';

/** Says that a published report can't be edited, with the two ways to change it; whoever tries all the same is told again. */
export const PublishedBar = ({ draft }: { readonly draft: Draft }) => {
  const { notify } = useServices();
  const refusals = watchRefusals(draft);
  const report = useWatched(draft.report);
  const { overlay } = stageOf(draft);
  useEffect(() => refusals.subscribe(() => void notify({ kind: 'information', message: fromBelow(publishedReason) })), [refusals, notify]);
  if (report.details.state !== 'published') return null;
  return (
    <div className={styles.bar}>
      <p role="status">{t('This report is published: it can be read, but not edited.')}</p>
      <div className={styles.ways}>
        <Button look="outlined" onPress={() => overlay.set('correct')}>
          {t('Correct it')}
        </Button>
        <Button onPress={() => overlay.set('reopen')}>{t('Back to draft')}</Button>
      </div>
    </div>
  );
};
