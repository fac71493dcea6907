import { describe, expect, it } from 'vitest';
import { newEvent } from '../../../renderer/core/report/new-event.ts';
import type { Id, TimelineEvent } from '../../../renderer/core/report/report.ts';
import { giveDates } from '../../../renderer/core/timeline/changes/give-dates.ts';
import { date, when } from '../time/values.ts';

const events = (...words: readonly string[]): readonly TimelineEvent[] =>
  words.map((one, at) => {
    const [time = '', entered = ''] = one.split(' = ');
    return { ...newEvent(when(time, { entered }), one), id: `e${at}` as Id, rank: `a${at}` };
  });

const shown = (...words: readonly string[]): readonly string[] =>
  giveDates(events(...words), date('2026-06-10')).map(({ after, flags }) =>
    [after.date ?? '-', after.time ?? '-', after.zone ?? '-', ...flags.map(({ kind }) => `!${kind}`)].join(' '),
  );

describe('a date for the events without one', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['- 16:05 UTC', '- 16:10 UTC'],
      ['2026-06-10 16:05 UTC', '2026-06-10 16:10 UTC'],
    ],
    [
      ['- 16:05 -', '- 15:55 -'],
      ['2026-06-10 15:55 -', '2026-06-10 16:05 -'],
    ],
    [
      ['- 23:50 UTC', '- 00:10 UTC', '- 08:00 UTC'],
      ['2026-06-10 23:50 UTC', '2026-06-11 00:10 UTC !next-day', '2026-06-11 08:00 UTC'],
    ],
    [['- 16:20 Europe/Paris = 16:20 CET'], ['2026-06-10 16:20 UTC+1 !out-of-season-zone']],
    [
      ['2026-01-01 16:05 UTC', '- 16:10 UTC'],
      ['2026-06-10 16:10 UTC', '2026-01-01 16:05 UTC'],
    ],
    [[], []],
  ])('%j', (given, expected) => {
    expect(shown(...given)).toEqual(expected);
  });

  it('says what stays, and what is to be looked at', () => {
    const read = giveDates(events('2026-01-01 16:05 UTC', '- 23:50 UTC', '- 00:10 UTC = 0010 UTC'), date('2026-06-10'));
    expect(read.map(({ message }) => message)).toEqual([
      null,
      '“0010 UTC” comes after 23:50: it was taken as the next day, 11 June 2026.',
      'It has a date already, and keeps it.',
    ]);
    expect(read[1]?.flags[0]?.suggestion).toMatchObject({ date: '2026-06-10', time: '00:10' });
  });
});
