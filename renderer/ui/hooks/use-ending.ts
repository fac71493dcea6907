import { useEffect, useRef } from 'react';

// At `pagehide` a browser takes no new write behind one that is still under way; before the unloading it does.
const ends = ['beforeunload', 'pagehide'] as const;

/** All that wait for the end of the page. The browser looks through all its listeners to take one off: thousands of fields share one. */
const waiting = new Set<() => void>();

const endAll = (): void => {
  for (const end of [...waiting]) end();
};

const wait = (end: () => void): (() => void) => {
  if (waiting.size === 0) for (const event of ends) addEventListener(event, endAll);
  waiting.add(end);
  return () => {
    waiting.delete(end);
    if (waiting.size === 0) for (const event of ends) removeEventListener(event, endAll);
  };
};

/** Runs when a field is taken off the screen or its page goes away: it is told nothing else then, no blur comes. */
export const useEnding = (run: () => void): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const end = (): void => latest.current();
    const stop = wait(end);
    return () => {
      stop();
      end();
    };
  }, []);
};
