import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

type Case = readonly [string, string, readonly string[]];

/** Notices of exchanges, utilities, schools and hosts: prose under a stamp, updates with their states, and how people quote moments. */
const CASES: readonly Case[] = [
  [
    'a stamp above sentences that tell their times says when the notice was written',
    'Market notice\n\nMarch 4, 2025 16:52:42\n\nMarket notice: the open\nDescription: At 09:31:10 ET the matching engine stopped for some members. Orders were rejected until 09:34:43 ET. Open orders were cancelled as of 09:45:57 ET.',
    [
      '2025-03-04T14:31:10Z | Description: At 09:31:10 ET the matching engine stopped for some members. | !time-inside | !date-from-text',
      '2025-03-04T14:34:43Z | Orders were rejected | !end-only | !date-from-text',
      '2025-03-04T14:45:57Z | Open orders were cancelled | !date-from-text',
    ],
  ],
  [
    'behind a title as well',
    'Market notice\n\n#2025-17 | Tuesday, March 4, 2025, 11:41 AM ET\n\nAt 9:38:12 AM ET the engine for symbols A to K was halted for everybody. Trading resumed at 10:15:00 AM ET.',
    [
      '2025-03-04T14:38:12Z | the engine for symbols A to K was halted for everybody. | !date-from-text',
      '2025-03-04T15:15Z | Trading resumed at 10:15:00 AM ET. | !time-inside | !date-from-text',
    ],
  ],
  [
    'times as guards and nurses write them, in prose',
    'At 0712hrs on 04/03/25 the duty manager was told of smoke in the plant room. At 0715hrs the fire service was called. The all-clear was given at 0840hrs.',
    [
      '2025-03-04 07:12 | the duty manager was told of smoke in the plant room. | !date-order',
      '2025-03-04 07:15 | the fire service was called. | !date-order',
      '2025-03-04 08:40 | The all-clear was given at 0840hrs. | !time-inside | !date-order',
    ],
  ],
  [
    'one sentence with a span below a day',
    '4 March 2025\n\nWe are sorry for the network problems that were seen this morning from 9AM to 9:12AM in all of our buildings.',
    [
      '2025-03-04 09:00/2025-03-04 09:12 | We are sorry for the network problems that were seen this morning from 9AM to 9:12AM in all of our buildings. | !time-inside',
    ],
  ],
  [
    'days of the week above the day of posting',
    'The outage began Tuesday at 7:12 a.m. and lasted until 9:30 a.m. Eastern. Engineers replaced a failed card at 9:05 a.m.\n\nPosted March 5, 2025',
    [
      '2025-03-04T12:12Z/2025-03-04T14:30Z | The outage began Tuesday at 7:12 a.m. and lasted until 9:30 a.m. Eastern. | !time-inside | !weekday-only',
      '2025-03-04T14:05Z | Engineers replaced a failed card | !zone-carried | !weekday-only',
    ],
  ],
  [
    'a post by somebody that dated updates go on with',
    'Service outage: phones\n\nPosted by Ann Lee on 3/14/2025 6:40:00 PM\n\nNo calls reach us. The outage began at approximately 5:15 PM.\n\nUpdate (March 14, 2025 7:45PM):\n\nA line was cut downtown.\n\nUpdate (March 15, 2025 5:03AM):\n\nRepairs are under way.',
    [
      '2025-03-14 18:40:00 | Posted by Ann Lee\nNo calls reach us. The outage began at approximately 5:15 PM.',
      '2025-03-14 19:45 | A line was cut downtown.',
      '2025-03-15 05:03 | Repairs are under way.',
    ],
  ],
  [
    'updates below what a page calls “Updated” and “Created”, and its head that repeats one of them',
    'Slow pumps\n\nMar 4, 2025 at 09:00am HST\nAffected services\nUS\n\nResolved\nMar 4, 2025 at 11:00am HST\n\nThe pumps run again as they should.\n\nUpdated\nMar 4, 2025 at 09:30am HST\n\nThe pumps are slow, and we know why.\n\nCreated\nMar 4, 2025 at 09:00am HST\n\nThe pumps are slow; we are looking into it.',
    [
      '2025-03-04T21:00Z | Resolved\nThe pumps run again as they should.',
      '2025-03-04T19:30Z | Updated\nThe pumps are slow, and we know why.',
      '2025-03-04T19:00Z | Created: The pumps are slow; we are looking into it.',
    ],
  ],
  [
    'a final update',
    'Final update : 16/03/2025 08:53:00 AM – the pumps run again.',
    ['2025-03-16 08:53:00 | Final update: the pumps run again.'],
  ],
  [
    'a row of moments is no span',
    '| Time (UTC) | Event |\n|---|---|\n| 2025-03-04 18:06:10 – 18:11:55 – 18:12:08 | pumps stop |\n| 2025-03-04 18:59:49 | pumps run |',
    ['2025-03-04T18:06:10Z | – 18:11:55 – 18:12:08 – pumps stop', '2025-03-04T18:59:49Z | pumps run'],
  ],
  [
    'from yesterday to today',
    'March 4, 2025\n- Between 5:00 PM yesterday and 9:30 AM today, pumps were slow\n- From 5 PM yesterday until 9 AM, lamps were off',
    [
      '2025-03-03 17:00/2025-03-04 09:30 | pumps were slow | !relative-day',
      '2025-03-03 17:00/2025-03-04 09:00 | lamps were off | !relative-day',
    ],
  ],
  [
    'names in front of messages',
    'Ann Lee, Mar 4, 2025, 7:12 AM:\npumps stop\n\nBob Ray, Mar 4, 2025, 8:02 AM:\npumps run',
    ['2025-03-04 07:12 | Ann Lee: pumps stop', '2025-03-04 08:02 | Bob Ray: pumps run'],
  ],
  [
    'bullets of other fonts',
    '4 March 2025\n⦁ 05:40 – pumps stop\n⦁ 07:15 – pumps run',
    ['2025-03-04 05:40 | pumps stop', '2025-03-04 07:15 | pumps run'],
  ],
  [
    'zones with full stops',
    '4 March 2025\n05:40 U.T.C. pumps stop\n- 7:15 a.m. (E.S.T.) pumps run\nAt 09:10 U.T.C. all was well.',
    ['2025-03-04T05:40Z | pumps stop', '2025-03-04T12:15Z | pumps run', '2025-03-04T09:10Z | all was well. | !out-of-order'],
  ],
  [
    'an offset that no country has is a span',
    '2025-03-04 02:25:00-02:45 pumps stop\n2025-03-04 03:25:00-03:50 pumps run',
    ['2025-03-04 02:25:00/2025-03-04 02:45 | pumps stop', '2025-03-04 03:25:00/2025-03-04 03:50 | pumps run'],
  ],
  [
    'a zone ahead of its time',
    '2025-03-04\n- UTC 09:10 pumps stop\n- GMT 09:18 pumps run',
    ['2025-03-04T09:10Z | pumps stop', '2025-03-04T09:18Z | pumps run'],
  ],
  [
    'the same in a table and with another clock behind',
    '| When | What |\n|---|---|\n| 2025-03-04 UTC 09:10 (10:10 CET) | pumps stop |\n| 2025-03-04 UTC 09:18 | pumps run |',
    ['2025-03-04T09:10Z | pumps stop', '2025-03-04T09:18Z | pumps run'],
  ],
  [
    'a page that goes on below its last update',
    'Pumps\n\nAll is well again, and we thank you for waiting.\n\nMar 4, 2025 · 15:19 GMT\n\nA pump stands still, and we look for the cause.\n\nMar 4, 2025 · 14:12 GMT\n\n## Root cause\n\nA valve of 1998.',
    [
      '2025-03-04T15:19Z | All is well again, and we thank you for waiting.',
      '2025-03-04T14:12Z | A pump stands still, and we look for the cause. | !out-of-order',
    ],
  ],
  [
    'marks of direction around times in prose',
    'On 4 March 2025 at \u200e09:10\u200e UTC all the pumps of the plant stopped. At \u200e09:18\u200e UTC they ran again.',
    ['2025-03-04T09:10Z | all the pumps of the plant stopped.', '2025-03-04T09:18Z | they ran again.'],
  ],
];

describe('notices', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(rows(text)).toEqual(wanted);
  });
});
