import { Lock } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { TimelineEvent } from '../../../core/report/report.ts';
import { presentWords } from '../../../core/timeline/entered-words.ts';
import type { Draft } from '../../../store/draft.ts';
import { changeItem } from '../../../store/edits/list-edits.ts';
import { t } from '../../../words/words.ts';
import { useTyped } from '../../hooks/use-typed.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import parts from '../../parts/parts.module.css';
import { CategoryDialog } from '../tools/category-dialog.tsx';
import { useCategories } from '../tools/use-categories.ts';
import styles from './detail.module.css';
import { EvidenceList } from './evidence-list.tsx';

/** What else is known of an event, under its row: category, author, evidence and the note for colleagues. Escape closes it. */
export const RowDetail = (props: {
  readonly id: string;
  readonly draft: Draft;
  readonly event: TimelineEvent;
  /** How the row is called. */
  readonly name: string;
  readonly onClose: () => void;
}) => {
  const { draft, event, name } = props;
  const noteId = useId();
  const box = useRef<HTMLTableRowElement>(null);
  const said = event.when.entered.trim();
  const isOtherNow = said !== '' && presentWords(event.when) === '';
  const [isEditingList, setIsEditingList] = useState(false);
  const house = useCategories();
  const categories = [...new Set([...house, ...(event.category === '' ? [] : [event.category])])];
  const change = (part: Partial<TimelineEvent>): void => changeItem(draft, 'events', event.id, part);
  const note = useTyped(event.note, (text) => change({ note: text }));
  // Whoever opens it wants to type into it.
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const onKeyDown = (key: KeyboardEvent): void => {
    const isClosing = key.key === 'Escape' || (key.key === '.' && (key.ctrlKey || key.metaKey));
    if (!isClosing || isEditingList) return;
    key.preventDefault();
    key.stopPropagation();
    // Back to where the row's own keys are; what stands in a field is taken over on leaving it.
    box.current?.previousElementSibling?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    props.onClose();
  };
  return (
    <tr ref={box} id={props.id} className={styles.detail} onKeyDown={onKeyDown}>
      <td>
        <fieldset className={styles.fields}>
          <legend className={parts.hidden}>{t('Details of {name}', { name })}</legend>
          {isOtherNow && <p className={styles.said}>{t('Entered at first as “{words}”', { words: said })}</p>}
          <div className={styles.short}>
            <div className={styles.withButton}>
              <ChoiceField
                label={t('Category')}
                value={event.category}
                options={[{ value: '', label: t('None ## a category') }, ...categories.map((value) => ({ value, label: value }))]}
                onChoose={(category) => change({ category })}
              />
              <Button onPress={() => setIsEditingList(true)}>{t('Edit the list…')}</Button>
            </div>
            <CommittedField
              label={t('Author, in the internal edition only')}
              value={event.author}
              placeholder={t('The report’s authors')}
              onCommit={(author) => change({ author: author.trim() })}
            />
          </div>
          <EvidenceList evidence={event.evidence} onChange={(evidence) => change({ evidence })} />
          <div className={`${parts.field} ${styles.note}`}>
            <label className={`${parts.label} ${styles.noteLabel}`} htmlFor={noteId}>
              <Lock size={12} aria-hidden /> {t('Internal note, never exported')}
            </label>
            <textarea
              id={noteId}
              className={parts.input}
              rows={2}
              data-typed={note.mark}
              value={note.text}
              onChange={(key) => note.change(key.target.value)}
              onBlur={note.commit}
              onKeyDown={(key) => {
                if (key.key !== 'Escape' || !note.isPending) return;
                key.stopPropagation();
                note.revert();
              }}
            />
          </div>
        </fieldset>
        {isEditingList && <CategoryDialog categories={house} onClose={() => setIsEditingList(false)} />}
      </td>
    </tr>
  );
};
