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
