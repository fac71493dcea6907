import { useState } from 'react';
import type { Person } from '../../../../core/review/thread.ts';
import type { Draft } from '../../../../store/draft.ts';
import type { SinceReceived } from '../../../../store/review/received.ts';
import { fromBelow } from '../../../../words/from-below.ts';
import { t } from '../../../../words/words.ts';
import { useServices } from '../../../app/services.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../../parts/dialog.tsx';
import parts from '../../../parts/parts.module.css';
import styles from '../exchange.module.css';
import { suggestInstead } from './suggest-instead.ts';

/** Says before a review is saved what does not go with it: changes of the text. They can become suggestions where they are changes of words. */
export const ChangedDialog = (props: {
  readonly draft: Draft;
  readonly by: Person;
  readonly changed: Extract<SinceReceived, { kind: 'changed' }>;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
}) => {
  const { draft, by } = props;
  const { sent, changes } = props.changed;
  const { suggestions, count } = changes;
  const services = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const suggest = async (): Promise<void> => {
    const refused = suggestions === null ? null : await suggestInstead(draft, services, by, sent, suggestions);
    if (refused !== null) {
      setProblem(fromBelow(refused));
      return;
    }
    await save();
  };
  const save = async (): Promise<void> => {
    await props.onSave();
    props.onClose();
  };
  return (
    <Dialog title={t('Your changes to the text stay here')} onClose={props.onClose}>
      <p>
        {t(
          '{count, plural, one {# passage differs} other {# passages differ}} from what was sent to you. The review takes comments, suggestions and sign-offs back, but no changed text.',
          { count },
        )}
      </p>
      <p className={styles.lead}>
        {suggestions === null
          ? t('Not all of it can be suggested. What the author should see, say in a comment.')
          : t('As suggestions they go back with the review, and the text here is as it was sent again; yours is kept as a version.')}
      </p>
      {problem !== null && (
        <p role="alert" className={parts.problem}>
          {problem}
        </p>
      )}
      <DialogButtons>
        <Button onPress={props.onClose}>{t('Go back')}</Button>
        <Button look={suggestions === null ? 'filled' : 'outlined'} onPress={save}>
          {t('Save without them')}
        </Button>
        {suggestions !== null && (
          <Button look="filled" onPress={suggest}>
            {t('Save as suggestions')}
          </Button>
        )}
      </DialogButtons>
    </Dialog>
  );
};
