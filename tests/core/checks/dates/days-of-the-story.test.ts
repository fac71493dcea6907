import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a day told of an entry in the same rare words', () => {
  cases(
    'date-mismatch',
    (day) => `# Bad labels in the shop

On 24 November 2025 labels with wrong prices reached our shops.

On the morning of ${day}, we were alerted by Ingrid Solheim of Fjordtrykk that labels carried odd codes.

## Timeline

Mon, 24 Nov 2025

- 03:58 UTC: The labels are printed
- 10:02 UTC: Report by Ingrid Solheim of Fjordtrykk on the codes of the labels
- 13:10 UTC: All labels are taken off
`,
    ['25 November 2025'],
    ['24 November 2025'],
  );
  cases(
    'date-mismatch',
    (text) => `# Bad labels in the shop

On 24 November 2025 labels with wrong prices reached our shops. ${text}

## Timeline

- 2025-11-24 10:02 UTC: Report by Ingrid Solheim of Fjordtrykk
- 2025-11-24 13:10 UTC: All labels are taken off
`,
    [],
    ['On 25 November 2025, Ingrid Solheim of Fjordtrykk sent us a longer list of shops.', 'On 25 November 2025 new labels were printed.'],
  );
});

describe('the day of the timeline and of the title', () => {
  cases(
    'date-mismatch',
    (day) => `# Spilled ink of 2021-10-27

The 2021-10-27 spill was cleaned by the night crew.

## Timeline

- ${day} 13:54 UTC: The barrel falls
- 14:21 UTC: The hall is shut
- 15:15 UTC: The floor is dry
`,
    ['2021-10-26', '2021-10-28'],
    ['2021-10-27'],
  );
  // Of an evening in another zone.
  cases(
    'date-mismatch',
    (time) =>
      `# Spilled ink of 2021-10-27\n\nThe 2021-10-27 spill was cleaned by the night crew.\n\n## Timeline\n\n- 2021-10-26 ${time} PDT: The barrel falls\n- 2021-10-26 23:50 PDT: The floor is dry\n`,
    [],
    ['20:10', '20:40'],
  );
  cases(
    'title-vs-timeline-date',
    (day) => `# Spilled ink, ${day}

On August 17, 2021 a crack was seen in the barrel. The floor was wet on August 27, 2021. It was dried by hand on August 27, 2021.

## Timeline

- 2021-08-17 10:00 A crack is seen
- 2021-08-24 10:00 Tape is put on it
- 2021-08-27 13:50 The barrel falls
- 2021-08-28 09:00 A new barrel stands
`,
    ['August 26, 2021', 'August 20, 2021'],
    ['August 27, 2021', 'August 17, 2021'],
  );
  cases(
    'title-vs-timeline-date',
    (title) => `# ${title}\n\nOn April 26, 2023 the trams were delayed.\n`,
    ['4/27 Tram delays: post-mortem', 'Post-mortem of the 4/25 outage'],
    [
      '4/26 Tram delays: post-mortem',
      '26/4 Tram delays: post-mortem',
      '2/3 of the trams failed: post-mortem',
      'Failures of the 24/7 line',
      '1/2 price tickets',
    ],
  );
});

describe('a file and its title that both begin with a day', () => {
  const report = (day: string): string =>
    `# ${day}, the seal broke\n\n## Timeline\n\n- 2018-01-11 10:00 A seal is loose\n- 2018-01-18 11:00 The seal breaks\n`;
  cases('title-vs-filename-date', report, ['2018-01-11'], ['2018-01-18', '2018-01-17'], '2018-01-18-seal.md');
});

describe('a day that names two months', () => {
  cases(
    'date-does-not-exist',
    (text) => `# Ovens off\n\n${text}\n`,
    ['It happened on 24 February January 2021.', 'It happened on March April 3, 2021.'],
    ['Between 24 February and January 2022 nothing happened.', 'On 1 May June Ferris came.', 'It happened on 24 February 2021.'],
  );
});

