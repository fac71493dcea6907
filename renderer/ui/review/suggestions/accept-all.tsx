import { isOpen } from '../../../core/review/filter-threads.ts';
import type { Person, Thread } from '../../../core/review/thread.ts';
import type { Draft } from '../../../store/draft.ts';
import { acceptSuggestions, rejectSuggestions } from '../../../store/review/decide.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { instantOfClock } from '../moment.ts';
import { useAsPerson } from '../person/use-as-person.tsx';
import styles from '../review.module.css';

/** Decides about all open suggestions that are shown, as one step to undo; those that can't be accepted are left and named. */
export const AcceptAll = (props: {
  readonly draft: Draft;
  readonly shown: readonly Thread[];
  readonly person: Person | null | undefined;
}) => {
  const { draft, person } = props;
  const { now, notify } = useServices();
  const open = props.shown.filter((thread) => isOpen(thread) && thread.suggestion !== null);
  const { asPerson, form } = useAsPerson(person);
  if (open.length < 2) return null;
  const decide = (how: typeof acceptSuggestions, author: Person): void => {
    const { done, refused } = how(
      draft,
      open.map(({ id }) => id),
      { author, at: instantOfClock(now) },
    );
    const undo = { label: t('Undo'), run: () => draft.undo.undo() };
    const message =
      how === acceptSuggestions
        ? t('{count, plural, one {# suggestion was} other {# suggestions were}} accepted.', { count: done.length })
        : t('{count, plural, one {# suggestion was} other {# suggestions were}} rejected.', { count: done.length });
    notify({
      kind: refused.length > 0 ? 'problem' : 'done',
      message,
      details: [
        ...(refused.length > 0
          ? [
              t('{count, plural, one {# suggestion was left as it is.} other {# suggestions were left as they are.}}', {
                count: refused.length,
              }),
            ]
          : []),
        ...new Set(refused.map(({ reason }) => reason)),
      ],
      ...(done.length > 0 ? { action: undo } : {}),
    });
  };
  if (form !== null) return form;
  return (
    <div className={styles.ways}>
      <Button look="outlined" onPress={() => asPerson((author) => decide(acceptSuggestions, author))}>
        {t('Accept all {count}', { count: open.length })}
      </Button>
      <Button onPress={() => asPerson((author) => decide(rejectSuggestions, author))}>
        {t('Reject all {count}', { count: open.length })}
      </Button>
    </div>
  );
};
