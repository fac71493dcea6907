import { describe, expect, it } from 'vitest';
import { readDuration } from '../../../renderer/core/time/lengths/read-duration.ts';

const min = 60_000;

describe('readDuration', () => {
  it.each([
    ['15', 15 * min],
    ['+15 min', 15 * min],
    ['-15m', -15 * min],
    ['−1h', -60 * min],
    ['– 1 h 30 min', -90 * min],
    ['1:30', 90 * min],
    ['-1:30:15', -(90 * min + 15_000)],
    ['2 days, 3 hours', (48 + 3) * 60 * min],
    ['1.5h', 90 * min],
    ['45 s', 45_000],
    ['0', 0],
    ['+2h', 120 * min],
  ])('reads %s', (text, expected) => {
    expect(readDuration(text)).toBe(expected);
  });

  it.each([[''], ['soon'], ['1:75'], ['15 parsecs'], ['h'], ['1h later'], ['--5'], [`${'1h '.repeat(1000)}`]])(
    'does not read %j',
    (text) => {
      expect(readDuration(text)).toBeNull();
    },
  );
});
