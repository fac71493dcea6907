import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('one length with two units', () => {
  cases(
    'duration-mismatch',
    (duration) => `# A new fuse broke the big oven for 19 hours\n\n**Duration:** ${duration}\n\nNobody looked.\n`,
    ['19 minutes', '~9 h', 'about 19 min'],
    ['19 hours', '~19h', 'about 19 h 20 min'],
  );

  cases(
    'duration-mismatch',
    (range) => `# Lists of the big oven\n\n**Duration**: ${range}\n\nNo list was written.\n`,
    ['10 hours (June 20 - June 30, 2025)', '20 days (June 20 - June 30, 2025)'],
    ['10 days (June 20 - June 30, 2025)', '11 days (June 20 - June 30, 2025)'],
  );
});

describe('a length that a table tells again', () => {
  cases(
    'duration-mismatch',
    (row) =>
      `# The big oven was out\n\n**Duration:** Overnight — approximately 8 hours\n\n## Impact\n\n| Metric | Value |\n|---|---|\n| ${row} |\n| Ovens | all |\n`,
    ['Duration | ~16 hours undetected overnight', 'Duration | 3 hours, overnight'],
    ['Duration | ~8 hours undetected overnight', 'Time asleep | 3 hours, overnight', 'Duration | over night, 8 h'],
  );
});

describe('lengths in further words', () => {
  const timeline =
    '## Timeline\n\n- 11:10 UTC The outage begins, no oven answers\n- 11:18 UTC A fuse is changed\n- 11:30 UTC Service is restored\n';
  cases(
    'duration-mismatch',
    (sentence) => `# Ovens out on 6 October 2016\n\n${sentence}\n\n${timeline}`,
    [
      'We had an outage for about 50 minutes.',
      'There were 45 minutes of degraded service.',
      'It came to 44 minutes of oven unavailability.',
    ],
    [
      'We had an outage for about 20 minutes.',
      'There were 20 minutes of degraded service.',
      'An alarm goes off after 5 minutes of unavailability in future.',
    ],
  );

  cases(
    'duration-mismatch',
    (sentence) =>
      `---\ntitle: Ovens out\nstarted_at: 2026-05-10T03:39:00Z\nresolved_at: 2026-05-10T12:57:00Z\n---\n\n${sentence}\n\n## Timeline\n\n- 12:50 A fuse is sent for\n- 12:57 The fuse is changed\n`,
    [],
    ['Approximately 9 hours of degraded service.'],
  );
});
