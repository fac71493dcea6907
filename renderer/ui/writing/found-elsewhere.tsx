import { useMemo, useState } from 'react';
import { findInItems } from '../../core/report/find-in-items.ts';
import type { ReadySearch } from '../../core/rich-text/find-text.ts';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import { showPlace } from '../checks/show-place.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import styles from './find-bar.module.css';

/** How many entries of lists and timeline have what is looked for, which the search in the text leaves out, and the way to each; nothing for none. */
export const FoundElsewhere = ({ draft, ready }: { readonly draft: Draft; readonly ready: Extract<ReadySearch, { kind: 'ready' }> }) => {
  const report = useWatched(draft.report);
  const found = useMemo(() => findInItems(report, ready), [report, ready]);
  const [at, setAt] = useState(0);
  const next = found[at] === undefined ? 0 : at;
  const count = found.length;
  const show = (): void => {
    const item = found[next];
    if (item === undefined) return;
    setAt(next + 1);
    showPlace(draft, item);
  };
  return (
    <div className={count === 0 ? undefined : styles.row}>
      <span className={count === 0 ? undefined : styles.count} aria-live="polite">
        {count > 0 &&
          t('{count, plural, one {# entry} other {# entries}} of the lists and the timeline as well; nothing is replaced there.', {
            count,
          })}
      </span>
      {count > 0 && (
        <Button look="outlined" onPress={show}>
          {t('Show entry {at, number} of {count, number}', { at: next + 1, count })}
        </Button>
      )}
    </div>
  );
};
