import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

type Case = readonly [string, string, readonly string[]];

/** What reports hold around and within their lists of times. */
const CASES: readonly Case[] = [
  [
    'fields of start and end sum up the list, which begins on the first day',
    'Start: 2024-03-04 22:10 UTC\nEnd: 2024-03-05 02:00 UTC\n\n- 22:10 pumps stop\n- 23:40 pumps run',
    [
      '2024-03-04T22:10Z | Start',
      '2024-03-05T02:00Z | End',
      '2024-03-04T22:10Z | pumps stop | !zone-carried',
      '2024-03-04T23:40Z | pumps run | !zone-carried',
    ],
  ],
  [
    'the field of an end that is only expected is none',
    'Start time: 5:00 PM UTC on 6/26/2019\nEstimated end time: 5:00 PM UTC on 6/28/2019',
    ['2019-06-26T17:00Z | Start time\nEstimated end time: 5:00 PM UTC on 6/28/2019'],
  ],
  [
    'a list of another part stays out',
    'Report of 2024-03-04\n\n## Timeline (UTC)\n- 14:15 pumps stop\n- 14:40 pumps run\n\n## To do\n- Order a pump by 2024-04-01\n- Move the backup (22:00-23:00)',
    ['2024-03-04T14:15Z | pumps stop', '2024-03-04T14:40Z | pumps run'],
  ],
  [
    'items that go on below are whole',
    '- The pumps of the second hall\n  stand still (2024-03-04 14:02 UTC)\n- A neighbour of the hall\n  calls us (2024-03-04 14:09 UTC)',
    ['2024-03-04T14:02Z | The pumps of the second hall stand still', '2024-03-04T14:09Z | A neighbour of the hall calls us'],
  ],
  [
    'who wrote the page and when says nothing of the day',
    'Pump outage\nMay 16, 2020\nBy the pump team\n\nOn Monday 11th of May, 2020, a pump failed.\n\n10: 30: pumps stop\n12: 45: pumps run',
    ['2020-05-11 10:30 | pumps stop | !date-from-text', '2020-05-11 12:45 | pumps run | !date-from-text'],
  ],
  [
    'a page that only says when it was changed lends its day, flagged',
    'Last updated: 8 June 2021\n\n07:00 pumps stop\n08:00 pumps run',
    ['2021-06-08 07:00 | pumps stop | !date-from-text', '2021-06-08 08:00 | pumps run | !date-from-text'],
  ],
  [
    'a time before the one that counts is counted from it',
    'T-10m: valve opened\nT0 (2024-05-02 14:00 UTC): pumps stop\nT+5m: paged',
    ['2024-05-02T13:50Z | valve opened', '2024-05-02T14:00Z | pumps stop', '2024-05-02T14:05Z | paged'],
  ],
  [
    'two dated spans in one line',
    'Ausfall am 12.03.2024 von 10:15 bis 11:20 Uhr; 13.03.2024 von 08:00 bis 08:30 Uhr',
    [
      '2024-03-12 10:15/2024-03-12 11:20 | Ausfall am 12.03.2024 von 10:15 bis 11:20 Uhr | !time-inside',
      '2024-03-13 08:00/2024-03-13 08:30 | ',
    ],
  ],
  [
    'entries with date and colon in one paragraph',
    'What we did: 5/18/2018 1am UTC: We read the report. 5/19/2018 10pm UTC: The pump was replaced.',
    ['2018-05-18T01:00Z | We read the report.', '2018-05-19T22:00Z | The pump was replaced.'],
  ],
  [
    'updates with a number and a dotted time',
    'Le pompe sono ferme.\nUpdate 1 – ore 13.27\nUna pompa gira.\nUpdate 2 – ore 14.18\nTutto gira.',
    ['13:27 | Update 1: Una pompa gira. | !maybe-time', '14:18 | Update 2: Tutto gira. | !maybe-time'],
  ],
  [
    'the stamp of a page above times that have their words beside them',
    'Fr 19.07.24 | 13:21 Uhr\n\nDie Pumpen stehen.\n\n13:14 Uhr - Helfer da\n\n12:56 Uhr - Helfer gerufen',
    ['2024-07-19 13:14 | Helfer da | !date-from-text', '2024-07-19 12:56 | Helfer gerufen | !date-from-text | !out-of-order'],
  ],
  [
    'a mail that is quoted has a date and no entry',
    'On Tue, Mar 5, 2024 at 8:14 AM Bob <bob@example.com> wrote:\n> 03:10 pumps stop\n> 04:00 pumps run',
    ['2024-03-05 03:10 | pumps stop | !date-from-text', '2024-03-05 04:00 | pumps run | !date-from-text'],
  ],
];

describe('reports around their lists of times', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(rows(text)).toEqual(wanted);
  });
});

/** Rows of tables whose cells say more or less than one time. */
const TABLES: readonly Case[] = [
  [
    'days of the week, then dates whose year the head tells',
    '| Day | Date (2022) | Time (UTC) | What |\n|---|---|---|---|\n| Mon | Jun 27 | 13:47 | off |\n| Tue | Jun 28 | 7:05 | on |',
    ['2022-06-27T13:47Z | off', '2022-06-28T07:05Z | on'],
  ],
  [
    'dates with words behind them, and times below a date alone',
    '| Time | What |\n|---|---|\n| 2026-04-04 (est.) | leak |\n| 2026-04-05 morning | smell |\n| 09:10 | alarm |',
    ['2026-04-04 | est. – leak', '2026-04-05 | morning – smell', '2026-04-05 09:10 | alarm | !date-carried'],
  ],
  [
    'two times of one zone in a cell, and an open end before its zone',
    '| Time | What |\n|---|---|\n| 02:15 AEST | leak |\n| 03:27, 04:32 AEST | alarms |\n| 23:15+ AEST | smell |',
    ['02:15 Australia/Sydney | leak', '03:27 Australia/Sydney | 04:32 AEST – alarms', '23:15 Australia/Sydney | smell'],
  ],
  [
    'rows that came apart into lines',
    'Time |\nEvent |\n08:30 AM |\nPumps stop |\n09:00 AM |\nPumps run |',
    ['08:30 | Pumps stop', '09:00 | Pumps run'],
  ],
];

describe('cells of tables', () => {
  it.each(TABLES)('%s', (_, text, wanted) => {
    expect(rows(text)).toEqual(wanted);
  });

  it('a zone that agrees in one half of the year contradicts nothing where no date is known', async () => {
    const { parseTimeline } = await import('../../../renderer/core/timeline/parse-timeline.ts');
    const { context } = await import('./read-rows.ts');
    const { flags } = parseTimeline('Timeline (UTC+10)\n06:00 AEST pumps stop\n06:20 AEST pumps run', context());
    expect(flags.map(({ kind }) => kind)).toEqual(['no-date']);
  });
});
