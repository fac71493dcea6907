import { useMemo } from 'react';
import type { TimelineEvent } from '../../../core/report/report.ts';
import type { When } from '../../../core/time/when.ts';
import { doubledInOrder, doubledTimes, settleDoubled } from '../../../core/timeline/changes/doubled-times.ts';
import { watchDoubts } from '../../../store/doubts.ts';
import type { Draft } from '../../../store/draft.ts';
import { answerDoubts } from '../../../store/edits/doubt-edits.ts';
import { t } from '../../../words/words.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { Button } from '../../parts/button.tsx';
import { focusWhen } from '../grid/focus-cell.ts';
import { rowOf } from '../rows/row-of.ts';
import styles from '../timeline.module.css';

/** Says how many times came twice, and answers for all of them by one press; each row asks about its own as well. */
export const DoubledWarning = ({ draft, events }: { readonly draft: Draft; readonly events: readonly TimelineEvent[] }) => {
  const waiting = useMemo(() => doubledTimes(events), [events]);
  const inOrder = useMemo(() => (waiting.length < 2 ? null : doubledInOrder(events)), [waiting, events]);
  const doubts = watchDoubts(draft);
  useWatched(doubts);
  const count = waiting.length;
  if (count < 2) return null;
  const answer = (which: (event: TimelineEvent) => NonNullable<When['occurrence']>, settled = ['doubled-time']): void => {
    const first = waiting[0];
    answerDoubts(draft, settleDoubled(waiting, which, doubts.get(), settled));
    // The question goes with its buttons; the cursor goes to the first of its times.
    if (first !== undefined) focusWhen(() => rowOf(first.id), 'time');
  };
  const first = inOrder === null ? 0 : waiting.filter(({ id }) => inOrder.get(id) === 'first').length;
  return (
    <div className={styles.warning} role="status">
      <p>
        {t(
          '{count, plural, other {# times came twice, because clocks went back. Until somebody says which is meant, they can’t be compared and are not on the chart.}}',
          { count },
        )}
      </p>
      <div className={styles.answers}>
        {inOrder !== null && (
          <Button look="outlined" onPress={() => answer(({ id }) => inOrder.get(id) ?? 'first', ['doubled-time', 'out-of-order'])}>
            {t('As they follow each other: {first, number} the first time, {second, number} the second', { first, second: count - first })}
          </Button>
        )}
        <Button look="outlined" onPress={() => answer(() => 'first')}>
          {t('All the first time')}
        </Button>
        <Button look="outlined" onPress={() => answer(() => 'second')}>
          {t('All the second time')}
        </Button>
      </div>
    </div>
  );
};
