import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('lengths whose ends stand beside them or in the timeline', () => {
  cases(
    'duration-mismatch',
    (words) =>
      `# Tills down on 3 July 2026\n\nOn 3 July 2026 tills were down from 10:05 to 11:20 UTC. ${words}\n\n## Timeline (UTC)\n\n- 10:05 First tills fail\n- 10:13 Alarm\n- 10:30 First notice in the windows\n- 11:05 Restart of the tills\n- 11:20 All tills work again\n`,
    [
      'They could not be used until 11:20, that is, for 57 minutes.',
      'They could not be used until 11:20, or 3 hours.',
      'The disturbance lasted 2 hours and 15 minutes.',
      'That was from 10:05 to 11:20 UTC, or 75 hours.',
      'That was from 10:05 to 11:20 UTC, which is 105 minutes.',
    ],
    [
      'They could not be used until 11:20, that is, for 75 minutes.',
      'They could not be used until 11:05, that is, for an hour.',
      'From the alarm on they were watched until 11:20, that is, for 67 minutes.',
      'They would not be used until 11:20, that is, for 57 minutes.',
      'The disturbance lasted an hour and 15 minutes.',
      'That was from 10:05 to 11:20 UTC, or 75 minutes.',
    ],
  );
});
