import { type ReactNode, useEffect, useState } from 'react';
import type { Thread } from '../../../core/review/thread.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import type { Desk } from '../desk.ts';
import review from '../review.module.css';
import styles from './margin.module.css';

/** The comments that have no place beside the text: on the whole report, resolved, or on words that are gone; folded away until somebody wants them. */
export const ElsewhereList = (props: {
  readonly desk: Desk;
  readonly threads: readonly Thread[];
  readonly card: (thread: Thread, look: 'listed') => ReactNode;
}) => {
  const { desk, threads } = props;
  const [isOpen, setIsOpen] = useState(false);
  // The keyboard may go to one of them: its card takes the focus as soon as it is there.
  useEffect(() => {
    const open = (): void => {
      if (threads.some(({ id }) => id === desk.current.get())) setIsOpen(true);
    };
    open();
    return desk.current.subscribe(open);
  }, [desk, threads]);
  if (threads.length === 0) return null;
  return (
    <section className={styles.elsewhere} aria-label={t('Comments without a place in the text')}>
      <span>
        <Button aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {t('{count, plural, one {# without a place in the text} other {# without a place in the text}}', { count: threads.length })}
        </Button>
      </span>
      {isOpen && (
        <ol className={review.list} aria-label={t('Comments without a place in the text')}>
          {threads.map((thread) => (
            <li key={thread.id}>{props.card(thread, 'listed')}</li>
          ))}
        </ol>
      )}
    </section>
  );
};
