import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

/** The numbers of the entries that are said to stand against the order, with the dates that are offered instead. */
const against = (lines: readonly string[], locale?: string): readonly string[] =>
  parseTimeline(lines.join('\n'), context({ zone: 'UTC', ...(locale === undefined ? {} : { locale }) })).events.flatMap(({ flags }, at) =>
    flags
      .filter(({ message, kind }) => kind === 'far-date' || message.includes('against the order'))
      .map(({ suggestion }) => `${at}${suggestion?.date == null ? '' : ` ${suggestion.date}`}`),
  );

describe('an entry whose own date stands against the order of all others', () => {
  it.each([
    [
      'a month typed wrong in the middle',
      ['30/03/2025 09:00 a', '31/03/2025 11:00 b', '01/03/2025 08:00 c', '02/03/2025 09:30 d', '05/04/2025 10:00 e', '06/04/2025 08:00 f'],
      ['2 2025-04-01', '3 2025-04-02'],
    ],
    [
      'a month typed wrong to the end',
      ['30/03/2025 09:00 a', '30/03/2025 09:20 b', '31/03/2025 11:00 c', '31/03/2025 12:00 d', '01/03/2025 08:00 e', '01/03/2025 09:30 f'],
      ['4 2025-04-01', '5 2025-04-01'],
    ],
    [
      'a month typed wrong in the longer half',
      ['30.03.2025 09:00 a', '31.03.2025 10:00 b', '01.03.2025 08:00 c', '01.03.2025 09:30 d', '01.03.2025 10:00 e', '02.03.2025 09:30 f'],
      ['2 2025-04-01', '3 2025-04-01', '4 2025-04-01', '5 2025-04-02'],
    ],
    [
      'the old year in January, or the new one in December',
      ['2024-12-30 09:00 a', '2024-12-31 22:00 b', '2024-12-31 23:50 c', '2024-01-01 00:20 d', '2024-01-01 02:00 e'],
      ['0 2023-12-30', '1 2023-12-31', '2 2023-12-31', '3 2025-01-01', '4 2025-01-01'],
    ],
    [
      'a day typed wrong before the next',
      ['2025-06-10 09:00 a', '2025-06-12 10:00 b', '2025-06-10 10:30 c', '2025-06-10 11:00 d'],
      ['1 2025-06-10'],
    ],
    [
      'a day typed wrong, the newest first',
      ['2025-06-10 12:00 a', '2025-06-10 11:00 b', '2025-06-07 10:00 c', '2025-06-10 09:00 d', '2025-06-09 23:00 e'],
      ['2 2025-06-10'],
    ],
    [
      'two days between others',
      [
        '9 juin 2025 9h00 a',
        '10 juin 2025 9h00 b',
        '3 juin 2025 10h00 c',
        '3 juin 2025 14h00 d',
        '10 juin 2025 16h00 e',
        '11 juin 2025 8h00 f',
      ],
      ['2', '3'],
    ],
    [
      'the day after typed from the start of the night',
      [
        '12-01 10:00 a',
        '03-20 11:00 b',
        '03-26 17:40 c',
        '03-26 23:04 d',
        '03-26 02:50 e',
        '03-26 05:16 f',
        '03-26 06:27 g',
        '03-26 07:16 h',
      ].map((line) => `2019-${line}`.replace('2019-12', '2018-12')),
      ['2', '3'],
    ],
    [
      'under headings of days',
      ['## 2025-06-10', '09:00 a', '09:20 b', '## 2025-06-11', '08:00 c', '2025-05-11 08:40 d', '## 2025-06-12', '09:00 e', '10:00 f'],
      ['3 2025-06-11'],
    ],
    [
      'a heading’s month typed wrong, for all of its times',
      [
        '## 30/05/2024',
        '09:00 a',
        '09:30 b',
        '## 31/05/2024',
        '10:00 c',
        '## 01/05/2024',
        '11:00 d',
        '12:00 e',
        '## 02/06/2024',
        '09:00 f',
      ],
      ['3 2024-06-01', '4 2024-06-01'],
    ],
    [
      'the times below an entry whose day was typed wrong',
      ['2025-06-10 09:00 a', '2025-06-10 09:30 b', '2025-07-10 10:00 c', '10:30 d', '2025-06-10 11:00 e', '2025-06-10 12:00 f'],
      ['2 2025-06-10', '3 2025-06-10'],
    ],
  ])('is flagged, with the date that would fit: %s', (_name, lines, found) => {
    expect(against(lines, 'en-GB')).toEqual(found);
  });

  it.each([
    ['in order', ['2025-06-10 09:00 a', '2025-06-10 10:00 b', '2025-06-11 10:30 c']],
    ['newest first', ['2025-06-11 10:30 c', '2025-06-10 10:00 b', '2025-06-10 09:00 a']],
    ['at the same time', ['2025-06-10 09:00 a', '2025-06-10 09:00 b', '2025-06-10 09:00 c']],
    ['of days only', ['2025-06-10 a', '2025-06-12 b', '2025-06-15 c']],
    ['an hour out of order', ['2025-06-10 09:00 a', '2025-06-10 11:00 b', '2025-06-10 10:00 c', '2025-06-10 12:00 d']],
    [
      'a background at the end',
      ['2025-06-10 09:00 a', '2025-06-10 11:00 b', '2025-06-10 12:00 c', '2025-06-02 10:00 d', '2025-06-03 10:00 e'],
    ],
    ['a report’s day at the top', ['2025-06-14 09:00 a', '2025-06-10 11:00 b', '2025-06-10 12:00 c', '2025-06-11 10:00 d']],
    ['three entries, which may be any', ['2025-06-10 09:00 a', '2025-06-12 11:00 b', '2025-06-11 12:00 c']],
    [
      'the fields that sum it up',
      [
        'Start: 2025-06-10 09:00',
        'End: 2025-06-12 18:00',
        '2025-06-10 09:00 a',
        '2025-06-11 10:00 b',
        '2025-06-12 09:00 c',
        '2025-06-12 18:00 d',
      ],
    ],
    [
      'incidents with their updates, the newest first',
      [
        '2025-06-20 10:00 a',
        '2025-06-20 11:00 a, update',
        '2025-05-11 10:00 b',
        '2025-05-12 11:00 b, update',
        '2025-05-13 12:00 b, closed',
        '2025-03-02 10:00 c',
        '2025-03-02 11:00 c, update',
        '2025-02-02 11:00 d',
      ],
    ],
  ])('is none: %s', (_name, lines) => {
    expect(against(lines)).toEqual([]);
  });
});

