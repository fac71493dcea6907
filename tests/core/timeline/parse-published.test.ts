import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

type Case = readonly [string, Parameters<typeof context>[0], readonly string[], readonly string[]];

/** Whole timelines in the forms in which they are published; every line counts. */
const CASES: readonly Case[] = [
  [
    'a post-mortem with a head, a summary and tasks',
    { locale: 'en-US' },
    [
      '# Incident report',
      '**Date:** March 14, 2024',
      '**Duration:** 1h 42m',
      '## Summary',
      'On March 14 between 14:05 and 15:47 UTC the API failed.',
      '## Timeline (all times UTC)',
      '* 13:58 - Deploy of build 2024.3.14-2 begins',
      '* 14:05 - **Outage begins**; p99 above 10s',
      '* 14:31 - Pool at 10.2.3.4:5432 exhausted',
      '* 15:47 - **Outage ends**',
      '## Action items',
      '1. Raise pool size - due 2024-03-31',
    ],
    [
      '2024-03-14T13:58Z | Deploy of build 2024.3.14-2 begins',
      '2024-03-14T14:05Z | Outage begins; p99 above 10s',
      '2024-03-14T14:31Z | Pool at 10.2.3.4:5432 exhausted',
      '2024-03-14T15:47Z | Outage ends',
    ],
  ],
  [
    'a status page, newest first',
    {},
    [
      'Resolved',
      'All is well.',
      'Feb 12, 2025 - 18:42 UTC',
      '',
      'Monitoring',
      'A fix is out.',
      'Feb 12, 2025 - 18:05 UTC',
      '',
      'Investigating',
      'We look.',
      'Feb 12, 2025 - 17:02 UTC',
    ],
    [
      '2025-02-12T18:42Z | Resolved\nAll is well.',
      '2025-02-12T18:05Z | Monitoring\nA fix is out.',
      '2025-02-12T17:02Z | Investigating\nWe look.',
    ],
  ],
  [
    'an outage notice in German',
    { date: '2022-10-25', zone: 'Europe/Berlin' },
    [
      'Chronologie der Störung vom 25. Oktober 2022',
      '',
      '06:14 Uhr: Meldungen gehen ein.',
      'gegen 06:45 Uhr: Ursache im Kernnetz eingegrenzt',
      '07.10 Uhr: Neustart',
      '08:00 - 09:30 Uhr: Beobachtung',
      '10 Uhr 15: Ende',
    ],
    [
      '2022-10-25T04:14Z | Meldungen gehen ein.',
      '2022-10-25T04:45Z | Ursache im Kernnetz eingegrenzt',
      '2022-10-25T05:10Z | Neustart',
      '2022-10-25T06:00Z/2022-10-25T07:30Z | Beobachtung',
      '2022-10-25T08:15Z | Ende',
    ],
  ],
  [
    'a hospital’s notes in French',
    { date: '2024-06-10', zone: 'Europe/Paris' },
    ['Lundi 10 juin', '18 h 30 : début', 'Mardi 11 juin', '0 h 15 : coupure', '7 h : cellule de crise', 'De 14h20 à 15h : bascule'],
    [
      '2024-06-10T16:30Z | début',
      '2024-06-10T22:15Z | coupure',
      '2024-06-11T05:00Z | cellule de crise',
      '2024-06-11T12:20Z/2024-06-11T13:00Z | bascule',
    ],
  ],
  [
    'a notice in Spanish',
    { date: '2024-02-10', zone: 'Europe/Madrid' },
    ['A las 14:02 salta la alarma', 'Sobre las 14:04 se llama', 'De 14:20 a 15:00 conmutación', 'El 11 de febrero a las 9:00, balance'],
    [
      '2024-02-10T13:02Z | salta la alarma',
      '2024-02-10T13:04Z | se llama',
      '2024-02-10T13:20Z/2024-02-10T14:00Z | conmutación',
      '2024-02-11T08:00Z | balance',
    ],
  ],
  [
    'a notice in Japanese',
    { date: '2023-10-10', zone: 'Asia/Tokyo' },
    ['10月10日', '8:30 障害を検知', '9時15分 関係機関へ連絡', '12:05頃 代替手段を開始', '10月11日', '14時20分復旧', '翌日9時、報告'],
    [
      '2023-10-09T23:30Z | 障害を検知',
      '2023-10-10T00:15Z | 関係機関へ連絡',
      '2023-10-10T03:05Z | 代替手段を開始',
      '2023-10-11T05:20Z | 復旧',
      '2023-10-12T00:00Z | 報告',
    ],
  ],
  [
    'a certificate authority’s answer',
    {},
    [
      '4. A timeline of the actions your CA took in response.',
      '',
      '2024-05-06 14:22 UTC: A report arrives.',
      '2024-05-07 09:45 UTC – 11:20 UTC: Scan of all certificates.',
      '2024-05-09: Preliminary report posted.',
      '2024-05-11 14:00 UTC: All revoked.',
    ],
    [
      '2024-05-06T14:22Z | A report arrives.',
      '2024-05-07T09:45Z/2024-05-07T11:20Z | Scan of all certificates.',
      '2024-05-09 | Preliminary report posted.',
      '2024-05-11T14:00Z | All revoked.',
    ],
  ],
  [
    'a cloud provider’s updates',
    { date: '2023-06-13' },
    ['[12:08 PM PDT] We look.', '[12:36 PM PDT] We go on.', '[1:38 PM PDT] Between 11:49 AM PDT and 1:26 PM PDT we saw errors.'],
    [
      '2023-06-13T19:08Z | We look.',
      '2023-06-13T19:36Z | We go on.',
      '2023-06-13T20:38Z | Between 11:49 AM PDT and 1:26 PM PDT we saw errors.',
    ],
  ],
  [
    'a data centre’s log in four digits',
    { date: '2024-03-02' },
    ['Sequence of events (times in EST)', '0812 - Chiller alarm', '0847 - 41C reached', '1130 - Restarted', '1645 - Restored'],
    [
      '2024-03-02T13:12Z | Chiller alarm',
      '2024-03-02T13:47Z | 41C reached',
      '2024-03-02T16:30Z | Restarted',
      '2024-03-02T21:45Z | Restored',
    ],
  ],
  [
    'three clocks on each line',
    { date: '2024-07-10' },
    ['2:02 PM PT / 5:02 PM ET / 21:02 UTC alarm', '2:04 PM PT (5:04 PM ET, 21:04 UTC): page', '14:20 PDT | 21:20 UTC | 23:20 CEST drained'],
    ['2024-07-10T21:02Z | alarm', '2024-07-10T21:04Z | page', '2024-07-10T21:20Z | drained'],
  ],
  [
    'a table drawn with signs',
    { date: '2024-06-10', zone: 'UTC' },
    [
      '+-------+-------+',
      '| Time  | Event |',
      '+=======+=======+',
      '| 14:02 | Alert |',
      '+-------+-------+',
      '| 14:05 | Ack   |',
      '+-------+-------+',
    ],
    ['2024-06-10T14:02Z | Alert', '2024-06-10T14:05Z | Ack'],
  ],
  [
    'a table with a sign for the next day',
    { date: '2024-06-10' },
    ['| T+ | Time (UTC) | Event |', '|--|--|--|', '| 0 | 23:58 | Alert |', '| +14 | 00:12 (+1) | Ack |'],
    ['2024-06-10T23:58Z | 0 – Alert', '2024-06-11T00:12Z | +14 – Ack'],
  ],
  [
    'notes between entries',
    { date: '2024-06-10', zone: 'UTC' },
    ['09:51 — Lead joins.', '10:19 — Renewed.', '[No entries 10:22 – 11:34]', '11:34 — Cache cleared.'],
    ['2024-06-10T09:51Z | Lead joins.', '2024-06-10T10:19Z | Renewed.\n[No entries 10:22 – 11:34]', '2024-06-10T11:34Z | Cache cleared.'],
  ],
];

describe('a published timeline', () => {
  it.each(CASES)('%s', (_, words, lines, expected) => {
    expect(rows(lines.join('\n'), words)).toEqual(expected);
  });

  it.each(CASES)('loses nothing: %s', (_, words, lines) => {
    const text = lines.join('\n');
    const { events, leftovers } = parseTimeline(text, context(words));
    for (const { text: left, from, to } of leftovers) expect(text.slice(from, to)).toBe(left);
    expect(events.every(({ from, to }, index) => from <= to && from >= (events[index - 1]?.from ?? 0))).toBe(true);
  });
});
