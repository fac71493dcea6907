import { expect } from 'vitest';

const least = (run: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
};

const attempts = 3;

/**
 * Fails when four times the input takes much more than four times as long: sixteen times would be quadratic. Some milliseconds are noise, and so
 * is a single measurement on a machine that is busy: what is quadratic is so each time.
 */
export const expectLinearGrowth = (size: number, run: (size: number) => void): void => {
  run(size);
  for (let attempt = 1; ; attempt += 1) {
    const small = least(() => run(size));
    const large = least(() => run(size * 4));
    if (large >= small * 10 + 40 && attempt < attempts) continue;
    expect(large).toBeLessThan(small * 10 + 40);
    return;
  }
};
