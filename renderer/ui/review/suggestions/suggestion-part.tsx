import type { Person, Thread } from '../../../core/review/thread.ts';
import type { Draft } from '../../../store/draft.ts';
import { acceptSuggestions, rejectSuggestions } from '../../../store/review/decide.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { instantOfClock, showMoment } from '../moment.ts';
import { useAsPerson } from '../person/use-as-person.tsx';
import { fieldLabels } from './field-labels.ts';
import { SuggestedWords } from './suggested-words.tsx';
import styles from './suggestions.module.css';

/** What a thread suggests, and what was decided about it. */
export const SuggestionPart = ({ thread }: { readonly thread: Thread }) => {
  const { suggestion, anchor, decision } = thread;
  if (suggestion === null) return null;
  const before = suggestion.kind === 'field' ? suggestion.was : anchor.kind === 'text' ? anchor.quote.exact : '';
  return (
    <>
      {suggestion.kind === 'field' && <p className={styles.field}>{fieldLabels[suggestion.field]}</p>}
      <SuggestedWords before={before} after={suggestion.replacement} />
      {decision !== null && (
        <p className={styles.decided}>
          {decision.kind === 'accepted'
            ? t('Accepted by {name}, {when}', { name: decision.by.name, when: showMoment(decision.at) })
            : t('Rejected by {name}, {when}', { name: decision.by.name, when: showMoment(decision.at) })}
        </p>
      )}
    </>
  );
};

/** Accepts and rejects; the name is asked for in their place when nobody has given it yet. */
export const DecisionButtons = (props: {
  readonly draft: Draft;
  readonly thread: Thread;
  readonly person: Person | null | undefined;
  readonly onLeave: () => void;
}) => {
  const { draft, thread, person } = props;
  const { now, notify } = useServices();
  const { asPerson, form } = useAsPerson(person);
  const decide = (how: typeof acceptSuggestions): Promise<void> =>
    asPerson((author) => {
      const { done, refused } = how(draft, [thread.id], { author, at: instantOfClock(now) });
      for (const { reason } of refused) notify({ kind: 'problem', message: reason });
      if (done.length > 0) props.onLeave();
    });
  if (form !== null) return <div className={styles.naming}>{form}</div>;
  return (
    <>
      <Button onPress={() => decide(acceptSuggestions)}>{t('Accept')}</Button>
      <Button onPress={() => decide(rejectSuggestions)}>{t('Reject')}</Button>
    </>
  );
};
