/** A value that others can watch; the shape that React's `useSyncExternalStore` reads. */
export type Watched<Value> = { readonly get: () => Value; readonly subscribe: (listener: () => void) => () => void };

/** A watched value with the means to change it, for its owner only. */
export type Observable<Value> = Watched<Value> & { readonly set: (value: Value) => void };

/** Makes a watched value; listeners are called after each change to another value. */
export const observable = <Value>(first: Value): Observable<Value> => {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
