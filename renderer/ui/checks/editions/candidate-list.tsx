import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Candidate } from '../../../core/checks/editions/order-candidates.ts';
import type { FullRow } from '../../../store/editions/list-drafts.ts';
import { showClock } from '../../../words/show-clock.ts';
import { t } from '../../../words/words.ts';
import { languageName } from '../../parts/language-name.ts';
import styles from './editions.module.css';

/** The drafts that a report can be compared with, in their order: arrows and typed letters move, Enter takes. */
export const CandidateList = (props: {
  readonly candidates: readonly Candidate<FullRow>[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onTake: (id: string) => void;
}) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: it takes no input of its own, it follows the list's focus
  <div
    className={styles.frame}
    // Typed letters move the focus alone; what Enter would take is what is chosen.
    onFocus={({ target }) => {
      const id = target.closest<HTMLElement>('[role="option"]')?.dataset.key;
      if (id !== undefined) props.onChoose(id);
    }}
  >
    <ListBox
      className={styles.list ?? ''}
      aria-label={t('Drafts of the library')}
      autoFocus
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[props.chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (id !== undefined) props.onChoose(String(id));
      }}
      onAction={(id) => props.onTake(String(id))}
    >
      {props.candidates.map(({ draft, isLikely }) => (
        <Item key={draft.id} draft={draft} isLikely={isLikely} />
      ))}
    </ListBox>
  </div>
);

const Item = ({ draft, isLikely }: { readonly draft: FullRow; readonly isLikely: boolean }) => {
  const { id, title, language, reference, updatedAt } = draft;
  const name = title === '' ? t('Untitled report') : title;
  return (
    <ListBoxItem id={id} textValue={name} className={styles.item ?? ''}>
      <span className={styles.title} {...(title === '' || language === '' ? {} : { lang: language })}>
        {name}
      </span>{' '}
      <span className={styles.facts}>
        {isLikely && <span className={styles.likely}>{t('Likely the same incident')}</span>}{' '}
        {language !== '' && <span>{languageName(language)}</span>} {reference !== '' && <span>{reference}</span>}{' '}
        <span>{t('Edited {when}', { when: showClock(updatedAt, 'date-time') })}</span>
      </span>
    </ListBoxItem>
  );
};
