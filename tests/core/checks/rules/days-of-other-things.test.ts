import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('days that data and things bear', () => {
  const list =
    '## Timeline\n\n- 2025-10-10 01:03 The series is made twice\n- 2025-10-16 05:00 The generator runs\n- 2025-10-20 12:00 All is cleaned up\n';

  cases(
    'date-mismatch',
    (sentence) => `# Doubled sessions\n\n${sentence}\n\n${list}`,
    ['On 23 October 2025 an outage of the calendar began.', 'On 2025-10-23, the calendar was unavailable for all.'],
    [
      'On 2025-10-23, the calendar contained 93 rows for the day, which is an error.',
      'Errors were seen in 93 sessions on 2025-10-23.',
      'The failure concerns 412 orders for 23 October 2025.',
      'On 23 October 2025 orders of that day had failed twice; 12 orders of this day were affected.',
      'The failure hit the 24 October 2025 edition.',
      'An error doubled invoices dated 31 October 2025.',
      'Seats for the concert on 25 October 2025 were affected.',
    ],
  );

  cases(
    'metadata-vs-timeline-date',
    (line) => `# Doubled sessions\n\n## Impact\n\n- ${line}\n\n${list}`,
    ['2025-10-28, no session could be booked.'],
    [
      '93 sessions on 2025-10-23; expected are 65.',
      'Impact: 93 bookings for 2025-10-23 are double.',
      'Impact: tickets for 2025-10-23 were sold twice.',
    ],
  );

  cases(
    'date-mismatch',
    (day) =>
      `# Pages missing\n\nAll guides returned 404 on ${day}. The rules were wrong.\n\n## Timeline\n\n- 2026-08-28 11:05 A reviewer reports it\n- 2026-08-28 11:20 The rules are found\n- 2026-08-28 12:30 The guides are back\n`,
    ['2026-08-18', '2026-09-08'],
    ['2026-08-28'],
  );
});

describe('the day in a report’s own number', () => {
  cases(
    'title-vs-timeline-date',
    (id) =>
      `# ${id}-cold-ovens\n\nThe ovens were cold.\n\n## Timeline\n\n- 2026-01-31 19:20 The ovens go cold\n- 2026-01-31 19:33 They are lit\n- 2026-01-31 19:38 All are warm\n`,
    ['INC-20260113', 'INC-20260121', 'incident-2026-01-13', 'PM_20260121'],
    // A week earlier, or later, it may have been opened for another beginning; other numbers are no days.
    ['INC-20260131', 'INC-20260125', 'INC-20260213', 'INC-20261399', 'BUILD-20260113', 'INC-2026'],
  );

  cases(
    'metadata-before-last-event',
    (day) =>
      `---\ntype: reference\ncreated: 2026-09-16\nupdated: 2026-09-16\n---\n\n# Oven outage ${day}\n\nAll ovens were cold.\n\n## Timeline\n\n- 10:53 The ovens go cold\n- 11:51 They are lit\n- 11:55 All are warm\n`,
    ['2026-09-19', '26 September 2026'],
    ['2026-09-16', '2026-09-12'],
  );
});

describe('a weekday in a bracket behind the time', () => {
  cases(
    'weekday-mismatch',
    (when) => `# Ovens went cold\n\nDetected at ${when}. A baker called.\n`,
    [
      '2025-09-23 21:42 UTC (Saturday evening, half of it over by the time it was seen)',
      '23 September 2025 at 3:42 pm (Saturday)',
      '2025-09-23T21:42 (early Friday)',
      '2025-09-23 21:42 CEST, (Sunday night)',
    ],
    [
      '2025-09-23 21:42 UTC (Tuesday evening, when nobody bakes)',
      '23 September 2025 at 9:42 pm (Tuesday)',
      '2025-09-23 21:42 UTC (after the Saturday market)',
      '2025-09-23 21:42 UTC (by Martin)',
      '2025-09-24 02:42 UTC (Tuesday evening over there)',
      '2025-09-23 21:42 UTC (Wednesday morning, 06:42 JST)',
      '2025-09-23 13:42 UTC (Monday, local time)',
      '2025-09-23 22:42 UTC (Wednesday for those in the east)',
    ],
  );
});
