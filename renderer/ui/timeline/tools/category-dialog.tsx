import { useId, useState } from 'react';
import { keepCategories, longestCategory, mostCategories } from '../../../store/categories.ts';
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
      ? `The list holds ${mostCategories} categories at most.`
      : names.some((name) => name.trim().length > longestCategory)
        ? `A category’s name has ${longestCategory} characters at most.`
        : null;
  const keep = async (): Promise<void> => {
    try {
      await keepCategories(db, names);
      props.onClose();
    } catch {
      notify({
        kind: 'problem',
        message: 'The list could not be stored, because the library did not take it. It is still here: try again.',
      });
    }
  };
  return (
    <Dialog title="Categories of events" onClose={props.onClose}>
      <div className={parts.field}>
        <label className={parts.label} htmlFor={id}>
          One category a line, for all reports on this computer
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
          <p className={parts.hint}>Events that carry a name which is no longer in the list keep it.</p>
        </div>
      </div>
      <DialogButtons>
        <Button onPress={props.onClose}>Cancel</Button>
        <Button look="filled" isDisabled={problem !== null} onPress={keep}>
          Keep the list
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
