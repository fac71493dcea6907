/** Tells the app's other windows, as long as it is held, that this one has the draft open. */
export type DraftHold = {
  /** Lets go; calls `alone` before it resolves if no other window has the draft open. */
  readonly release: (alone: () => void) => Promise<void>;
};

/** Holds a draft from now on. */
export const holdDraft = (id: string): DraftHold => {
  const name = `debrief-draft-${id}`;
  let end: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  const held = navigator.locks.request(name, { mode: 'shared' }, () => until);
  return {
    release: async (alone) => {
      end();
      await held;
      await navigator.locks.request(name, { ifAvailable: true }, (lock) => {
        if (lock !== null) alone();
      });
    },
  };
};
