import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

describe('a moment written as one word', () => {
  it.each([
    ['1718028300 alert fired\n1718028900 fixed', ['2024-06-10T14:05Z | alert fired | !epoch', '2024-06-10T14:15Z | fixed | !epoch']],
    ['1718028301.250: alert fired', ['2024-06-10T14:05:01Z | alert fired | !epoch']],
    ['[1718028300123] alert fired', ['2024-06-10T14:05Z | alert fired | !epoch']],
    ['101405ZJUN24 outage began\n101530ZJUN24 restored', ['2024-06-10T14:05Z | outage began', '2024-06-10T15:30Z | restored']],
    ['101405Z JUN 2024: outage began', ['2024-06-10T14:05Z | outage began']],
  ])('%j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each([
    '1718028300 requests failed'.replace('1718028300', '171802830'),
    '3718028300 alert fired',
    '1718028300 ms passed',
    '1718028300% of it',
    '109905ZJUN24 outage',
    '101405ZFOO24 outage',
    '320000ZJUN24 outage',
  ])('%j is none', (text) => {
    expect(rows(text)).toEqual([]);
  });
});

it('a long number within a sentence is no moment', () => {
  expect(rows('- 10:00 UTC begun\n- Ticket 1718028300 closed at 14:05 UTC', { date: '2024-06-10' })).toEqual([
    '2024-06-10T10:00Z | begun',
    '2024-06-10T14:05Z | Ticket 1718028300 closed',
  ]);
});

describe('hours with nothing but a zone', () => {
  it.each([
    ['14–16 UTC: degraded', ['2024-06-10T14:00Z/2024-06-10T16:00Z | degraded']],
    ['14-16 GMT degraded', ['2024-06-10T14:00Z/2024-06-10T16:00Z | degraded']],
    ['22 - 2 UTC: degraded', ['2024-06-10T22:00Z/2024-06-11T02:00Z | degraded']],
    ['14 UTC: degraded', ['2024-06-10T14:00Z | degraded']],
  ])('%j', (text, expected) => {
    expect(rows(text, { date: '2024-06-10' })).toEqual(expected);
  });
});

describe('a day that its month lacks', () => {
  it.each(['Feb 30: nothing was saved', '31 June – nothing was saved', 'Le 31 juin : rien'])(
    '%j is not followed by the day known before',
    (line) => {
      expect(rows(`${line}\n10:00 UTC next`, { date: '2024-02-01' })).toEqual(['10:00 UTC | next | !unread-date']);
    },
  );

  it('a month’s name before other words stays words', () => {
    expect(rows('May 20: fine\n10:00 UTC next', { date: '2024-02-01' })).toEqual([
      '2024-05-20 | fine',
      '2024-05-20T10:00Z | next | !date-carried',
    ]);
  });
});
