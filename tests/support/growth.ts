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

/** Fails when four times the input takes much more than four times as long: sixteen times would be quadratic. Some milliseconds are noise. */
export const expectLinearGrowth = (size: number, run: (size: number) => void): void => {
  run(size);
  const small = least(() => run(size));
  const large = least(() => run(size * 4));
  expect(large).toBeLessThan(small * 10 + 40);
};
