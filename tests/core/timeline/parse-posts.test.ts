import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

describe('the stamp of a post whose account tells its own times', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'is no entry below a list and what follows it',
      [
        'Summary',
        'On 10 June 2024 the API failed.',
        '',
        'Timeline (UTC)',
        '14:02 - Alarm fired',
        '14:20 - Rolled back',
        '14:40 - All clear',
        '',
        'Next steps',
        'We will add a check.',
        '',
        'Posted Jun 12, 2024 - 09:00 UTC',
      ],
      [
        '2024-06-10T14:02Z | Alarm fired | !date-from-text',
        '2024-06-10T14:20Z | Rolled back | !date-from-text',
        '2024-06-10T14:40Z | All clear | !date-from-text',
      ],
    ],
    [
      'is none with a name either',
      [
        'Timeline (UTC), 10 June 2024',
        '14:02 - Alarm fired',
        '14:20 - Rolled back',
        '14:40 - All clear',
        '',
        'Next steps',
        'We will add a check.',
        '',
        'Posted by Ann Lee on June 12, 2024 at 09:00 UTC',
      ],
      ['2024-06-10T14:02Z | Alarm fired', '2024-06-10T14:20Z | Rolled back', '2024-06-10T14:40Z | All clear'],
    ],
    [
      'nor with how long ago it was',
      [
        'Timeline (UTC), 10 June 2024',
        '14:02 - Alarm fired',
        '14:20 - Rolled back',
        '14:40 - All clear',
        '',
        'Next steps',
        'We will add a check.',
        '',
        'Posted 3 months ago. Jun 12, 2024 - 09:00 UTC',
      ],
      ['2024-06-10T14:02Z | Alarm fired', '2024-06-10T14:20Z | Rolled back', '2024-06-10T14:40Z | All clear'],
    ],
    [
      'nor without a word',
      [
        'Timeline (UTC), 10 June 2024',
        '14:02 - Alarm fired',
        '14:20 - Rolled back',
        '14:40 - All clear',
        '',
        'Next steps',
        'We will add a check.',
        '',
        'Jun 12, 2024 - 09:00 UTC',
      ],
      ['2024-06-10T14:02Z | Alarm fired', '2024-06-10T14:20Z | Rolled back', '2024-06-10T14:40Z | All clear'],
    ],
    [
      'nor above what the page is about',
      [
        'Postmortem',
        '',
        'Timeline (UTC), 10 June 2024',
        '14:02 - Alarm fired',
        '14:20 - Rolled back',
        '14:40 - All clear',
        '',
        'Next steps',
        'We will add a check.',
        'Posted Jun 12, 2024 - 09:00 UTC',
        'This incident affected: API.',
      ],
      ['2024-06-10T14:02Z | Alarm fired', '2024-06-10T14:20Z | Rolled back', '2024-06-10T14:40Z | All clear'],
    ],
    [
      'tells the day where nothing else does',
      [
        'Postmortem',
        '',
        'Timeline (UTC)',
        '14:02 - Alarm fired',
        '14:20 - Rolled back',
        '14:40 - All clear',
        '',
        'Next steps',
        'We will add a check.',
        'Posted Jun 10, 2024 - 19:00 UTC',
      ],
      [
        '2024-06-10T14:02Z | Alarm fired | !date-from-text',
        '2024-06-10T14:20Z | Rolled back | !date-from-text',
        '2024-06-10T14:40Z | All clear | !date-from-text',
      ],
    ],
    [
      'is none in a post-mortem above the updates',
      [
        'Postmortem',
        '',
        'Timeline (UTC), June 10',
        '- 14:02 Alarm',
        '- 14:20 Rolled back',
        '',
        'Next steps',
        'We will add a check.',
        'Posted Jun 12, 2024 - 19:00 UTC',
        '',
        'Resolved',
        'This incident has been resolved.',
        'Posted Jun 10, 2024 - 15:00 UTC',
        'Investigating',
        'We are looking.',
        'Posted Jun 10, 2024 - 14:10 UTC',
      ],
      [
        '2024-06-10T14:02Z | Alarm',
        '2024-06-10T14:20Z | Rolled back',
        '2024-06-10T15:00Z | Resolved\nThis incident has been resolved.',
        '2024-06-10T14:10Z | Investigating\nWe are looking. | !out-of-order',
      ],
    ],
    [
      'is none below a sentence that tells a span',
      [
        'Resolved',
        'Between 10:30 and 12:08 UTC on June 10, the queue stood still.',
        '',
        'Impact: mails were late.',
        'Posted Jun 10, 2024 - 12:30 UTC',
      ],
      ['2024-06-10T10:30Z/2024-06-10T12:08Z | the queue stood still.'],
    ],
    [
      'leaves the fields of a post-mortem as entries',
      [
        'Postmortem',
        '',
        'Start: June 10, 2024 10:30 UTC',
        'End: June 10, 2024 12:08 UTC',
        '',
        'What happened',
        'The queue stood still.',
        '',
        'Posted Jun 12, 2024 - 12:30 UTC',
        '',
        'Resolved',
        'All is well.',
        'Posted Jun 10, 2024 - 12:30 UTC',
      ],
      ['2024-06-10T10:30Z | Start', '2024-06-10T12:08Z | End', '2024-06-10T12:30Z | Resolved\nAll is well.'],
    ],
    [
      'is none below two sentences',
      ['We stopped at 08:08 UTC on 12 November 2022. We were back at 17:01 UTC on the same day.', 'Posted Nov 14, 2022 - 15:50 GMT'],
      ['2022-11-12T08:08Z | We stopped', '2022-11-12T17:01Z | We were back at 17:01 UTC on the same day. | !time-inside'],
    ],
    [
      'is none above sentences',
      [
        'Mail outage',
        'Posted on: 2022-07-13 16:41:38 UTC',
        '',
        'At around 09:11 UTC on July 12th 2022, the server broke down and all mail stopped for good.',
        '',
        'At approximately 17:33 UTC the work was done and mail was flowing again for everybody.',
      ],
      [
        '2022-07-12T09:11Z | the server broke down and all mail stopped for good.',
        '2022-07-12T17:33Z | the work was done and mail was flowing again for everybody.',
      ],
    ],
    [
      'is the entry of an update that tells no time',
      ['Resolved', 'This incident has been resolved.', 'Posted Jun 10, 2024 - 12:30 UTC'],
      ['2024-06-10T12:30Z | Resolved\nThis incident has been resolved.'],
    ],
    [
      'is the entry of an update that tells one time',
      ['Resolved', 'The fix was deployed at 12:10 UTC and all is well.', 'Posted Jun 10, 2024 - 12:30 UTC'],
      ['2024-06-10T12:30Z | Resolved\nThe fix was deployed at 12:10 UTC and all is well.'],
    ],
    [
      'is that of its state in the same line too',
      ['Monitoring - We deployed a fix at 12:10 UTC and watch.', 'Posted Jun 10, 2024 - 12:30 UTC'],
      ['2024-06-10T12:30Z | Monitoring - We deployed a fix at 12:10 UTC and watch.'],
    ],
    [
      'is none below a table',
      [
        'Postmortem',
        '',
        '| Time (UTC) | Event |',
        '|---|---|',
        '| 14:02 | Alarm |',
        '| 15:40 | Done |',
        '',
        'Next steps',
        'We add a check.',
        '',
        'Posted Jun 20, 2024 - 09:00 UTC',
        '',
        'Resolved',
        'This incident has been resolved.',
        'Posted Jun 10, 2024 - 15:45 UTC',
      ],
      ['14:02 UTC | Alarm', '15:40 UTC | Done', '2024-06-10T15:45Z | Resolved\nThis incident has been resolved.'],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('a list from the newest entry whose upper ones name no date', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'takes it from below',
      [
        '02:00 UTC',
        '',
        'All is well.',
        '',
        '01:00 UTC',
        '',
        'Still looking.',
        '',
        '2024-01-18 00:10 UTC',
        '',
        'Network comes back.',
        '',
        '23:45 UTC',
        '',
        'No news.',
        '',
        '2024-01-17 23:30 UTC',
        '',
        'Outage.',
      ],
      [
        '2024-01-18T02:00Z | All is well. | !date-carried',
        '2024-01-18T01:00Z | Still looking. | !date-carried',
        '2024-01-18T00:10Z | Network comes back.',
        '2024-01-17T23:45Z | No news. | !midnight',
        '2024-01-17T23:30Z | Outage.',
      ],
    ],
    [
      'takes it from below on the same lines',
      ['15:40 - Resolved', '15:10 - Fix deployed', '10 June 2024 14:50 - Identified', '14:30 - Investigating'],
      [
        '2024-06-10 15:40 | Resolved | !date-carried',
        '2024-06-10 15:10 | Fix deployed | !date-carried',
        '2024-06-10 14:50 | Identified',
        '2024-06-10 14:30 | Investigating',
      ],
    ],
    [
      'counts a midnight in between',
      ['00:40 - Resolved', '23:50 - Fix deployed', '10 June 2024 23:20 - Identified', '22:30 - Investigating'],
      [
        '2024-06-11 00:40 | Resolved | !date-carried',
        '2024-06-10 23:50 | Fix deployed | !midnight | !date-carried',
        '2024-06-10 23:20 | Identified',
        '2024-06-10 22:30 | Investigating',
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('fields above the heading that names the day', () => {
  it('take it from there', () => {
    expect(
      rows('Impact\n- Start: 14:05 UTC\n- End: 15:40 UTC\n- Users: 1200\n\nTimeline (10 June 2024, UTC)\n- 14:05 Alarm\n- 15:40 Done'),
    ).toEqual([
      '2024-06-10T14:05Z | Start | !date-carried',
      '2024-06-10T15:40Z | End | !date-carried',
      '2024-06-10T14:05Z | Alarm',
      '2024-06-10T15:40Z | Done',
    ]);
  });

  it('stay open below a sentence of their own and where the heading is only of a part', () => {
    expect(rows('14:05 UTC Alarm\n15:40 UTC Done\n\n11 June 2024\n09:00 UTC Review').slice(0, 1)).toEqual(['14:05 UTC | Alarm']);
  });
});

describe('a post-mortem with a timeline over two updates', () => {
  const timeline = [
    'Timeline (UTC), 10 June 2024',
    '14:02 - Alarm fired',
    '14:40 - All clear',
    '',
    'Next steps',
    'We will add a check.',
  ].join('\n');
  const page = (stamp: (day: number, clock: string) => string): string =>
    `Postmortem\n\n${timeline}\n${stamp(12, '09:00')}\n\nResolved\nAll is well again.\n${stamp(10, '15:40')}\n\nInvestigating\nWe look.\n${stamp(10, '14:05')}`;

  it.each<readonly [string, string]>([
    ['English', page((day, clock) => `Posted Jun ${day}, 2024 - ${clock} UTC`)],
    ['published', page((day, clock) => `Published ${day} June 2024 ${clock} UTC`)],
    ['a name', page((day, clock) => `Posted by Ann Lee on Jun ${day}, 2024 - ${clock} UTC`)],
    ['German', page((day, clock) => `Veröffentlicht am ${day}. Juni 2024 um ${clock} UTC`)],
    ['French', page((day, clock) => `Publié le ${day} juin 2024 à ${clock} UTC`)],
    ['Spanish', page((day, clock) => `Publicado el ${day} de junio de 2024 a las ${clock} UTC`)],
    ['Italian', page((day, clock) => `Pubblicato il ${day} giugno 2024 alle ${clock} UTC`)],
    ['empty lines between', page((day, clock) => `Posted Jun ${day}, 2024 - ${clock} UTC`).replaceAll('\n', '\n\n')],
    ['no empty lines', page((day, clock) => `Posted Jun ${day}, 2024 - ${clock} UTC`).replace(/\n+/g, '\n')],
    [
      'its state beside it',
      page((day, clock) => `Posted Jun ${day}, 2024 - ${clock} UTC`).replace(/^(Postmortem|Resolved|Investigating)\n+/gm, '$1 - '),
    ],
  ])('%s', (_, text) => {
    expect(rows(text).map((row) => row.slice(0, 17))).toEqual([
      '2024-06-10T14:02Z',
      '2024-06-10T14:40Z',
      '2024-06-10T15:40Z',
      '2024-06-10T14:05Z',
    ]);
  });
});
