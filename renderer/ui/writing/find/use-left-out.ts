import { useEffect, useState } from 'react';
import type { Draft } from '../../../store/draft.ts';
import { useWatched } from '../../hooks/use-watched.ts';

const none: ReadonlySet<number> = new Set();

/** The outermost blocks of a draft's text, by their numbers, that are headings which the public's edition leaves out; none while the text is not shown as the public reads it. */
export const useLeftOut = (draft: Draft, isReading: boolean): ReadonlySet<number> => {
  const report = useWatched(draft.report);
  const [left, setLeft] = useState(none);
  useEffect(() => {
    if (!isReading) return;
    let isOver = false;
    // How an edition is laid out is code that writing does without.
    void import('../../../core/export/as-laid-out.ts').then(({ headingsLeftOut }) => {
      if (!isOver) setLeft(headingsLeftOut(report, { edition: 'public', pageSize: 'A4', zone: null }));
    });
    return () => {
      isOver = true;
    };
  }, [report, isReading]);
  return isReading ? left : none;
};
