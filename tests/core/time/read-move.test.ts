import { describe, expect, it } from 'vitest';
import { readMove } from '../../../renderer/core/time/lengths/read-move.ts';

const min = 60_000;

describe('readMove', () => {
  it.each([
    ['15', 15 * min],
    ['+15 min', 15 * min],
    ['-15m', -15 * min],
    ['−1h', -60 * min],
    ['– 1 h 30 min', -90 * min],
    ['1:30', 90 * min],
    ['-1:30:15', -(90 * min + 15_000)],
    ['1.5h', 90 * min],
    ['45 s', 45_000],
    ['0', 0],
    ['+2h', 120 * min],
  ])('reads %s', (text, expected) => {
    expect(readMove(text)).toEqual({ days: 0, time: expected });
  });

  it.each([
    ['+1 day', 1, 0],
    ['-1 d', -1, 0],
    ['2 days, 3 hours', 2, 180 * min],
    ['-1 day 90 min', -1, -90 * min],
    ['1.5 days', 1, 720 * min],
    ['24 h', 0, 1440 * min],
  ])('reads %s with its days by themselves', (text, days, time) => {
    expect(readMove(text)).toEqual({ days, time });
  });

  it.each([[''], ['soon'], ['1:75'], ['15 parsecs'], ['h'], ['1h later'], ['--5'], [`${'1h '.repeat(1000)}`]])(
    'does not read %j',
    (text) => {
      expect(readMove(text)).toBeNull();
    },
  );
});
