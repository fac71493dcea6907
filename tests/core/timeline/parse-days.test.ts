import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };

describe('a date that can’t be read', () => {
  it.each([['31 June 2024'], ['2024-13-01'], ['June 31'], ['31/06/2024'], ['2024-02-30:'], ['## 31 Juni 2024']])(
    'leaves the entries below without one, flagged: %s',
    (heading) => {
      expect(rows(`${heading}\n15:30 Go`, DAY)).toEqual(['15:30 UTC | Go | !unread-date']);
    },
  );

  it.each([['30 Feb 2024 15:30: Go'], ['2024-02-30T15:30 Go'], ['31/06/2024 15:30 Go']])('before a time is flagged: %s', (line) => {
    expect(rows(`${line}\n15:40 Next`, DAY)).toEqual(['15:30 UTC | Go | !unread-date', '15:40 UTC | Next | !unread-date']);
  });

  it.each([
    ['10.12.20 deployed\n15:30 Go', '2020-12-10T15:30Z | Go | !far-date | !date-order'],
    ['10 June 2022 15:30 Go', '2022-06-10T15:30Z | Go | !far-date'],
  ])('and one far from the known date are flagged: %j', (text, expected) => {
    expect(rows(text, DAY)).toEqual([expected]);
  });

  it('is no date at all where it is a version', () => {
    expect(rows('2.15.30 deployed\n15:30 Go', DAY)).toEqual(['2024-06-10T15:30Z | Go']);
    expect(rows('Release 2.15.30 notes\n15:30 Go', DAY)).toEqual(['2024-06-10T15:30Z | Go']);
    expect(rows('- 15:00 One\n- 2.15.30 deployed\n- 15:30 Go', DAY)).toEqual([
      '2024-06-10T15:00Z | One',
      ' | 2.15.30 deployed | !no-time',
      '2024-06-10T15:30Z | Go',
    ]);
  });
});

describe('a heading in another language or form', () => {
  it.each([['11 июня 2024'], ['11 czerwca 2024'], ['11. juni 2024'], ['2024. 06. 11.'], ['2024년 6월 11일'], ['2024年6月11日(火)']])(
    '%s',
    (heading) => {
      expect(rows(`${heading}\n15:30 Go`, DAY)).toEqual(['2024-06-11T15:30Z | Go']);
    },
  );

  it('may name the year above the days', () => {
    expect(rows('2023\nJune 10\n- 15:30 One\nJune 11\n- 15:30 Two', { zone: 'UTC' })).toEqual([
      '2023-06-10T15:30Z | One',
      '2023-06-11T15:30Z | Two',
    ]);
  });

  it('of a whole month says no day, flagged, unless the known date lies in it', () => {
    expect(rows('June 2024\n15:30 Go', DAY)).toEqual(['2024-06-10T15:30Z | Go']);
    expect(rows('May 2024\n15:30 Go', DAY)).toEqual(['15:30 UTC | Go | !unread-date']);
  });
});

