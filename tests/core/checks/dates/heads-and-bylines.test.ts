import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

describe('a text that bears a day before the one it tells of', () => {
  const text = (line: string): string =>
    `# The outage of 21 October\n${line}\n\nOn Sunday, 21 October, the server was unavailable from 1:02 to 10:17 (UTC+2). We had replaced a board.`;
  cases(
    'metadata-before-last-event',
    text,
    ['2012-10-06, Ada Lovelace', '6 October 2012 by Ada Lovelace and Alan Turing', 'Example Staff\n2012-10-06T08:00:00.000Z'],
    [
      '2012-11-06, Ada Lovelace',
      '2012-10-21, Ada Lovelace',
      // The evening before, elsewhere.
      '2012-10-20, Ada Lovelace',
    ],
  );
  cases(
    'metadata-before-last-event',
    (line) =>
      `# Un incident de connectivité\n${line}\n\nDu 25 au 27 mars 2026, nous avons subi des discontinuités de service. Tout est revenu.`,
    ['2026-03-15, Ada Lovelace'],
    ['2026-04-15, Ada Lovelace', '2026-03-27, Ada Lovelace'],
  );
  cases(
    'metadata-before-last-event',
    (words) => `# Planned maintenance on 21 October\n2012-10-06, Ada Lovelace\n\n${words}`,
    [],
    ['The server will be unavailable on 21 October from 1:00 to 2:00.'],
  );
});

describe('a page’s day before all that its timeline or its text tells', () => {
  const list = (head: string): string =>
    `---\n${head}\n---\n\n# Locks jammed\n\n- 2024-05-20 09:12 A boat is stuck\n- 2024-05-20 09:40 The gate opens\n- 2024-05-20 10:05 Boats pass again\n`;
  cases(
    'metadata-before-last-event',
    list,
    ['date: 2023-05-28', 'date: 2024-01-20'],
    ['date: 2024-05-28', 'date: 2024-05-19', 'date: 2024-05-20'],
  );
  cases(
    'metadata-before-last-event',
    (line) => `---\ndate: 2024-05-02\n---\n\n# Locks\n\n${line}\n\n${line.replace('2 pm', '3 pm')}\n\n${line.replace('2 pm', '4 pm')}\n`,
    [],
    ['Update (9 May 2024, 2 pm): spare gates have come.'],
  );
  const post = (head: string, line: string): string => `---\ntitle: Locks jammed\n${head}\n---\n\n${line}\n`;
  cases(
    'metadata-before-last-event',
    (head) => post(head, 'On 30 May at 5:05 pm, while painting the gate, we removed its upper bolt.'),
    ['pubDate: May 2, 2024', 'published: 2024-05-12'],
    ['pubDate: June 2, 2024', 'pubDate: May 29, 2024', 'pubDate: May 30, 2024'],
  );
  cases(
    'metadata-before-last-event',
    (head) => post(head, 'On 7 April 2025, the upper lock was unavailable from 14:05 to 19:50 because of a jammed gate.'),
    ['modified_at: 2025-03-26', 'published: 2025-03-26'],
    ['modified_at: 2025-06-26', 'modified_at: 2025-04-07'],
  );
  cases(
    'metadata-before-last-event',
    (line) => post('pubDate: May 2, 2024', line),
    [],
    [
      'On 30 May we will close the lock and we hope for dry weather.',
      'Update: On 30 May we opened the lock.',
      'Boats of 30 May were small.',
    ],
  );
  cases(
    'date-mismatch',
    (head) => post(head, 'The lock was closed for a day.'),
    ['date: 2015-04-24\nlink: https://locks.example/2014/04/24/jam/', 'date: 2015-04-24\npage_ref: /2014/04/24/jam.html'],
    ['date: 2014-04-24\nlink: https://locks.example/2014/04/24/jam/', 'date: 2015-04-24\nlink: https://locks.example/2014/02/03/jam/'],
  );
});

describe('“yesterday” beside a day', () => {
  cases(
    'date-mismatch',
    (words) => `# Server lost\n2025-08-15 16:00\n\n${words} our server was down after an update.`,
    ['Yesterday, 4 August,', 'The day before yesterday, Wednesday 23 July 2025,', 'Yesterday (Thursday, 7 August)'],
    [
      'Yesterday, 14 August,',
      'The day before yesterday, 13 August,',
      'Yesterday evening, 13 August,',
      'Yesterday we learnt that on 4 August',
    ],
  );
  cases(
    'date-mismatch',
    (words) => `# Panne de serveur\n2025-08-15 16:00\n\n${words} mon serveur est tombé en panne.`,
    ['Avant-hier matin, lundi 4 août,', 'Hier, le 5 août 2025,'],
    ['Avant-hier matin, mercredi 13 août,', 'Hier, le 14 août,'],
  );
});

