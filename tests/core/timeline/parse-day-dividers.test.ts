import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const told = { date: '2026-07-15', zone: 'UTC' };
const days = (text: string, context: Parameters<typeof rows>[1] = told): readonly string[] =>
  rows(text, context).map((row) =>
    row.replace(/^(\S+)Z? \|.*?(!.*)?$/u, (_, at: string, flags?: string) => [at, flags].filter(Boolean).join(' ')),
  );

describe('a line that is nothing but a day', () => {
  it.each([
    [
      'below messages of the evening before',
      'Ana Ruiz\n  10:05 PM\nqueue grows\nBo Lind\n  11:48 PM\nstill growing\nWednesday, July 15th\nBo Lind  12:03 AM\nmore workers\nAna Ruiz  12:31 AM\nall well',
      ['2026-07-14T22:05Z !date-carried', '2026-07-14T23:48Z !date-carried', '2026-07-15T00:03Z', '2026-07-15T00:31Z'],
    ],
    [
      'below a chat of the day before, though no midnight is seen',
      '[14:05] Ana: queue grows\n[15:10] Bo: looking\n15 July 2026\n[09:00] Ana: all well\n[09:05] Bo: good',
      ['2026-07-14T14:05Z !date-carried', '2026-07-14T15:10Z !date-carried', '2026-07-15T09:00Z', '2026-07-15T09:05Z'],
    ],
    [
      'below lines that go on through midnight',
      '22:10 Alarm\n00:20 Page\n23:50 Quiet\n15 July 2026\n00:05 Again',
      [
        '2026-07-13T22:10Z !date-carried',
        '2026-07-14T00:20Z !midnight | !date-carried',
        '2026-07-14T23:50Z !date-carried',
        '2026-07-15T00:05Z',
      ],
    ],
  ])('%s parts them from it', (_why, text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('tells the day before where nobody said a date', () => {
    expect(days('22:10 Alarm\n23:50 Quiet\n15 July 2026\n00:05 Again', { zone: 'UTC' })).toEqual([
      '2026-07-14T22:10Z !date-carried',
      '2026-07-14T23:50Z !date-carried',
      '2026-07-15T00:05Z',
    ]);
  });

  it.each([
    [
      'the day told beforehand is before it already',
      '22:10 Alarm\n23:50 Quiet\n15 July 2026\n00:05 Again',
      { date: '2026-07-13', zone: 'UTC' },
    ],
    ['times go on by day, told by nobody', '09:10 Alarm\n10:50 Quiet\n15 July 2026\n11:05 Again', told],
    ['nothing stands below it', '[22:10] Ana: alarm\n[23:50] Bo: quiet\n15 July 2026', told],
  ])('changes nothing where %s', (_why, text, context) => {
    expect(days(text, context).filter((row) => row.includes('date-carried'))).toEqual([]);
    expect(days(text, context)[0]).toMatch(new RegExp(`^${context.date}`));
  });
});