describe('days that are counted', () => {
  it.each([['Day 2'], ['The next day'], ['Next day:'], ['Am nächsten Tag'], ['Le lendemain'], ['Al día siguiente'], ['翌日']])(
    'are flagged: %s',
    (heading) => {
      expect(rows(`15:30 One\n${heading}\n09:00 Two`, DAY)).toEqual(['2024-06-10T15:30Z | One', '2024-06-11T09:00Z | Two | !counted-day']);
    },
  );

  it('go on from the first', () => {
    expect(rows('Day 1\n15:30 One\nDay 2\n09:00 Two\nDay 4\n09:00 Four', DAY)).toEqual([
      '2024-06-10T15:30Z | One',
      '2024-06-11T09:00Z | Two | !counted-day',
      '2024-06-13T09:00Z | Four | !counted-day',
    ]);
  });

  it('may stand beside the time', () => {
    const text = '- 15:30 Go\n- 09:00 next day: a\n- 09:10 (next day) b\n- 09:20 +1d c\n- 09:30 d\n- The following day, 08:00: e';
    expect(rows(text, DAY)).toEqual([
      '2024-06-10T15:30Z | Go',
      '2024-06-11T09:00Z | a',
      '2024-06-11T09:10Z | b',
      '2024-06-11T09:20Z | c',
      '2024-06-11T09:30Z | d',
      '2024-06-12T08:00Z | e',
    ]);
  });

  it('are flagged where the words may be part of the text', () => {
    expect(rows('14:02 next day delivery fails', DAY)).toEqual(['2024-06-11T14:02Z | delivery fails | !next-day']);
    expect(rows('14:02 One\n14:06 (+5) ack', DAY)[1]).toBe('2024-06-10T14:06Z | (+5) ack');
  });

  it('keep the words for the day', () => {
    expect(parseTimeline('09:20 +1d c', context(DAY)).events[0]?.when.entered).toBe('09:20 +1d');
  });
});

describe('a list from the newest to the oldest', () => {
  it('goes back over midnight, whose day is asked about', () => {
    const reading = parseTimeline('00:20 c\n23:50 b\n22:00 a', context({ date: '2024-06-11', zone: 'UTC' }));
    expect(reading.flags.map(({ kind }) => kind)).toEqual(['newest-first']);
    expect(rows('00:20 c\n23:50 b\n22:00 a', { date: '2024-06-11', zone: 'UTC' })).toEqual([
      '2024-06-11T00:20Z | c | !date-carried',
      '2024-06-10T23:50Z | b | !midnight | !date-carried',
      '2024-06-10T22:00Z | a | !date-carried',
    ]);
  });

  it('is known by its dates', () => {
    const text = '2024-06-11 09:00 c\n2024-06-10 23:50 b\n2024-06-09 22:00 a';
    expect(parseTimeline(text, context({ zone: 'UTC' })).flags.map(({ kind }) => kind)).toEqual(['newest-first']);
  });
});

describe('a time that no clock shows', () => {
  it('is kept, flagged', () => {
    expect(rows('14:00 a\n25:10 b\n14:75 c', DAY)).toEqual(['2024-06-10T14:00Z | a', ' | 25:10 b | !no-time', ' | 14:75 c | !no-time']);
  });
});

describe('a day that is only guessed', () => {
  it('by its weekday is flagged on every entry that rests on it', () => {
    expect(rows('Wednesday 15:30 One\n15:40 Two\nWednesday 16:00 Three', DAY)).toEqual([
      '2024-06-12T15:30Z | One | !weekday-only',
      '2024-06-12T15:40Z | Two | !weekday-only',
      '2024-06-12T16:00Z | Three | !weekday-only',
    ]);
  });

  it('is the last such weekday where the text speaks of today', () => {
    expect(rows('Saturday 15:30 One\nToday 09:00 Two', DAY)).toEqual([
      '2024-06-08T15:30Z | One | !weekday-only',
      '2024-06-10T09:00Z | Two | !relative-day',
    ]);
  });

  it('from an entry before the heading’s own day is flagged', () => {
    expect(rows('# 11 June 2024\n2024-06-10 22:00 One\n01:30 Two', DAY)).toEqual([
      '2024-06-10T22:00Z | One',
      '2024-06-11T01:30Z | Two | !midnight | !date-carried',
    ]);
  });

  it.each([
    ['Yesterday\n15:30 One\nToday\n09:00 Two', ['2024-06-09T15:30Z | One | !counted-day', '2024-06-10T09:00Z | Two | !counted-day']],
    ['Yesterday at 3:30 PM: One\n3:40 PM: Two', ['2024-06-09T15:30Z | One | !relative-day', '2024-06-09T15:40Z | Two | !relative-day']],
  ])('by a name for it: %j', (text, expected) => {
    expect(rows(text, DAY)).toEqual(expected);
  });
});
