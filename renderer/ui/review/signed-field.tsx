import type { ComponentProps } from 'react';
import type { Person } from '../../core/review/thread.ts';
import type { Written } from '../../store/edits/thread-edits.ts';
import { keepPerson } from '../../store/person.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { CommentField } from './comment-field.tsx';
import { PersonForm } from './person-form.tsx';

type FieldProps = Omit<ComponentProps<typeof CommentField>, 'onCommit'>;

/** A field for words under one's name; the name is asked for first when nobody has given it yet. */
export const SignedField = ({
  person,
  onCommit,
  ...field
}: FieldProps & { readonly person: Person | null | undefined; readonly onCommit: (text: string, author: Person) => Written }) => {
  const { db, notify } = useServices();
  if (person === undefined) return null;
  if (person === null) return <PersonForm person={null} onKeep={(who) => void keepOrSay(db, who, notify)} onCancel={field.onEnd} />;
  return <CommentField {...field} onCommit={(text) => onCommit(text, person)} />;
};

/** Keeps who writes here; false, and said, when that fails. */
export const keepOrSay = async (
  db: Parameters<typeof keepPerson>[0],
  who: Person,
  notify: ReturnType<typeof useServices>['notify'],
): Promise<boolean> => {
  try {
    await keepPerson(db, who);
    return true;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    notify({ kind: 'problem', message: t('Your name could not be kept ({detail}). Nothing else was changed; try again.', { detail }) });
    return false;
  }
};
