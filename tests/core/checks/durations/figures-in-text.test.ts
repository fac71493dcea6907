import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a time to detect, in a text without a timeline', () => {
  cases(
    'duration-mismatch',
    (sentence) => `# Ovens out on 3 March 2026\n\nThe outage started at 10:05 UTC and was detected at 10:12 UTC.\n\n${sentence}\n`,
    ['Time to detect was 18 minutes.', 'Time to detect: 18 minutes', 'With a time to detect of 18 minutes we were late.'],
    [
      'Time to detect was 7 minutes.',
      'Time to detect: about 8 minutes',
      'The usual time to detect is 18 minutes.',
      'Our target for the time to detect is 18 minutes.',
      'The time to repair was 18 minutes.',
    ],
  );
});

describe('a length of hours, minutes and seconds', () => {
  cases(
    'duration-mismatch',
    (line) => `# Ovens out on 3 March 2026\n\nThe outage began at 10:05 UTC and ended at 11:20 UTC.\n\n${line}\n`,
    ['Total downtime: 01:45:00', 'The total downtime was 01:45:00.', '- Duration: 1:45:00'],
    [
      'Total downtime: 01:15:00',
      'The total downtime was 01:15:12.',
      'Downtime: 10:05:00 – 11:20:00 UTC',
      'The next bread came at 11:45:00 UTC.',
    ],
  );
});

describe('a time in days, in a report that has but two', () => {
  cases(
    'duration-mismatch',
    (words) => words,
    [
      '# Bad recipe, Jan 21 2023\n\nOn January 20 a bad recipe was published. Over the 11 day period the recipe was online it was baked 118 times.',
      '# Bad recipe\n\nThe recipe was online from January 10 to January 21, 2023. Over the 21 day period it was online it was baked 118 times.',
    ],
    [
      '# Bad recipe, Jan 21 2023\n\nOn January 10 a bad recipe was published. Over the 11 day period the recipe was online it was baked 118 times.',
      // It may have been taken away before the report.
      '# Bad recipe, Jan 21 2023\n\nOn January 10 a bad recipe was published. Over the 8 day period the recipe was online it was baked 118 times.',
      '# Bad recipe\n\nThe recipe was online from January 10 to January 21, 2023. Over the 28-day SLO window it was online for most.',
    ],
  );
});
