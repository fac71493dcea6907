import { useMemo } from 'react';
import type { TimelineEvent } from '../../../core/report/report.ts';
import { type DoubtAnswer, sharedDoubts } from '../../../core/timeline/doubts/shared-doubts.ts';
import { watchDoubts } from '../../../store/doubts.ts';
import type { Draft } from '../../../store/draft.ts';
import { answerDoubts } from '../../../store/edits/doubt-edits.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { Button } from '../../parts/button.tsx';
import { focusWhen } from '../grid/focus-cell.ts';
import { wholeWhen } from '../grid/row-notes.tsx';
import { rowOf } from '../rows/row-of.ts';
import styles from '../timeline.module.css';

/** As many as are asked at once; the others come when these are answered. */
const most = 3;

/** What several times have open in the same way, answered for all of them by one press; each row asks about its own as well. */
export const SharedDoubts = ({ draft, events }: { readonly draft: Draft; readonly events: readonly TimelineEvent[] }) => {
  const doubts = useWatched(watchDoubts(draft));
  const shared = useMemo(() => (doubts.size < 2 ? [] : sharedDoubts(events, doubts)), [events, doubts]);
  const answer = (answers: readonly DoubtAnswer[]): void => {
    const id = answers[0]?.id;
    answerDoubts(draft, answers);
    // The question goes with its buttons; the cursor goes to the first of its times.
    if (id !== undefined) focusWhen(() => rowOf(id), 'time');
  };
  return shared.slice(0, most).map(({ key, first, taken, right }) => {
    const count = right.length;
    const time = taken?.[0] === undefined ? '' : wholeWhen(taken[0].when);
    return (
      <div key={key} className={styles.warning} role="status">
        <p>{t('{count, plural, other {# events share a doubt. Of the first: {message}}}', { count, message: fromBelow(first.message) })}</p>
        <div className={styles.answers}>
          {taken !== null && (
            <Button look="outlined" onPress={() => answer(taken)}>
              {t('Take {time} and the like in all {count, number}', { time, count })}
            </Button>
          )}
          <Button look="outlined" onPress={() => answer(right)}>
            {t('All {count, number} are right', { count })}
          </Button>
        </div>
      </div>
    );
  });
};
