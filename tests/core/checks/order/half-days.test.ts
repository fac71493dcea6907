import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('half a day from the one end of a range that is meant', () => {
  cases(
    'am-pm-mismatch',
    (sentence) =>
      `# Ovens out on November 22, 2018\n\nBetween 8:19 AM and 9:43 AM KST, no oven could be lit; an outage of all halls. At 8:21 AM KST the engineers were alerted.\n\n${sentence}\n`,
    ['At 9:43 PM KST, all ovens recovered.'],
    [
      'At 9:43 AM KST, all ovens recovered.',
      'At 9:40 PM KST, a report was sent.',
      'A second hall lost its ovens at 9:43 PM; they recovered at 9:43 PM too.',
    ],
  );

  cases(
    'am-pm-mismatch',
    (range) =>
      `# Ovens out on November 22, 2018\n\nBetween ${range} KST, no oven could be lit; an outage of all halls.\n\nAt 8:21 AM KST the engineers were alerted. We identified the root cause at 8:48 AM KST. At 9:43 AM KST, all ovens recovered.\n`,
    ['8:19 PM and 9:43 AM'],
    ['8:19 AM and 9:43 AM'],
  );

  cases(
    'am-pm-mismatch',
    (sentence) => `# Ovens out\ndate: 2021-02-18 00:30:00-08:00\nresolvedWhen: 2021-02-18 07:24:00-08:00\n\n${sentence}\n`,
    ['The ovens were restarted at 7:24pm PST.'],
    ['The ovens were restarted at 7:24am PST.', 'The ovens were looked at once more at 7:20pm PST.'],
  );
});
