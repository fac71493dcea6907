import { useSyncExternalStore } from 'react';

/** The present value of something that can be watched; the component renders again when it changes. */
export const useWatched = <Value>(watched: {
  readonly get: () => Value;
  readonly subscribe: (listener: () => void) => () => void;
}): Value => useSyncExternalStore(watched.subscribe, watched.get);
