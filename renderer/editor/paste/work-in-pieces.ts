/** How long one piece of work may hold up the window, in milliseconds. */
const piece = 40;

/** Lets the window answer between pieces of work, and ends the work when it is called off. */
export type Breath = () => Promise<void>;

/** Thrown through work that was called off. */
export class CalledOff extends Error {}

/** A breath for one piece of work: it waits when the last one is long enough ago. */
export const breathing = (signal: AbortSignal): Breath => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > piece) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (signal.aborted) throw new CalledOff();
  };
};
