import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a labelled time told again with a slip', () => {
  const report = (text: string): string => `# Shares were not paid out

Date: 8 December 2025

Time: 5:13:57 UTC

${text}
`;
  cases(
    'prose-vs-prose-time',
    report,
    ['The paying out was to take place on 8 December 2025, at 5:31:57 UTC.', 'Shares are paid out daily at 05:43:57 UTC, and this failed.'],
    [
      'The paying out was to take place on 8 December 2025, at 5:13:57 UTC.',
      'The feed had stopped on 7 December 2025, at 5:31:57 UTC.',
      'The feed had failed at 04:46:50 UTC.',
      'Paying out failed at 5:13:57 UTC, and again at 5:31:57 UTC.',
    ],
  );
});

describe('a page of updates under its own date', () => {
  const page = (first: string): string => `# Names could not be found
date: 2025-09-29 18:00:00

**Resolved**
Names can be found again.
2025-09-29 21:45:00

**No answer**
We wait for the registrar.
2025-09-29 20:00:00

**Outage**
Names can't be found.
2025-09-29 ${first}
`;
  cases('metadata-vs-timeline', page, ['10:00:00', '08:00:00'], ['18:00:00', '18:05:00', '17:45:00']);
});

describe('rough times of a list', () => {
  const table = (time: string): string => `# Workers were cut off

| Time | Event |
|---|---|
| ~09:00 | The module is put in |
| ~09:15 | The volume is made anew |
| ${time} | Names are right again |
| ~09:40 | Counts are at zero |
| ~09:50 | Somebody looks again |
`;
  cases('out-of-order', table, ['~09:02', '~08:20'], ['~09:20', '~09:10', 'around 09:02']);
});

describe('a title that names the day of an outage', () => {
  const report = (day: string): string => `# Post-mortem of the September 2 outage

On ${day} 2025 the chat suffered an outage of a day.

## Timeline

- 2025-09-02 11:03 UTC Drives are added
- 2025-09-02 17:45 UTC The chat is not available
- 2025-09-03 18:00 UTC The chat is back
- 2025-09-04 03:26 UTC A copy is made
`;
  cases('date-mismatch', report, ['3rd September', '4th September'], ['2nd September']);
});

describe('a zone in a remark that was read as the end of another entry', () => {
  const report = (zone: string): string => `2025-09-19 - New workers could not join
Status
Done
Timeline
All times ${zone}.
2025-09-19
16:00 First word of it
16:06 Second word of it
16:35 A way around is talked about
19:08 All is well again
`;
  cases('zone-season-mismatch', report, ['CET', 'PST'], ['CEST', 'UTC', 'PDT']);
});

describe('a rough length that was counted to the minute', () => {
  const report = (length: string): string => `# The chain stood still

The outage was a downtime for ${length}.

## Timeline

- 2025-11-06 16:42 UTC: the chain halted
- 2025-11-06 17:35 UTC: everybody is asked to stop
- 2025-11-06 21:18 UTC: the chain was back up again
`;
  cases(
    'duration-mismatch',
    report,
    ['~2 hours and 38 minutes', '~5 hours and 6 minutes'],
    ['~4 hours and 38 minutes', '~4 hours and 30 minutes', 'about 5 hours'],
  );
});

describe('hours of a head and of the story', () => {
  const head = (lines: string): string => `---
title: Streams were cut off
${lines.replaceAll(' / ', '\n')}
---

The outage began at 10:43 UTC, when a line was cut. Streams were back at 12:17 UTC, as we could see on all screens.
`;
  cases(
    'metadata-vs-timeline',
    head,
    [
      'start_time: 2025-04-12T09:43:00Z / end_time: 2025-04-12T12:17:00Z',
      'start_time: 2025-04-12T10:43:00Z / end_time: 2025-04-12T14:17:00Z',
      'started_at: 2025-04-12 05:43 UTC',
    ],
    [
      'start_time: 2025-04-12T10:43:00Z / end_time: 2025-04-12T12:17:00Z',
      'start_time: 2025-04-12T12:43:00+02:00 / end_time: 2025-04-12T14:17:00+02:00',
      'start_time: 2025-04-12T10:40:00Z / end_time: 2025-04-12T12:30:00Z',
      'start_time: 2025-04-12T10:43:00Z / end_time: 2025-04-12T13:30:00Z',
      'start_time: 2025-04-12T09:15:00Z / end_time: 2025-04-12T13:15:00Z',
      'start_time: 2025-04-12 09:43',
    ],
  );
});
