import { describe, expect, it } from 'vitest';
import { readingDoubts } from '../../../renderer/core/timeline/doubts/reading-doubts.ts';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context } from './read-rows.ts';

/** What is to be looked at in each event, with the time that is suggested instead. */
const doubts = (text: string): readonly string[] =>
  readingDoubts(parseTimeline(text, context())).map((flags) =>
    flags.map(({ kind, suggestion }) => [kind, suggestion?.date, suggestion?.time].filter((part) => part != null).join(' ')).join(', '),
  );

describe('the doubts about a whole text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a heading whose day and month can be either, for each entry below, the next day too',
      '03/04/2026\n\n22:00 UTC Alarm\n23:50 UTC Worse\n00:10 UTC Fixed',
      ['date-order 2026-03-04 22:00', 'date-order 2026-03-04 23:50', 'midnight, date-order 2026-03-05 00:10'],
    ],
    [
      'the same in an entry, for those below it that name no date',
      '03/04/2026 22:00 UTC Alarm\n22:10 UTC Worse\n10 October 2026 22:20 UTC Fixed\n22:30 UTC Closed',
      ['date-order 2026-03-04 22:00', 'date-order 2026-03-04 22:10', '', ''],
    ],
    ['a heading without a year', '10 June\n14:05 UTC Alarm\n14:10 UTC Fixed', ['no-year', 'no-year']],
    [
      'a heading with another day of the week',
      'Monday, 10 June 2026\n14:05 UTC Alarm\n14:10 UTC Fixed',
      ['weekday-mismatch', 'weekday-mismatch'],
    ],
    [
      'a zone for all against those that entries name',
      'All times are in UTC\n\n2026-06-10\n14:05 Alarm\n14:10 PDT Worse\n14:20 PDT Fixed',
      ['', 'zone-contradicts', 'zone-contradicts'],
    ],
    [
      'the newest first, for the first entry whose day is open',
      '14:20 UTC Fixed\n14:10 UTC Worse\n14:05 UTC Alarm',
      ['newest-first', '', ''],
    ],
    [
      'the newest first where each entry has its day',
      '2026-06-10 14:20 UTC Fixed\n2026-06-10 14:10 UTC Worse\n2026-06-10 14:05 UTC Alarm',
      ['', '', ''],
    ],
  ])('stand with the entries that rest on them: %s', (_, text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });
});
