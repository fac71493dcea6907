import { describe } from 'vitest';
import { cases } from '../cases.ts';

const rule = 'duration-mismatch';

describe('a length in front of its range in brackets', () => {
  cases(
    rule,
    (words) => `# Node lost\n\n**Impact:** one node out of the cluster ${words}. The database was down ~5 h on another node.`,
    ['~3.5 h (16:28–21:54)', 'for 55 minutes (14:10–14:35 UTC)', '2 hours (09:05 to 09:35)'],
    ['~5.5 h (16:28–21:54)', 'for 25 minutes (14:10–14:35 UTC)', '5 h (about 16:50–21:54)'],
  );
});

describe('a length up to the end that the sentence tells', () => {
  cases(
    rule,
    (line) => `# Data not collected\n\ndate: 2021-09-22 14:44:00 +0000\nstatus: resolved\n\nOur server was down.\n\n${line}`,
    [
      'The issue is resolved on 2021-09-22 15:32:00 UTC with a total duration of 84 minutes.',
      'It was fixed on 2021-09-22 at 15:32 UTC, lasting 38 minutes.',
      'Service was restored on 2021-09-22 15:32:00 UTC after a downtime of 58 minutes.',
    ],
    [
      'The issue is resolved on 2021-09-22 15:32:00 UTC with a total duration of 48 minutes.',
      'It was fixed on 2021-09-22 at 15:32 UTC, lasting about 50 minutes.',
      // Another beginning than the page's.
      'The issue is resolved on 2021-09-22 15:32:00 UTC with a total duration of 130 minutes.',
      'The last one was resolved on 2021-09-20 15:32:00 UTC with a total duration of 84 minutes.',
    ],
  );

  cases(
    rule,
    (length) =>
      `# Site unavailable\nDue to a move, the site was briefly unavailable\n2020-12-29T13:03:00Z\nDuration: ${length}\n\nResolved | 2020-12-29T13:22:00Z\nThe site is back online\n\nOngoing | 2020-12-29T13:03:00Z\nA certificate is wrong`,
    ['29 minutes', '91 minutes'],
    ['19 minutes', '20 minutes'],
  );

  cases(
    rule,
    (length) =>
      `# Search broken\n\n## What went right\n\nThe recovery was quick, with total downtime being approximately ${length}.\n\n## Timeline (EST)\n\n- 2020-12-16 15:10 The outage began with a deploy\n- 2020-12-16 17:15 Issue was found\n- 2020-12-16 19:58 Search was restored`,
    ['7 hours and 45 minutes'],
    ['4 hours and 45 minutes', '5 hours'],
  );
});

describe('a table of one row with its start and its end', () => {
  cases(
    'end-before-start',
    (start) =>
      `# Cluster not reachable\n\n### Date\n\n| Start | End |\n|---|---|\n| ${start} | 29.08.2022, 14:15 CEST |\n\nIt was maintenance.`,
    ['August 30th 2022, 8:10 CEST', 'August 29th 2022, 18:10 CEST'],
    ['August 29th 2022, 8:10 CEST', 'August 28th 2022, 18:10 CEST'],
  );
});

describe('a length of what one entry tells as a range', () => {
  cases(
    rule,
    (length) =>
      `# Index not available\n\n- \`elastic\` remained in \`CrashLoopBackOff\` for ${length}.\n\n## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n| 2026-03-02 02:25 | Resources deployed |\n| 2026-03-02 02:25 - 07:01 | \`elastic\` restarts (\`CrashLoopBackOff\`) |\n| 2026-03-02 07:05 | Disk enlarged |`,
    ['~6.5 hours', '2 hours'],
    ['~4.5 hours', 'about 5 hours', '4 minutes'],
  );
});

describe('an end whole hours or days before the beginning', () => {
  cases(
    'end-before-start',
    (end) =>
      `# Data not collected\n\ndate: 2021-09-22 14:44:00 +0000\nstatus: resolved\n\nThe issue is resolved on ${end} UTC with a total duration of 48 minutes.`,
    ['2021-09-22 14:32:00', '2021-09-21 15:32:00'],
    ['2021-09-22 15:32:00', '2021-09-22 14:20:00'],
  );
});
