import type { ComponentProps } from 'react';
import { t } from '../../../words/words.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { isBeside } from '../desk.ts';
import { ThreadFilterField } from '../filter/thread-filter-field.tsx';
import styles from './margin.module.css';

/** Which comments are shown, and whether beside what they are about or in a list; `isBeside` is null where there is nothing to stand beside. */
export const BesideBar = ({
  isBeside: isIt,
  ...filter
}: ComponentProps<typeof ThreadFilterField> & { readonly isBeside: boolean | null }) => (
  <div className={styles.bar} data-beside={isIt === true}>
    <ThreadFilterField {...filter} />
    {isIt !== null && (
      <CheckBox isSelected={isIt} onChange={isBeside.set}>
        {t('Beside the text')}
      </CheckBox>
    )}
  </div>
);
