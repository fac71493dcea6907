import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };
const leftovers = (text: string): readonly string[] => parseTimeline(text, context()).leftovers.map((one) => one.text);

describe('the stamp of an update', () => {
  it('may stand behind how long ago it was written, below its words', () => {
    const text =
      'Resolved\n\nAll pumps run.\n\n2 hours ago · June 10, 2024 at 6:20 PM\n\nInvestigating\n\nPumps stand.\n\n4 hours ago · June 10, 2024 at 4:20 PM';
    expect(rows(text, { zone: 'UTC' })).toEqual([
      '2024-06-10T18:20Z | Resolved\nAll pumps run.',
      '2024-06-10T16:20Z | Investigating\nPumps stand. | !out-of-order',
    ]);
  });

  it('is no stamp where words follow', () => {
    expect(rows('4 hours ago the pumps of June 10, 2024 at 4:20 PM stood', { zone: 'UTC' })).toEqual([]);
  });

  it.each([
    ['Update 2 (2:40 PM UTC)\nAll pumps run.', '2024-06-10T14:40Z | Update 2\nAll pumps run.'],
    ['Original post (14:05 UTC): Pumps stand.', '2024-06-10T14:05Z | Original post: Pumps stand.'],
    ['Störung (10.06.2024 – 12:50 Uhr): Pumpen stehen', '2024-06-10T12:50Z | Störung: Pumpen stehen'],
  ])('may stand in brackets: %j', (text, expected) => {
    expect(rows(text, DAY)).toEqual([expected]);
  });

  it('is none where the brackets hold more', () => {
    expect(rows('The pumps (since 10.06.2024 – 12:50 as we know): 4 of 5 run', DAY)).toEqual([]);
  });
});

describe('records of fields', () => {
  it('keep the fields above their time', () => {
    const text =
      'Status: Resolved\nTime: 2024-06-10 18:20 UTC\nMessage: All run.\n\nStatus: Investigating\nTime: 2024-06-10 17:05 UTC\nMessage: Pumps stand.';
    expect(rows(text)).toEqual([
      '2024-06-10T18:20Z | Status: Resolved\nMessage: All run.',
      '2024-06-10T17:05Z | Status: Investigating\nMessage: Pumps stand. | !out-of-order',
    ]);
  });

  it('are more than one', () => {
    expect(leftovers('Status: Resolved\nTime: 2024-06-10 18:20 UTC\n\n2024-06-10 17:05 UTC Alarm')).toEqual(['Status: Resolved']);
  });
});

describe('a day alone at the end', () => {
  it('is that of the times above where nothing else tells one, flagged', () => {
    expect(rows('UPDATE 2 - 18:20: All run.\nUPDATE 1 - 17:05: Pumps stand.\n\nJune 10, 2024', { zone: 'UTC' })).toEqual([
      '2024-06-10T18:20Z | UPDATE 2: All run. | !date-from-text',
      '2024-06-10T17:05Z | UPDATE 1: Pumps stand. | !date-from-text | !out-of-order',
    ]);
  });

  it('says nothing beside a known one', () => {
    expect(rows('17:05 Alarm\n\nJune 12, 2024', DAY)).toEqual(['2024-06-10T17:05Z | Alarm']);
  });
});

describe('lines that begin with days that nothing sets apart', () => {
  it('are entries where they are a row', () => {
    expect(rows('Zeitplan:\n05.01.2024 Hersteller gefragt\n06.01.2024 Antwort\n01.03.2024 Neue Pumpe')).toEqual([
      '2024-01-05 | Hersteller gefragt',
      '2024-01-06 | Antwort',
      '2024-03-01 | Neue Pumpe',
    ]);
  });

  it.each([
    ['two', '05.01.2024 Hersteller gefragt\n06.01.2024 Antwort'],
    ['numbers', '05.01.2024 114\n06.01.2024 118\n01.03.2024 90'],
    ['prose', '5 January 2024 Ann asked.\nNobody knew.\nThen\n6 January 2024 Bob asked.\nNobody knew him.\nThen\n7 January 2024 Cy asked.'],
  ])('are none where they are not: %s', (_, text) => {
    expect(rows(text)).toEqual([]);
  });
});

describe('a month without a day', () => {
  it.each([
    ['2024-02 — A pump is built'],
    ['2024-02-XX: A pump is built'],
    ['Mid-February 2024: A pump is built'],
    ['Anfang Februar 2024 – Pumpe gebaut'],
  ])('is asked about: %s', (line) => {
    expect(rows(`2024-01-05 — Asked\n${line}\n2024-03-01 — Done`)).toEqual([
      '2024-01-05 | Asked',
      ` | ${line} | !no-time`,
      '2024-03-01 | Done',
    ]);
  });

  it('goes on with what is said where no mark follows', () => {
    expect(rows('2024-01-05 — Asked\nFebruary 2024 brought no answer.')).toEqual(['2024-01-05 | Asked\nFebruary 2024 brought no answer.']);
  });
});

describe('the day after, ahead of a time', () => {
  it.each([
    ['+1d 09:00 Report'],
    ['le lendemain, 9h : Report'],
    ['il giorno dopo, 9:00: Report'],
    ['no dia seguinte, às 9h: Report'],
    ['de volgende dag om 9:00: Report'],
  ])('%s', (line) => {
    expect(rows(`15:00 Alarm\n${line}`, DAY)).toEqual(['2024-06-10T15:00Z | Alarm', '2024-06-11T09:00Z | Report']);
  });
});

describe('shapes of a line', () => {
  it.each([
    [
      'dots that lead to the time',
      'Alarm........14:05 UTC\nDone.........14:40 UTC',
      ['2024-06-10T14:05Z | Alarm', '2024-06-10T14:40Z | Done'],
    ],
    ['a date ahead of a state', '### 2024-06-10 — Resolved (18:20 UTC)\nAll run.', ['2024-06-10T18:20Z | Resolved\nAll run.']],
    [
      'French hours with a slash',
      '14h10/14h20 : Équipe prévenue',
      ['2024-06-10T14:10Z/2024-06-10T14:20Z | Équipe prévenue | !maybe-range'],
    ],
    [
      'French sentences',
      'À 14h05, alerte. Vers 14h40, tout fonctionne.',
      ['2024-06-10T14:05Z | alerte.', '2024-06-10T14:40Z | tout fonctionne.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rows(text, DAY)).toEqual(expected);
  });
});

describe('a heading with its day and time', () => {
  it('is an entry beside headings of other days', () => {
    expect(rows('## June 10, 2024 14:02\nAlarm\n## June 11, 2024\n- 09:00 Report\n- 10:00 Meeting', { zone: 'UTC' })).toEqual([
      '2024-06-10T14:02Z | Alarm',
      '2024-06-11T09:00Z | Report',
      '2024-06-11T10:00Z | Meeting',
    ]);
  });

  it('is no entry where it is the field of a report', () => {
    expect(rows('**Date:** June 10, 2024\n**Authors:** Ann\n\n**June 10, 2024** Pumps stood\n\n* 14:02 Alarm', { zone: 'UTC' })).toEqual([
      '2024-06-10T14:02Z | Alarm',
    ]);
  });
});
