import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('lengths that follow what was told', () => {
  cases(
    'duration-mismatch',
    (text) => `# Engine\n\nOn 23 March 2023 our engine was suspended from 12:55 UTC to 13:20 UTC.\n\nNobody lost money.\n\n${text}\n`,
    ['Trading was suspended for 55 minutes.', 'The engine was halted for two hours.'],
    [
      'Trading was suspended for 25 minutes.',
      'The engine was halted for nearly half an hour.',
      'Trading will be suspended for 55 minutes.',
    ],
  );
});
