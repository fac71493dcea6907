import type { Candidate } from '../../../core/checks/editions/order-candidates.ts';
import type { FullRow } from '../../../store/editions/list-drafts.ts';
import { showClock } from '../../../words/show-clock.ts';
import { t } from '../../../words/words.ts';
import { ChoiceItem, ChoiceList } from '../../parts/choice-list.tsx';
import { languageName } from '../../parts/language-name.ts';
import styles from './editions.module.css';

/** The drafts that a report can be compared with, in their order. */
export const CandidateList = (props: {
  readonly candidates: readonly Candidate<FullRow>[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onTake: (id: string) => void;
}) => (
  <div className={styles.candidates}>
    <ChoiceList label={t('Drafts of the library')} chosen={props.chosen} onChoose={props.onChoose} onTake={props.onTake}>
      {props.candidates.map(({ draft, isLikely }) => (
        <Item key={draft.id} draft={draft} isLikely={isLikely} />
      ))}
    </ChoiceList>
  </div>
);

const Item = ({ draft, isLikely }: { readonly draft: FullRow; readonly isLikely: boolean }) => {
  const { id, title, language, reference, updatedAt } = draft;
  const own = title === '' || language === '' ? {} : { language };
  return (
    <ChoiceItem id={id} name={title === '' ? t('Untitled report') : title} {...own}>
      <span className={styles.facts}>
        {isLikely && <span className={styles.likely}>{t('Likely the same incident')}</span>}{' '}
        {language !== '' && <span>{languageName(language)}</span>} {reference !== '' && <span>{reference}</span>}{' '}
        <span>{t('Edited {when}', { when: showClock(updatedAt, 'date-time') })}</span>
      </span>
    </ChoiceItem>
  );
};
