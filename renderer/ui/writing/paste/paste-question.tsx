import { ProgressBar } from 'react-aria-components';
import { spokenLanguage, t } from '../../../words/words.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import styles from './paste.module.css';
import type { PasteDesk } from './paste-desk.ts';

const megabytes = (letters: number): string =>
  new Intl.NumberFormat(spokenLanguage(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(letters / 1_000_000);

/** Asks before a large paste, and says how far it has come. */
export const PasteQuestion = ({ desk }: { readonly desk: PasteDesk }) => {
  const stage = useWatched(desk.stage);
  if (stage === null) return null;
  if (stage.kind === 'working') {
    const percent = Math.round(stage.share * 100);
    return (
      <Dialog title={t('Pasting…')} isDismissable={false} onClose={stage.cancel}>
        <ProgressBar aria-label={t('Pasting…')} value={percent}>
          <div className={styles.track}>
            <div className={styles.done} style={{ inlineSize: `${percent}%` }} />
          </div>
        </ProgressBar>
        <DialogButtons>
          <Button onPress={stage.cancel}>{t('Cancel')}</Button>
        </DialogButtons>
      </Dialog>
    );
  }
  const { answer, letters, hasFormats } = stage;
  return (
    <Dialog title={t('{size} MB of text. Paste it?', { size: megabytes(letters) })} isDismissable={false} onClose={() => answer('cancel')}>
      <p className={styles.lead}>{t('So much text takes a moment to paste, and makes the draft slower to write in.')}</p>
      <DialogButtons>
        <Button onPress={() => answer('cancel')}>{t('Cancel')}</Button>
        {hasFormats && (
          <Button look="outlined" onPress={() => answer('plain')}>
            {t('Paste as plain text')}
          </Button>
        )}
        <Button look="filled" onPress={() => answer('paste')}>
          {t('Paste ## verb')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
