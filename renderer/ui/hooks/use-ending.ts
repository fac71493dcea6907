import { useEffect, useRef } from 'react';

// At `pagehide` a browser takes no new write behind one that is still under way; before the unloading it does.
const ends = ['beforeunload', 'pagehide'] as const;

/** Runs when a field is taken off the screen or its page goes away: it is told nothing else then, no blur comes. */
export const useEnding = (run: () => void): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const end = (): void => latest.current();
    for (const event of ends) addEventListener(event, end);
    return () => {
      for (const event of ends) removeEventListener(event, end);
      end();
    };
  }, []);
};
