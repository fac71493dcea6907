import { describe } from 'vitest';
import { cases } from '../cases.ts';

const story = (lines: readonly string[]): string =>
  `# Crane asleep\n\n## Timeline (UTC)\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

describe('what stands before or behind its time', () => {
  cases(
    'out-of-order',
    (line) =>
      story([
        '2026-03-04 15:48 A visitor tells us of the open gate.',
        `2026-03-04 14:18 ${line}`,
        '2026-03-04 16:10 The keeper closes the gate.',
        '2026-03-04 16:30 All gates are looked at.',
        '2026-03-04 17:05 The crane runs again.',
      ]),
    ['A boy goes through the gate.'],
    ['A boy had already gone through the gate.'],
  );

  cases(
    'out-of-order',
    (first) =>
      `# クレーン障害\n\n${first}\n\n6月17日(月)18時21分 クレーンで障害が発生しました。\n\n6月18日(火)9時00分 部品を注文しました。\n\n6月19日(水)10時30分 部品を交換しました。\n\n6月20日(木)14時00分 試運転をしました。\n`,
    ['2024年6月25日(火) 9:00 部品の注文を確認しました。'],
    ['2024年6月25日(火) 9:00 復旧作業を終了しました。'],
  );

  cases(
    'prose-vs-prose-time',
    (second) =>
      `# Crane asleep\n\n## Versions\n\n* Moved the instructions for the keepers of the crane into the section of repairs, v0.6, 2024-07-23, 15:15 CEST.\n* Replaced the instructions for the keepers of the crane in the section of repairs, ${second}, 2024-07-23, 16:15 CEST.\n`,
    [],
    ['v0.7'],
  );

  cases(
    'zone-season-mismatch',
    (heading) =>
      `# Crane asleep\n\n## Timeline (${heading})\n\n- 2026-02-21 22:25 AEST: The crane falls asleep.\n- 2026-02-21 23:05 AEST: It is woken.\n`,
    ['Sydney'],
    ['AEST — UTC+10', 'Brisbane'],
  );

  cases(
    'date-mismatch',
    (rows) => `# Crane asleep\n\n**Date:** 2026-06-05\n\nThe crane was asleep for an hour.\n\n${rows}\n`,
    ['On 2026-06-19 the crane was down.\n\nThe crane failed on 2026-06-19 again and again.'],
    [
      '| Task | Who | Day |\n| --- | --- | --- |\n| Alert on failures of the crane | Ana | 2026-06-19 |\n| Alert on outages of the light | Ben | 2026-06-19 |\n| Add a lock | Cleo | 2026-06-19 |',
    ],
  );

  cases(
    'date-mismatch',
    (words) => `# The July 2022 tide\n\n${words}\n\nOn 24 August 2022 the crane was tried. On 25 August 2022 it lifted timber.\n`,
    ['This is what we know of it.'],
    ['This is what we know of the July 2022 tide.'],
  );

  cases(
    'title-vs-timeline-date',
    (row) =>
      `# February 05th, 2022\n\n|  |  |\n| ---: | :--- |\n| **${row} |\n| **Bell hung** | Feb-10-2022 |\n\n## Issue Timeline\n\n- Feb-07-2022 The keepers are told of the sleeping crane.\n- Feb-08-2022 The crane is woken.\n- Feb-10-2022 A bell is hung.\n`,
    ['Crane woken** | Feb-08-2022'],
    ['Reported in the yard on** | Feb-05-2022'],
  );

  cases(
    'count-mismatch',
    (sentence) => `# Crane asleep\n\nAt noon three cranes of the northern quay slept. ${sentence}\n`,
    [],
    ['Four healthy cranes of the northern quay went on.'],
  );
});
