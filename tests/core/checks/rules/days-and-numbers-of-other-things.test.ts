import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('days, nights and numbers that are of other things', () => {
  cases(
    'end-before-start',
    (row) =>
      `# Night of the pumps\n\n## Timeline\n\n- 2026-08-08 20:10: A pump fails.\n- ${row}: Nobody is there.\n- 2026-08-09 12:45: The pump is changed.\n`,
    ['2026-08-08 21:31–21:01'],
    ['2026-08-08 21:00–12:00', '2026-08-08 21:01–21:31'],
  );

  cases(
    'weekday-mismatch',
    (range) => `# Pumps\n\nThe pumps rest ${range}.\n`,
    ['from Tue 19th Jan to Wed 21st Jan 2015'],
    ['from Mon 19th Jan to Wed 21st Jan 2015'],
  );

  cases(
    'weekday-mismatch',
    (head) => `# Pumps\n\n${head}\n\nThe town had an outage on Saturday. All is well again.\n`,
    [],
    ['April 10, 2009'],
  );

  cases(
    'interval-claim',
    (rows) => `# Pumps\n\n## Timeline\n\n${rows}\n- 2025-06-02: All is mended.\n`,
    ['- 2025-05-21 10:00: I write to the maker.\n- 2025-05-21 15:00: Two hours later the maker answers.'],
    ['- 2025-05-21: I write to the maker.\n- 2025-05-21: Two hours later the maker answers.'],
  );

  cases(
    'count-mismatch',
    (last) => `# Pumps\n\n## Summary\n\nAs packet 328 shows, the pump asked again at the gate.\n\n## Story\n\n${last}\n`,
    [],
    ['As packet 339 shows, the pump asked again at the gate.'],
  );
});
