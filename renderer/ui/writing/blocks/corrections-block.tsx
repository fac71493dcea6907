import { memo } from 'react';
import type { Correction } from '../../../core/report/report.ts';
import { toCalendarDate } from '../../../core/time/local-time.ts';
import type { Draft } from '../../../store/draft.ts';
import { changeItem } from '../../../store/edits/list-edits.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { DateField } from './date-field.tsx';
import { ItemList } from './item-list.tsx';
import { ItemText } from './item-text.tsx';
import styles from './structured.module.css';

/** The dated notices of what the published report had wrong. */
export const CorrectionsBlock = memo(({ draft, corrections }: { readonly draft: Draft; readonly corrections: readonly Correction[] }) => {
  const { now } = useServices();
  return (
    <ItemList
      draft={draft}
      name="corrections"
      items={corrections}
      // Swedish dates are written as the report keeps them.
      blank={() => ({ date: toCalendarDate(new Intl.DateTimeFormat('sv-SE').format(now())), text: '' })}
    >
      {(correction, ways) => (
        <>
          <ItemText
            label={t('Correction')}
            value={correction.text}
            placeholder={t('What was wrong, and what is right')}
            onCommit={(text) => changeItem(draft, 'corrections', correction.id, { text })}
            ways={ways}
          />
          <div className={styles.date}>
            <DateField
              label={t('Corrected on')}
              value={correction.date}
              keptAs={`${correction.id} day`}
              onCommit={(date) => changeItem(draft, 'corrections', correction.id, { date })}
            />
          </div>
        </>
      )}
    </ItemList>
  );
});
