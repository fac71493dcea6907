import type { Comparison } from '../../../../core/review/compare/compare-reports.ts';
import { t } from '../../../../words/words.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../../parts/dialog.tsx';
import styles from './comparison.module.css';
import { ComparisonView } from './comparison-view.tsx';
import { LayoutField } from './layout-field.tsx';

/** What has changed in the draft since a moment. */
export const ComparisonDialog = (props: { readonly title: string; readonly comparison: Comparison; readonly onClose: () => void }) => (
  <Dialog title={t('What has changed since {when}', { when: props.title })} isWide onClose={props.onClose}>
    <div className={styles.choices}>
      <LayoutField />
    </div>
    <ComparisonView comparison={props.comparison} />
    <DialogButtons>
      <Button look="filled" onPress={props.onClose}>
        {t('Close')}
      </Button>
    </DialogButtons>
  </Dialog>
);
