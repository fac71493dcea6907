import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('two lines that tell the day', () => {
  cases(
    'date-typo',
    (line) => `---\ntitle: Tills\ndate: 2026-02-23T10:00:00\n---\n\n**${line}\n\nTills were down.\n`,
    ['Date:** Feb 23, 2025', 'Incident date:** 23 February 2027'],
    ['Date:** Feb 23, 2026', 'Date:** Feb 20, 2026', 'First sold:** Feb 23, 2025'],
  );
});

describe('a head’s beginning and the same time of another day', () => {
  cases(
    'metadata-vs-timeline-date',
    (day) =>
      `---\ntitle: Tills of the north\nstart_time: 2019-02-04T02:50:00Z\nend_time: 2019-02-04T18:44:00Z\n---\n\nOn ${day}, at approximately 02:50 UTC, shops of the north were unable to sell. Some tills were slow until 18:44 UTC.\n`,
    ['February 5, 2019', 'February 3, 2019'],
    ['February 4, 2019'],
  );
});

describe('a range that two verbs tell', () => {
  cases(
    'range-end-before-start',
    (words) => `# Tills\n\nThe failure was seen ${words} on 3 May 2026.\n`,
    ['starting at 16:45 and concluded at 16:30', 'beginning at 16:45 and ended at 16:30'],
    ['starting at 16:30 and concluded at 16:45', 'starting at 22:45 and concluded at 02:30'],
  );
});
