/** Tells the app's other windows, as long as it is held, that this one has the draft open. */
export type DraftHold = {
  /** Lets go; calls `alone` before it resolves if no other window has the draft open. */
  readonly release: (alone: () => void) => Promise<void>;
};

const lockOf = (id: string): string => `debrief-draft-${id}`;

/** Whether a window, this one too, has the draft open or is still closing it. */
export const isHeld = async (id: string): Promise<boolean> => {
  // Asked and not tried: for a moment nobody else could be found alone.
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === lockOf(id)) ?? false;
};

/** Holds a draft from now on. */
export const holdDraft = (id: string): DraftHold => {
  const name = lockOf(id);
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
