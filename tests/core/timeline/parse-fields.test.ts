import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

type Case = readonly [string, string, readonly string[]];

const table = (...lines: readonly string[]): string => lines.map((line) => `| ${line} |`).join('\n');

/** Tables of fields, of days, and what is said around tables of times. */
const CASES: readonly Case[] = [
  [
    'a table of fields beside a timeline lends its day and zone',
    `${table('항목 | 내용', '--- | ---', '발생 일시 | 2024-10-02 15:43 KST', '지속 | 10분')}\n\n${table('시간 | 이벤트', '--- | ---', '15:43 | 시작', '15:53 | 완료')}`,
    ['2024-10-02T06:43Z | 시작 | !zone-carried', '2024-10-02T06:53Z | 완료 | !zone-carried'],
  ],
  [
    'in English',
    `${table('Item | Details', '--- | ---', 'Date | 2024-05-02 15:43 UTC', 'Duration | 10 min')}\n\n${table('Time | Event', '--- | ---', '15:43 | pumps stop', '15:53 | pumps run')}`,
    ['2024-05-02T15:43Z | pumps stop | !zone-carried', '2024-05-02T15:53Z | pumps run | !zone-carried'],
  ],
  [
    'alone it is the timeline',
    table('Feld | Wert', '--- | ---', 'Beginn | 02.05.2024 15:43', 'Ende | 02.05.2024 15:53'),
    ['2024-05-02 15:43 | Beginn', '2024-05-02 15:53 | Ende'],
  ],
  [
    'a sentence below a table that repeats its times is none',
    `${table('time | event', '--- | ---', '09:10 | pumps stop', '09:18 | pumps run')}\n\nSo they stood between **09:10 and 09:18**.`,
    ['09:10 | pumps stop', '09:18 | pumps run'],
  ],
  [
    'spans of days and a day from which something goes on',
    table(
      'Quando | O que',
      '--- | ---',
      '24–25/09/2024 | obras',
      '27/09/2024 21:47 | falha',
      '28/09/2024 em diante | espera',
      'Sep 28–29, 2024 | revisão',
      '30.09.2024 bis 01.10.2024 | fim',
    ),
    [
      '2024-09-24 | 24–25/09/2024 – obras',
      '2024-09-27 21:47 | falha',
      '2024-09-28 | 28/09/2024 em diante – espera',
      '2024-09-28 | Sep 28–29, 2024 – revisão',
      '2024-09-30 | 30.09.2024 bis 01.10.2024 – fim',
    ],
  ],
  [
    'two columns of times that stay open',
    table('시각 (KST) | 시각 (UTC) | 이벤트', '--- | --- | ---', '16:00~ | 07:00~ | 느림', '17:16 | 08:16 | 멈춤'),
    ['16:00 Asia/Seoul | 느림 | !ambiguous-zone', '17:16 Asia/Seoul | 멈춤 | !ambiguous-zone'],
  ],
];

describe('tables of fields and days', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(rows(text)).toEqual(wanted);
  });
});
