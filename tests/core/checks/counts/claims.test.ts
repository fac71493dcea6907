import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

const report = (words: string): string => `# Ferries late at the pier\n\n## Summary\n\n${words}\n`;

describe('a number that the next words contradict', () => {
  cases(
    'count-mismatch',
    report,
    [
      'Three ramp repairs were made in an attempt to reopen the pier. However, both failed after an hour.',
      'Two ramp repairs were made that night. All three failed.',
      'The ramp had 4 delays in the fog. Before a fourth delay occurred, the crew closed the gate.',
      'We had 4 closures that week, so we count from the start of the first closure to the end of the third closure.',
      'The crew found five broken gates, two in the north dock, two in the south dock.',
      'The gates were opened in two waves at 20:19 / 20:41 / 21:03 UTC.',
    ],
    [
      'Two ramp repairs were made in an attempt to reopen the pier. However, both failed after an hour.',
      'Three ramp repairs and two gate repairs were made. However, both failed.',
      'Three ramps carry the cars and the lorries. Both were late.',
      'Three ramp repairs were made. Both crews were tired.',
      'Three ramp repairs were made. All three failed.',
      'The ramp had 3 delays in the fog. Before a fourth delay occurred, the crew closed the gate.',
      'The ramp opens within 5 delays. Before a fourth delay occurred, the crew closed the gate.',
      'We had 4 closures that week, from the start of the first closure to the end of the fourth closure.',
      'The crew found four broken gates, two in the north dock, two in the south dock.',
      'The crew found nine broken gates, two in the north dock, two in the south dock.',
      'The gates were opened in three waves at 20:19 / 20:41 / 21:03 UTC.',
    ],
  );
});

describe('a sum or a change in words', () => {
  cases(
    'count-mismatch',
    report,
    [
      'The total fine was 153,600 crowns. 151,219.2 crowns were burned, while 2830.8 crowns went to the finder.',
      'The desk sends 60 letters/minute = **360 letters/hour**.',
      'That is 12 × 5 = 70 letters.',
      'The crew decided to increase the number of boats to 60 from 80.',
      'The harbour reduced the fee from 5 to 50 crowns.',
      '- Planned: 22.0 hours (= 0.9 days)\n- Unplanned: 69.25 hours (= 2.9 days)\n- Total: 118.25 hours (= 4.9 days)',
    ],
    [
      'The total fine was 153,600 crowns. 151,219.2 crowns were burned, while 2380.8 crowns went to the finder.',
      'The total fine was about 153,600 crowns. 151,219.2 crowns were burned, while 2830.8 crowns went to the finder.',
      'The total fine was 153,600 crowns. 91,219 crowns were burned, while 2830 crowns went to the finder.',
      'The desk sends 60 letters/minute = **3600 letters/hour**.',
      'That is 12 × 5 = 60 letters.',
      'That is 60 × 5 min = 5 h.',
      'That is 100 / 3 = 33 letters.',
      'The crew decided to increase the number of boats to 80 from 60.',
      'The harbour reduced the fee from 50 to 5 crowns.',
      'The severity was raised from 3 to 1.',
      'The wait was reduced from 2 minutes to 40 seconds.',
      'This reduces the connection timeout from 1s to 300ms.',
      'We reduced the number of calls by asking for pages from 1 to 300.',
      '- Planned: 22.0 hours (= 0.9 days)\n- Unplanned: 69.25 hours (= 2.9 days)\n- Total: 91.25 hours (= 3.8 days)',
      '- Planned: 22 hours\n- Mean: 9 hours\n- Total: 25 hours',
    ],
  );
});

describe('a count over a list', () => {
  const list = '\n1. The gate was shut\n2. The ramp was wet\n';
  cases(
    'count-mismatch',
    report,
    [
      `It was a long night. Three old faults were identified as the origin of the delay.\n${list}`,
      '原因として、次の4点が挙げられる。\n\n- 門の故障\n- 濡れた路面\n- 霧\n',
    ],
    [
      `It was a long night. Two old faults were identified as the origin of the delay.\n${list}`,
      `It was a long night. Three old boats were late.\n${list}`,
      '原因として、次の3点が挙げられる。\n\n- 門の故障\n- 濡れた路面\n- 霧\n',
    ],
  );
});

describe('a count over numbered lines', () => {
  const lines = (claim: string): string =>
    `渡し船の遅れについて\n再発防止策として、${claim}を計画中です。\n1.門の交換\n2.路面の清掃\n今後ともよろしくお願いします。\n`;
  cases('count-mismatch', lines, ['以下3点', '次の三つ'], ['以下2点', '次の二つ', '以下3点など']);
});

describe('a total told more than twice', () => {
  const told = (words: string): string =>
    `# Ferries late at the pier\n\n## Summary\n\nThe desk put off a total of ${words} that were to sail on Friday.\n\n## Impact\n\nThis held up a total of 18 ferries.\n\n## Remarks\n\n18 ferries of the northern line.\n`;
  cases('count-mismatch', told, ['19 ferries'], ['18 ferries', 'about 19 ferries']);
});

describe('figures of two things', () => {
  const told = (words: string): string =>
    `# Ferries late at the pier\n\n## Summary\n\nThe first change of the harbour plan added 217 lines, and removed 149 lines of the plan.\n\n## Impact\n\n${words}\n`;
  cases(
    'count-mismatch',
    told,
    [],
    ['The size of the later change of the plan (36,311 lines added, 47,430 lines removed) took the harbour months.'],
  );
});

describe("a report's number", () => {
  const told = (id: string): string => `---\ntitle: HRB-2024-01 - Ferries late\nnav: ${id}\n---\n\n## Summary\n\nThe ferries were late.\n`;
  cases('count-mismatch', told, ['HRB-2024-001'], ['HRB-2024-01', 'HRB-2024-002', 'HRC-2024-001']);
});

describe("a page's head", () => {
  const page = (resolved: string): string =>
    `---\ntitle: Ferries late\ndate: 2022-08-25T08:00:00\nresolved: true\nresolvedWhen: ${resolved}\n---\n\nWe are sorry.\n\n### Update 27.08.2022 10:00 Uhr:\n\nAll ferries sail.\n\n### Update 27.08.2022 05:00 Uhr:\n\nTrial run.\n\n### Update 26.08.2022 18:00 Uhr:\n\nThe ramp is mended.\n\n### Update 26.08.2022 17:00 Uhr:\n\nThe ramp is broken.\n`;
  it.each(['2022-08-27T10:00:00', '2022-08-27T05:00:00'])('is no update that the others could stand below: %s', (resolved) => {
    expect(rulesFor(page(resolved))).not.toContain('out-of-order');
  });
});
