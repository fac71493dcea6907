import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

type Case = readonly [string, string, readonly string[]];

/** Timelines in one paragraph, in code, and words that say when in more than one way. */
const CASES: readonly Case[] = [
  [
    'a timeline in one paragraph over several lines',
    'Tijdlijn (CEST): 21:15:28 klep open, 21:17:38\npomp aan, **21:17:51 `klep`** terwijl het\nwater stond, 21:18 klaar.',
    [
      '21:15:28 Europe/Paris | klep open',
      '21:17:38 Europe/Paris | pomp aan',
      '21:17:51 Europe/Paris | `klep` terwijl het water stond',
      '21:18 Europe/Paris | klaar.',
    ],
  ],
  ['with semicolons', 'Timeline: 14:02 alarm; 14:04 page; 14:20 pumps run.', ['14:02 | alarm', '14:04 | page', '14:20 | pumps run.']],
  [
    'with arrows',
    'Zeitleiste (UTC): 14:02 Alarm → 14:04 Anruf → 14:20 läuft',
    ['14:02 UTC | Alarm', '14:04 UTC | Anruf', '14:20 UTC | läuft'],
  ],
  [
    'with another sign for hours',
    'Chronologie : 14h02 alarme, 14h04 appel, 14h20 marche.',
    ['14:02 | alarme', '14:04 | appel', '14:20 | marche.'],
  ],
  [
    'wrapped, without a name',
    '14:02 alarm went off, 14:04 we were\ncalled, 14:20 the pumps ran\nagain.',
    ['14:02 | alarm went off', '14:04 | we were called', '14:20 | the pumps ran again.'],
  ],
  [
    'a block of code below the one sentence that tells the day',
    'On 2024-04-16 at 09:00 UTC the pumps did not start, and nobody knew why.\n\n```\n09:00 UTC pump 1: no power\n09:05 UTC pump 2: no power\n09:10 UTC plant called\n```',
    [
      '2024-04-16T09:00Z | the pumps did not start, and nobody knew why.',
      '2024-04-16T09:00Z | pump 1: no power',
      '2024-04-16T09:05Z | pump 2: no power',
      '2024-04-16T09:10Z | plant called',
    ],
  ],
  [
    'a time that stays open behind a wave, and a range with one',
    '2024-05-02 09:00~ pumps slow\n2024-05-02 10:00~10:30 pumps stop\n2024-05-02 11:00～ 復旧作業\n2024-05-02 12:00부터 서비스 장애',
    [
      '2024-05-02 09:00 | pumps slow',
      '2024-05-02 10:00/2024-05-02 10:30 | pumps stop',
      '2024-05-02 11:00 | 復旧作業',
      '2024-05-02 12:00 | 서비스 장애',
    ],
  ],
  [
    'a clock says more than the length before it',
    'The pumps stopped at 10h15 in the hall of the plant in the south, which nobody had expected at all. Almost 1 hour later, at 11h05 our team arrived. 30 minutes later, around 11:40, they ran.',
    [
      '10:15 | The pumps stopped at 10h15 in the hall of the plant in the south, which nobody had expected at all. | !time-inside',
      '11:05 | our team arrived.',
      '11:40 | they ran.',
    ],
  ],
  [
    'the night of a day ends on the next one',
    'Following works the night of January 24th, 2024, the pumps failed.\n\n- 01:30 - pumps stop\n- 12:00 - pumps run',
    ['2024-01-25 01:30 | pumps stop | !date-from-text', '2024-01-25 12:00 | pumps run | !date-from-text'],
  ],
  [
    'a night that begins with its evening',
    'In der Nacht vom 24. Januar 2024 fielen die Pumpen aus.\n\n- 23:30 Pumpen stehen\n- 01:00 Pumpen laufen',
    ['2024-01-24 23:30 | Pumpen stehen | !date-from-text', '2024-01-25 01:00 | Pumpen laufen | !midnight | !date-from-text'],
  ],
  [
    'the one zone that an entry names holds, flagged, for those above it',
    '2024-05-02 14:02 alarm\n2024-05-02 14:05 UTC page',
    ['2024-05-02T14:02Z | alarm | !zone-carried', '2024-05-02T14:05Z | page'],
  ],
  [
    'two zones below hold for none',
    '14:02 alarm\n14:05 UTC page\n15:10 BST done',
    ['14:02 | alarm', '14:05 UTC | page', '15:10 Europe/London | done | !ambiguous-zone'],
  ],
];

describe('timelines in running words', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(rows(text)).toEqual(wanted);
  });
});
