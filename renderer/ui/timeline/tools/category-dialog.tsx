import { useId, useState } from 'react';
import { keepCategories, longestCategory, mostCategories } from '../../../store/categories.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import parts from '../../parts/parts.module.css';

/** The house's list of categories, one a line; events keep the names that they have. */
export const CategoryDialog = (props: { readonly categories: readonly string[]; readonly onClose: () => void }) => {
  const { db, notify } = useServices();
  const id = useId();
  const [text, setText] = useState(props.categories.join('\n'));
  const names = text.split('\n').filter((name) => name.trim() !== '');
  const problem =
    names.length > mostCategories
      ? t('The list holds {mostCategories} categories at most.', { mostCategories })
      : names.some((name) => name.trim().length > longestCategory)
        ? t('A category’s name has {longestCategory} characters at most.', { longestCategory })
        : null;
  const keep = async (): Promise<void> => {
    try {
      await keepCategories(db, names);
      props.onClose();
    } catch {
      notify({
        kind: 'problem',
        message: t('The list could not be stored, because the library did not take it. It is still here: try again.'),
      });
    }
  };
  return (
    <Dialog title={t('Categories of events')} onClose={props.onClose}>
      <div className={parts.field}>
        <label className={parts.label} htmlFor={id}>
          {t('One category a line, for all reports on this computer')}
        </label>
        <textarea
          id={id}
          className={parts.input}
          rows={8}
          autoFocus
          value={text}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== null}
          onChange={(event) => setText(event.target.value)}
        />
        <div id={`${id}-hint`}>
          {problem !== null && <p className={parts.problem}>{problem}</p>}
          <p className={parts.hint}>{t('Events that carry a name which is no longer in the list keep it.')}</p>
        </div>
      </div>
      <DialogButtons>
        <Button onPress={props.onClose}>{t('Cancel')}</Button>
        <Button look="filled" isDisabled={problem !== null} onPress={keep}>
          {t('Keep the list')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