describe('days with zones', () => {
  const head = (date: string): string => `# Probe timeouts\n\n- **Date**: ${date}\n- **Severity**: High\n\nThe pods were restarted.`;
  cases(
    'dual-zone-conflict',
    head,
    ['10 Feb 2026 (PST) / 9 Feb 2026 (UTC)', '3 Mar 2026 (PST) / 2 Mar 2026 (UTC)', '2026-02-11 UTC / 2026-02-13 JST'],
    [
      '10 Feb 2026 (PST) / 11 Feb 2026 (UTC)',
      '10 Feb 2026 (PST) / 10 Feb 2026 (UTC)',
      '2026-02-11 UTC / 2026-02-12 JST',
      '2 Mar 2026 (UTC) / 1 Mar 2026 (PST)',
    ],
  );
  cases(
    'zone-season-mismatch',
    head,
    ['10 Feb 2026 (PDT) / 11 Feb 2026 (UTC)', '10 July 2026 (CET)'],
    ['10 Feb 2026 (PST)', '10 July 2026 (CEST)', '10 July 2026 (UTC)'],
  );
  cases(
    'dual-zone-conflict',
    (zone) =>
      `# Secret misused\n\n## Timeline\n\n(${zone})\n\n- **2019-06-17 14:00** It was found\n- **2019-08-28 15:40** It was reported\n- **2019-08-30 19:00** It was mended`,
    ['Paris, UTC+1', 'Berlin time, GMT+1'],
    ['Paris, UTC+2', 'London, UTC+1', 'Server, UTC+1'],
  );
});

describe('a day alone over a list', () => {
  cases(
    'date-mismatch',
    (day) =>
      `# Invitations shown to others\n\n## Summary\n\nOn Thursday, August 5th 2021, we got an email about a leak.\n\n## Analysis\n\nA query was wrong.\n\n## Timeline\n\n(${day})\n\n- **12:24**\n  It is deployed.\n- **13:21**\n  A patch is written.\n- **19:31**\n  It is reported.`,
    ['UTC August 15th, 2021', 'UTC August 25th, 2021'],
    ['UTC August 5th, 2021', 'UTC August 6th, 2021'],
  );
});

describe('the head of a page and what it tells', () => {
  cases(
    'metadata-vs-timeline-date',
    (date) =>
      `# Network outage\ndate: ${date}\nresolvedWhen: 2023-08-13 17:30:00\n\n*Investigating* - The API is offline. 2023-08-13 15:23:10\n\n*Resolved* - It is over. 2023-08-13 17:30:00`,
    ['2023-08-08 13:04:07'],
    ['2023-08-13 15:23:10', '2023-08-12 23:58:07'],
  );
  cases(
    'am-pm-mismatch',
    (words) => `# Second outage\ndate: 2019-12-05 10:30:00 +0000\nstatus: resolved\n\nOn ${words} we had a network outage.`,
    ['December 5th at 10:30 PM UTC'],
    ['December 5th at 10:30 AM UTC', 'December 4th at 10:30 PM UTC', 'December 5th at 11:10 PM UTC', 'December 5th at 10:30 PM CET'],
  );
  cases(
    'date-mismatch',
    (date) =>
      `# Search broken\n\nDate: ${date}\n\nThis issue began when it was deployed at 3:10pm on December 16th.\n\n### Timeline (EST)\n\n- 3:10pm Deploy went live\n- 5:15pm Issue was found\n- 7:58pm The fix went live`,
    ['12/06/2020'],
    ['12/16/2020', '12/26/2020'],
  );
  cases(
    'date-typo',
    (date) =>
      `# Dashboard down on 20 January 2026\ndate: 2026-01-20 08:10:00 +0000\n\nThe maintenance window started at ${date} 08:00 CET with an expected downtime of 30 minutes.`,
    ['20-01-2025'],
    ['20-01-2026'],
  );
});

describe('an offset over entries of a zone', () => {
  cases(
    'prose-vs-timeline-zone',
    (offset) =>
      `# Search not possible\n2026-01-25 01:30:00 ${offset}\nSeverity: SEV-1\n\nBookings could not be found.\n\n## Timeline (ET)\n- **01:30** - Upgrades applied.\n- **12:00** - The system restarted.\n- **19:40** - Data reloaded.`,
    ['-0400'],
    ['-0500', '+0000'],
  );
});

it('says once that the day of the report lies before what it tells of', () => {
  const page = `---
title: What broke
date: 2026-03-15
---

From March 25th to 27th, 2026, we experienced service disruptions of our pages.

## First reports

On March 25th, we received several tickets about errors.
`;
  expect(rulesFor(page)).toEqual(['metadata-before-last-event']);
});