describe('an incident that is over before its repair', () => {
  cases(
    'metadata-vs-timeline-date',
    (till) => `# Search gave errors

**Incident from:** 2020-01-07

**Incident till:** ${till}

## Timeline

2020-01-07

- 10:00 A change is merged

2020-01-08

- 23:20 A search gives an error

2020-01-09

- 09:00 The change is rolled back, and all works again
`,
    ['2020-01-07'],
    ['2020-01-09', '2020-01-09, in the morning'],
  );
});

describe('what was found before it was there', () => {
  cases(
    'date-mismatch',
    (day) => `# Leak in the cellar\n\n**Date of detection:** ${day}\n\nOn 28 June 2026, the pump failed and the cellar was flooded.\n`,
    ['27 June 2026', '18 June 2026'],
    ['28 June 2026', '30 June 2026'],
  );
  cases(
    'date-mismatch',
    (day) =>
      `# Leak in the cellar\n\n**Incident date:** ${day}\n\nOn Tuesday, 13 January 2026 the pump was changed. Its plan was from 14 November 2025. The leak was seen on Thursday, 15 January.\n`,
    ['January 13th, 2025'],
    ['January 13th, 2026'],
  );
});

describe('a range of days over a timeline', () => {
  const report = (range: string): string => `# Slow presses

${range}

## Timeline

- 2026-02-15 10:24 The hall tells of delayed jobs
- 2026-02-16 11:10 A search begins
- 2026-02-17 12:42 Jobs are delayed again
- 2026-02-18 10:36 All jobs are printed
`;
  cases(
    'date-mismatch',
    report,
    ['Between February 16th and 18th, 2026, the presses were slow.'],
    ['Between February 15th and 18th, 2026, the presses were slow.', 'Between February 16th and 17th, 2026, the presses were slow.'],
  );
});

describe('a link that bears its moment', () => {
  cases(
    'metadata-vs-timeline',
    (time) => `# Doors shut

The talk began at https://chat.slack.com/archives/C01/p1691655733784049

## Timeline (UTC)

- 2023-08-10 ${time} The doors shut
- 2023-08-10 11:45 They open
`,
    ['09:22', '07:22'],
    ['08:22', '08:20', '09:40'],
  );
  cases(
    'count-mismatch',
    (shown) => `# Doors shut\n\nSee [https://chat.slack.com/archives/${shown} ](https://chat.slack.com/archives/C02/p1691655733784049)\n`,
    ['C02/p1686565392141259', 'C01/p1686565392141259'],
    ['C02/p1691655733784049'],
  );
});

describe('days of the week over several days', () => {
  cases(
    'weekday-mismatch',
    (range) => `# Work on the line\n\nThe work took longer. It went on ${range}.\n`,
    ['Friday-Monday 20-23 July 2023', 'from Thursday to Saturday, 20-23 July 2023'],
    ['Thursday-Sunday 20-23 July 2023', 'from Thursday to Sunday, 20-23 July 2023', 'Monday to Friday, 9-17 hours'],
  );
  cases(
    'weekday-mismatch',
    (text) => `# Work on the line\n\nThe line failed on October 27, 2025. ${text}\n`,
    ['Las colas se cerraron el jueves 24 para que todo terminara.'],
    ['Las colas se cerraron el viernes 24 para que todo terminara.', 'El jueves 24 trenes no salieron.', 'Am Donnerstag 24 Züge.'],
  );
  cases(
    'weekday-mismatch',
    (weekday) =>
      `# 2018-07-08, no trains\n\nThe outage began on a ${weekday} evening.\n\n## Timeline\n\n- 2018-07-08 18:30 No train runs\n- 2018-07-09 08:00 Trains run\n- 2018-07-10 10:00 The cause is found\n`,
    ['Saturday'],
    ['Sunday'],
  );
});

describe('a list with its times in brackets', () => {
  cases(
    'out-of-order',
    (time) => `# How the lock was mended

1. **Report** (13 August, ~15:00 UTC)
2. **First look** (13 August ~20:30-21:30 UTC)
3. **New lock made** (14 August ~21:30 UTC)
4. **New lock fitted** (${time} UTC)
5. **Smith paid** (3 September ~16:40 UTC)
`,
    ['14 August ~18:30'],
    ['24 August ~18:30', '14 August ~21:00', '14 August ~23:00'],
  );
});
