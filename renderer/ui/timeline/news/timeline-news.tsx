import { useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineEvent } from '../../../core/report/report.ts';
import { timeChoices } from '../../../core/timeline/changes/time-choices.ts';
import { doubtsAbout } from '../../../core/timeline/doubts/doubts.ts';
import { watchDoubts } from '../../../store/doubts.ts';
import type { Draft } from '../../../store/draft.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import grid from '../grid/grid.module.css';
import { type Held, newsWords, type Step } from './news-words.ts';

/** An event and its doubts change one after the other, and undo tells of itself last. */
const settled = 200;

/** Says aloud, to those who can't see it, what was added to the timeline, deleted, undone, and what its rows have come to ask. */
export const TimelineNews = ({ draft, events }: { readonly draft: Draft; readonly events: readonly TimelineEvent[] }) => {
  const doubts = useWatched(watchDoubts(draft));
  const held = useMemo<Held>(
    () => ({
      events: new Set(events.map(({ id }) => id)),
      asking: new Set(
        events.filter(({ id, when }) => doubtsAbout(when, doubts.get(id)).length > 0 || timeChoices(when).length > 0).map(({ id }) => id),
      ),
    }),
    [events, doubts],
  );
  const told = useRef(held);
  const step = useRef<Step>(null);
  const [popped, setPopped] = useState(0);
  const [news, setNews] = useState('');
  useEffect(() => {
    const onPopped = ({ type }: { readonly type: 'undo' | 'redo' }): void => {
      step.current = type;
      setPopped((count) => count + 1);
    };
    draft.undo.on('stack-item-popped', onPopped);
    return () => draft.undo.off('stack-item-popped', onPopped);
  }, [draft]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an undo that leaves the events as they are is told too.
  useEffect(() => {
    const timer = setTimeout(() => {
      const words = newsWords(told.current, held, step.current);
      told.current = held;
      step.current = null;
      if (words !== '') setNews(words);
    }, settled);
    return () => clearTimeout(timer);
  }, [held, popped]);
  return (
    <p className={grid.hidden} role="status">
      {news}
    </p>
  );
};
