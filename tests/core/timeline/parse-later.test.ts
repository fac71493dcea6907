import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const DAY = { zone: 'UTC', date: '2024-06-10' };

describe('a length after the entry above', () => {
  it.each([
    ['half an hour later: fixed', '14:32'],
    ['About 5 minutes later, fixed', '14:07'],
    ['An hour and a half later: fixed', '15:32'],
    ['a quarter of an hour later: fixed', '14:17'],
    ['eine halbe Stunde später: behoben', '14:32'],
    ['anderthalb Stunden später: behoben', '15:32'],
    ['Eine Viertelstunde später: behoben', '14:17'],
    ['une demi-heure plus tard : fin', '14:32'],
    ['une heure et demie plus tard : fin', '15:32'],
    ['media hora después: fin', '14:32'],
    ['una hora más tarde: fin', '15:02'],
    ['mezz’ora dopo: fine', '14:32'],
    ['10 minuti dopo: fine', '14:12'],
    ['meia hora depois: fim', '14:32'],
    ['een half uur later: klaar', '14:32'],
    ['30分後 復旧', '14:32'],
    ['2時間後、復旧', '16:02'],
  ])('is counted from it: %s', (line, time) => {
    const [, below] = rows(`14:02 alarm\n${line}`, DAY);
    expect(below?.slice(0, 17)).toBe(`2024-06-10T${time}Z`);
    expect(below).toContain('!counted-from');
  });

  it.each(['half an hour of rest', 'une demi-heure de coupure', '30分間停止', 'media hora sin agua'])('is none: %s', (line) => {
    expect(rows(`14:02 alarm\n${line}`, DAY)).toEqual([`2024-06-10T14:02Z | alarm\n${line}`]);
  });

  it('before a day that follows a zone with “the” is read with it', () => {
    expect(rows('Outage started at 22:00 UTC the 8 January 2025')).toEqual(['2025-01-08T22:00Z | Outage started']);
    expect(rows('14:44 The 2022-03-11 index is built anew', DAY)).toEqual(['2024-06-10T14:44Z | The 2022-03-11 index is built anew']);
  });
});
