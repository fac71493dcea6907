import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const UTC = { zone: 'UTC' };

describe('a list that has the newest first and passes midnight', () => {
  it('under one date leaves open whose day that is, for all of its times', () => {
    expect(rows('## 2024-01-17\n\n02:00 closed\n\n00:25 watching\n\n23:50 repaired\n\n23:30 reported', UTC)).toEqual([
      '2024-01-17T02:00Z | closed | !date-carried',
      '2024-01-17T00:25Z | watching | !date-carried',
      '2024-01-16T23:50Z | repaired | !midnight | !date-carried',
      '2024-01-16T23:30Z | reported | !date-carried',
    ]);
  });

  it('under a date that was known beforehand leaves it open too', () => {
    expect(rows('01:10 fermé\n00:25 suivi\n23:50 réparé', { ...UTC, date: '2024-01-17', locale: 'fr' })).toEqual([
      '2024-01-17T01:10Z | fermé | !date-carried',
      '2024-01-17T00:25Z | suivi | !date-carried',
      '2024-01-16T23:50Z | réparé | !midnight | !date-carried',
    ]);
  });

  it('above the heading of the day before is sure', () => {
    expect(rows('## 2024-01-18\n02:00 a\n01:00 b\n23:50 c\n## 2024-01-17\n23:40 d\n22:00 e', UTC)).toEqual([
      '2024-01-18T02:00Z | a',
      '2024-01-18T01:00Z | b',
      '2024-01-17T23:50Z | c | !midnight',
      '2024-01-17T23:40Z | d',
      '2024-01-17T22:00Z | e',
    ]);
  });

  it('below an entry with its own date is sure', () => {
    expect(rows('2024-01-18 02:00 a\n01:00 b\n23:50 c', UTC)).toEqual([
      '2024-01-18T02:00Z | a',
      '2024-01-18T01:00Z | b',
      '2024-01-17T23:50Z | c | !midnight',
    ]);
  });

  it('above an entry with its own, later date is of that day rather than of one known beforehand', () => {
    expect(rows('02:00 a\n\n00:25 b\n\n2024-01-18 00:10 c\n\n23:45 d\n\n2024-01-17 23:30 e', { ...UTC, date: '2024-01-17' })).toEqual([
      '2024-01-18T02:00Z | a | !date-carried',
      '2024-01-18T00:25Z | b | !date-carried',
      '2024-01-18T00:10Z | c',
      '2024-01-17T23:45Z | d | !midnight',
      '2024-01-17T23:30Z | e',
    ]);
  });

  it('is seen as such where only one entry names its year', () => {
    expect(rows('11 June, 00:20: c\n10 June, 23:50: b\n10 June 2024, 23:20: a', UTC)).toEqual([
      '2024-06-11T00:20Z | c',
      '2024-06-10T23:50Z | b',
      '2024-06-10T23:20Z | a',
    ]);
  });

  it('while one that runs forwards goes on to the next day', () => {
    expect(rows('17 January 2024\n22:00 a\n23:50 b\n00:20 c\n01:20 d', UTC)).toEqual([
      '2024-01-17T22:00Z | a',
      '2024-01-17T23:50Z | b',
      '2024-01-18T00:20Z | c | !midnight',
      '2024-01-18T01:20Z | d',
    ]);
  });
});

describe('a day told in an entry’s words', () => {
  it('holds for the time right below that steps back', () => {
    expect(rows('# 12 June 2024\n\n10:00 Closed.\nThe pumps stood on 10 June 2024.\n\n08:20 alarm\n\n08:30 call', UTC)[1]).toBe(
      '2024-06-10T08:20Z | alarm | !date-from-text | !out-of-order',
    );
  });

  it('says nothing of times further below', () => {
    expect(
      rows(
        '# 20 May 2021\n\n13:41 AC removes the pumps\nof 2021-05-05, the old ones\n\n13:50 Watched\n\n14:38 Recovered\n\n14:36 Turned down',
        UTC,
      ),
    ).toEqual([
      '2021-05-20T13:41Z | AC removes the pumps\nof 2021-05-05, the old ones',
      '2021-05-20T13:50Z | Watched',
      '2021-05-20T14:38Z | Recovered',
      '2021-05-20T14:36Z | Turned down | !out-of-order',
    ]);
  });
});

describe('a range whose ends stand in marks of their own', () => {
  it.each([
    ['`14:05`〜`14:20` 停止', '2024-06-10T14:05Z/2024-06-10T14:20Z | 停止'],
    ['- `2024-06-10 14:05:10`～`14:20` 停止', '2024-06-10T14:05:10Z/2024-06-10T14:20Z | 停止'],
    ['- **14:05** – **14:20** Pumpe steht', '2024-06-10T14:05Z/2024-06-10T14:20Z | Pumpe steht'],
    ['`14:05` bis `14:20` Pumpe steht', '2024-06-10T14:05Z/2024-06-10T14:20Z | Pumpe steht'],
    ['*14:05* à *14:20* arrêt', '2024-06-10T14:05Z/2024-06-10T14:20Z | arrêt'],
    ['`14:05 UTC` - `14:20 UTC`: pump off', '2024-06-10T14:05Z/2024-06-10T14:20Z | pump off'],
    ['`14:05` `pump.sh` restarted', '2024-06-10T14:05Z | `pump.sh` restarted'],
    ['`14:05` - `pump` stopped', '2024-06-10T14:05Z | `pump` stopped'],
  ])('%s', (text, expected) => {
    expect(rows(text, { ...UTC, date: '2024-06-10' })).toEqual([expected]);
  });
});
