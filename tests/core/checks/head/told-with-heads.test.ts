import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { readChecked } from '../read-checked.ts';

describe('a head and what stands below it', () => {
  const page = (date: string): string => `# Disk of the archive
date: ${date}

**Back**:
The archive answers again.
2025-11-23 23:27:00

**Repair**:
The disk is being replaced.
2025-11-23 20:00:00

**Look**:
The archive is not reachable.
2025-11-23 18:00:00
`;
  cases(
    'metadata-vs-timeline-date',
    page,
    ['2025-11-25 18:00:00', '2025-11-13 18:00:00'],
    ['2025-11-23 18:00:00', '2025-11-25 09:30:00', '2025-11-24 18:00:00'],
  );

  const told = (range: string): string => `# Calls were cut off
date: 2025-07-24 14:05 UTC
resolvedDate: 2025-07-24 14:30 UTC

Calls were cut off in one of our centres. ${range}
`;
  cases(
    'metadata-vs-timeline',
    told,
    [
      'The outage lasted from 15:05-15:30 CEST.',
      'The outage lasted from 17:05 to 17:30 CEST.',
      'The incident, during which calls failed, lasted from 13:05 UTC to 13:30 UTC.',
    ],
    [
      'The outage lasted from 16:05-16:30 CEST.',
      'The outage lasted from 16:05 to 16:45 CEST.',
      'Some calls failed in another outage from 15:05 to 15:30 CEST.',
      'The outage lasted from 14:05 to 14:30.',
    ],
  );
});

describe('a length beside the days it runs between', () => {
  const report = (text: string): string => `# Samples were not written

${text}

Samples were not written since a column was missing.
`;
  cases(
    'duration-mismatch',
    report,
    [
      '**Duration**: 12 days (June 20 - June 30, 2025)',
      '**Duration:** 5 days (2025-06-20 to 2025-06-30)',
      '**Duration:** 10 days (June 20 – June 30, 2025)\n\nThis resulted in a 16-day outage of the samples.',
      '**Dauer:** 14 Tage (20. Juni 2025 – 30. Juni 2025)',
      '**Duração do impacto:** ~10h (02/06 23:40 → 03/06 19:30)',
      'Duration: about 30 hours (06/02 23:40 - 06/03 19:30)',
    ],
    [
      '**Duration**: 10 days (June 20 - June 30, 2025)',
      '**Duration**: 11 days (June 20 - June 30, 2025)',
      '**Duration:** 10 days (June 20 – June 30, 2025)\n\nThis resulted in a 10-day outage of the samples.',
      '**Duration:** 10 days (June 20 – June 30, 2025)\n\nA 3-day outage of the mail came before.',
      '**Duration:** over a week (June 20 - June 30, 2025)',
      '**Duração do impacto:** ~20h (02/06 23:40 → 03/06 19:30)',
      'Duration: about 20 hours (06/02 23:40 - 06/03 19:30)',
    ],
  );
});

describe('a list in days', () => {
  const heads = (day: string): string => `# A weakness in our gateway

## Steps

2025-01-20:

* A weakness was told to us.

2025-03-04:

* The team of the platform was told.

${day}:

* Patches had to be changed.

2025-04-20:

* Patches were sent.

2025-05-11:

* The weakness was made public.
`;
  cases('out-of-order', heads, ['2025-01-09', '2025-02-19'], ['2025-04-19', '2025-03-19', '2025-03-04']);

  const rows = (day: string): string => `# Power of the workers

| Date | What |
| --- | --- |
| 2025-01-20 | Power begins to climb |
| 2025-02-11 | A guess is noted |
| ${day} | The guess is wrong |
| 2025-03-20 | The cause is found |
| 2025-04-02 | The cause is gone |
`;
  cases('out-of-order', rows, ['2025-01-25', '2025-02-01'], ['2025-03-05', '2025-02-11']);
});

describe('a weekday and the number of a day', () => {
  const report = (text: string): string => `# A release went out too early

On Friday, 18 October 2024 a release went out too early. ${text}
`;
  cases(
    'weekday-mismatch',
    report,
    ['It had been moved from Tuesday 16th.', 'It was taken back on Monday the 20th.'],
    [
      'It had been moved from Wednesday 16th.',
      'It was taken back on Saturday 19th.',
      'It was taken back on Monday 21st.',
      'Tuesday 16 people came.',
      'On Monday 30 servers were added.',
      'People came back on Friday 1st.',
    ],
  );
});

describe('what is no contradiction', () => {
  it.each([
    // A headline above the steps.
    'At 2025/10/06 11:15 UTC, requests failed.\nWhat happened\n at 10:51 UTC we rolled out a monitor.\n at 11:05 UTC users saw errors.\n at 11:13 UTC we found the cause.\n at 11:15 UTC all requests fail.\n at 11:30 UTC all is well.\n',
    // Days before the timeline of hours.
    '# The chain stood still\n\nIt halted approximately 4 days after the upgrade to v4 of the chain.\n\n## Timeline\n\n- 2025-11-06 16:42 UTC: the chain halted\n- 2025-11-06 17:35 UTC: an upgrade is planned\n- 2025-11-06 21:18 UTC: the chain was back up again\n',
    // A timeline that goes on without times.
    '# Workers were cut off\n\n**Duration:** approximately 8 hours\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| ~22:00 | Machine is switched off |\n| ~02:00 | Table expires |\n| ~02:02 | Alerts fire |\n| Next day | Somebody looks |\n| +45 min | All is well |\n',
    // Two moments of one story in much the same words.
    '# Loss of state\n\nThe team tried to restore the state of the balancers to a time just before 12:24 PM PST on December 24th, 2012. At 2:45 AM PST on December 25th, 2012 the team restored the state of the balancers to a time just before the loss.\n',
  ])('%s', (text) => {
    expect(readChecked(text).map(({ message }) => message)).toEqual([]);
  });
});
