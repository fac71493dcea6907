import type { Facts } from '../../facts/facts.ts';
import type { ClockWords } from '../../prose/sentence.ts';
import { clockGap } from './clock-gap.ts';

/** Whether one sentence tells both times, each by itself: who wrote it knows them as two moments. */
export const areTwo = (a: ClockWords, b: ClockWords, { prose, near }: Pick<Facts, 'prose' | 'near'>): boolean =>
  prose.some(({ clocks, same, windows }) => {
    if (clocks.length < 2 || same.length > 0 || windows.length > 0) return false;
    const has = (clock: ClockWords): boolean => clocks.some((one) => clockGap(one, clock, near)?.real === 0);
    return has(a) && has(b);
  });