describe('entries below a marked heading of a day', () => {
  const under = (heading: string, ...lines: readonly string[]): readonly string[] =>
    rows([heading, '', ...lines].join('\n'), { zone: 'UTC' }).map((row) => row.replace(/^.* \| /, '').replace(/^[^!].*$/, ''));

  it.each([
    ['### December 31, 2025', 'Resolved: all runs. December 25, 10:45', 'Notice: pumps stand. December 25, 06:00'],
    ['## 31 juillet 2025', '21 juillet 9h00 : alerte', '21 juillet 9h40 : réparé'],
  ])('of which none is of that day are asked about: %s', (heading, ...lines) => {
    expect(rows([heading, ...lines].join('\n'), { zone: 'UTC' }).every((row) => row.includes('!date-carried'))).toBe(true);
  });

  it.each([
    ['of that day', '## July 31, 2025', 'July 31, 09:00: alarm', 'July 31, 09:40: repaired'],
    ['that go on to it', '## July 31, 2025', 'July 28, 09:00: alarm', 'July 31, 09:40: repaired'],
    ['with years of their own', '## July 31, 2025', 'July 25, 2025, 09:00: alarm', 'July 25, 2025, 09:40: repaired'],
    ['below a line that is none', 'July 31, 2025', 'July 25, 09:00: alarm', 'July 25, 09:40: repaired'],
  ])('are not, %s', (_name, heading, ...lines) => {
    expect(under(heading, ...lines)).toEqual(['', '']);
  });
});
