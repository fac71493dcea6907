import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a story of years', () => {
  const rows = [
    '2010-07-17 The pump is built.',
    '2014-04-09 Its valve is changed.',
    '2019-10-31 The fault is reported.',
    '2022-08-30 A mended valve is merged.',
  ];
  cases(
    'date-typo',
    (row) => `# The pump that stood still\n\n## Timeline\n\n${[...rows, row].map((line) => `- ${line}`).join('\n')}\n`,
    [],
    ['2023-12-07 The last old pump is taken away.', '2024-09-18 The fault is made public.'],
  );

  cases(
    'date-typo',
    (row) => `# The pump that stood still\n\n## Timeline\n\n- 2024-02-26 The pump is built.\n- 2024-02-29 It stops.\n- ${row}\n`,
    ['2023-03-04 It runs again.'],
    ['2024-03-04 It runs again.'],
  );

  cases(
    'date-typo',
    (day) =>
      `# Wrong papers\n\nOn ${day}, a visitor told us of it.\n\n## Timeline\n\n- 2024-11-19: Papers printed.\n- 2024-11-28: Papers sent.\n- 2024-12-02: A check fails.\n- 2025-01-10 16:06: A visitor tells us.\n`,
    [],
    ['January 10th', 'January 10, 2025'],
  );
});

describe('a page of many notices', () => {
  const days = ['January 12, 2024', 'March 3, 2024', 'May 20, 2024', 'August 8, 2024', 'November 2, 2024', 'February 9, 2025'];
  cases(
    'weekday-mismatch',
    (line) => `# Notices of the harbour\n\n${days.map((day) => `### ${day}\n\nThe crane was down.\n`).join('\n')}\n${line}\n`,
    ['The crane rests on Friday, 8 August 2024.'],
    [
      'The crane rests on Friday, March 1st.',
      'The crane rests on Thursday, 8 August 2024.',
      'It was estimated to be done on Monday. April 11 it was.',
    ],
  );
});

describe('days and times beside each other that are not of one thing', () => {
  cases(
    'out-of-order',
    (line) =>
      `# Kessel aus\n\n## Zeitverlauf\n\n| Zeit | Ereignis |\n| --- | --- |\n| 20.07., 11:00 | Der Kessel fällt aus. |\n| 20.07., 23:44 | Die letzte Messung ist gut. |\n| ${line} |\n| 21.07., 22:00 | Der Kessel läuft wieder. |\n`,
    ['20.07., 18:53 | Der Druck fällt.'],
    ['21.07., 18:53 | Der Druck fällt.'],
  );

  cases(
    'prose-vs-prose-time',
    (rows) =>
      `# Boilers out\n\nLog of the works (EDT, UTC-4):\n\nThe valve opened at 03:42:53.853. It closed at 03:42:59.154.\n\n## All below in UTC\n\n${rows}\n`,
    [],
    ['The valve opened at 07:42:53.853 by the log of the town. It closed there at 07:42:59.154.'],
  );

  cases(
    'duration-mismatch',
    (line) => `# Boilers out\n\nThe boilers were down from 14:01 to 16:52 UTC.\n\n${line}\n`,
    ['They were down for a 20-minute period.'],
    ['They came back over a 20-minute period after the restart.'],
  );
});

describe('what stands close to each other and is of two things', () => {
  cases(
    'weekday-mismatch',
    (line) =>
      `# Rest days of the crane\n\n- Mon 18 to Thurs 21 April 2016: the rope is changed.\n- Mon 29 to Tues 30 June 2015: the motor is changed. ${line}\n- Mon 10 to Tues 11 March 2014: the hook is changed.\n`,
    ['Weds 2 July 2015 is at risk.'],
    ['Weds 1 July is at risk.'],
  );

  cases(
    'prose-vs-timeline-time',
    (told) =>
      `# Crane status\n\nResolved\n\nThe errors of the crane ${told}\nPosted Mar 03, 2015 - 18:08 UTC\n\nMonitoring\n\nThe crane is much better, but we are watching it.\nPosted Mar 03, 2015 - 17:02 UTC\n\nIdentified\n\nA relay is broken.\nPosted Mar 03, 2015 - 16:40 UTC\n\nInvestigating\n\nThe crane is slow.\nPosted Mar 03, 2015 - 16:21 UTC\n`,
    [],
    ['have ended'],
  );

  cases(
    'prose-vs-prose-time',
    (time) =>
      `# Crane slow\n\nFrom 17:17 PDT to 18:00 PDT on May 9, 2020, the hydraulics of the crane showed an elevated error rate. The error rate peaked at 17:24 PDT.\n\nAt ${time}, alongside heavy traffic, our monitoring detected an elevated error rate in the hydraulics and alerted our keepers.\n`,
    [],
    ['17:18 PDT'],
  );

  cases(
    'prose-vs-prose-time',
    (sentence) =>
      `# Crane asleep\n\nAt 08:20 UTC the harbour's desk escalated a ticket of the customer on the broken certificate of the crane. ${sentence}\n`,
    [],
    ['At 08:25 UTC the harbour’s desk reported that the customer had mended the certificate of the crane.'],
  );

  cases(
    'duration-mismatch',
    (words) => `# Crane asleep\n\nThe crane was down from 12:14 to 12:42 UTC, until the keeper set ${words}.\n`,
    ['a 15-minute outage of it'],
    ['timeout=15s'],
  );
});
