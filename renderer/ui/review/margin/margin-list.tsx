import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import type { Thread } from '../../../core/review/thread.ts';
import { t } from '../../../words/words.ts';
import type { Desk } from '../desk.ts';
import styles from './margin.module.css';
import type { Sight } from './sight.ts';
import { useMargin } from './use-margin.ts';

/** Comments at the height of their words, as these stand on the screen; they move along with the text, and none overlaps another. */
export const MarginList = (props: {
  readonly desk: Desk;
  readonly sight: Sight;
  /** Those that have a place. */
  readonly threads: readonly Thread[];
  /** Whether a form stands above the cards and takes of their room. */
  readonly isBelowForm: boolean;
  /** The list itself, which can take the focus. */
  readonly list: Ref<HTMLOListElement>;
  readonly card: (thread: Thread, look: 'chosen' | 'quiet') => ReactNode;
}) => {
  const { desk, sight, threads } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { shown, chosen, choose, hold } = useMargin(sight, threads, frame, desk.chosen, props.isBelowForm);
  const chooseNow = useRef(choose);
  chooseNow.current = choose;
  // The keyboard goes from one comment to the next, wherever in the text that is.
  useEffect(() => {
    const go = (): void => {
      const wanted = threads.find(({ id }) => id === desk.current.get());
      if (wanted !== undefined) chooseNow.current(wanted);
    };
    go();
    return desk.current.subscribe(go);
  }, [desk, threads]);
  return (
    <div ref={frame} className={styles.margin} data-margin onWheel={(event) => sight.scrollBy(event.deltaY)}>
      {/* The words of the chosen one: by a rule, so that the text is not drawn anew. */}
      {chosen !== null && (
        <style>{`[data-comments] [data-quoted][data-thread="${CSS.escape(chosen)}"] { background: var(--selection); }`}</style>
      )}
      <ol ref={props.list} tabIndex={-1} aria-label={t('Comments beside the text')}>
        {shown.map((thread) => (
          <li
            key={thread.id}
            ref={hold(thread.id)}
            className={styles.place}
            data-chosen={thread.id === chosen}
            onFocus={() => choose(thread)}
          >
            {props.card(thread, thread.id === chosen ? 'chosen' : 'quiet')}
          </li>
        ))}
      </ol>
    </div>
  );
};
