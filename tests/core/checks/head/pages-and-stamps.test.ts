import { describe } from 'vitest';
import { cases } from '../cases.ts';

const page = (end: string, updates: string): string => `---
title: Slow tills in the market
date: 2024-05-07T10:00:00
resolved: true
resolvedWhen: ${end}
---

${updates}

## 2024-05-07 10:00

The tills are slow.
`;

describe('a page that is over before its updates', () => {
  cases(
    'metadata-before-last-event',
    (text) => page('2024-05-07T11:30:00', text),
    [
      '## 2024-05-07 12:10\n\nThe tills are still slow, and we are working on it.',
      '## 2024-05-07 11:45\n\nAll tills are restored.\n\n## 2024-05-07 11:30\n\nWe are still looking for the cause and continue to monitor.',
      '## 2024-05-09\n\nA till in the north hall is not yet repaired.',
      '## 12:10\n\nWir arbeiten weiterhin an den Kassen.',
    ],
    [
      '## 2024-05-07 12:10\n\nThe tills have been quick for half an hour; this is closed.',
      '## 2024-05-09 15:00\n\nPost-mortem: a disk was full. We still watch the disks.',
      '## 2024-05-07 11:20\n\nWe are still working on it.',
      '## 2024-05-07 11:30\n\nAll tills are restored.',
    ],
  );
  // Where the head alone names a zone, hours may be its own.
  cases(
    'metadata-before-last-event',
    (text) => page('2024-05-07T11:30:00Z', text),
    ['[Update: 9 May 12am]\n\n- The north hall works.\n- We are working on the south hall.'],
    ['## 2024-05-07 13:30\n\nThe tills are still slow, and we are working on it.', '## 10:00)\n\nThe tills will be back.'],
  );
});

describe('stamps below their updates', () => {
  const status = (middle: string): string => `# Status of the stalls

### Storage

**Resolved**: All stalls work again.
<br>March 24, 10:30 PT

${middle}

**Notice**: The stalls are shut.
<br>March 22, 07:30 PT
`;
  cases(
    'metadata-before-last-event',
    status,
    [
      '**Update**: The cold room went off at 17:45 on 2024-03-23. It was mended on 2024-03-24 at 08:15.\n<br>March 23, 18:30 PT',
      '**Notice**: The cold room is off since 00:00 on 2024-03-25.\n<br>March 23, 09:15 PT',
    ],
    [
      '**Update**: The cold room went off at 17:45 on 2024-03-23. It will be mended on 2024-03-24 at 08:15.\n<br>March 23, 18:30 PT',
      '**Notice**: The cold room is off since 00:00 on 2024-03-23. It may take until March 30.\n<br>March 23, 09:15 PT',
    ],
  );
  cases(
    'out-of-order',
    status,
    ['**Update**: Half of the stalls are open.\n<br>March 25, 09:30 PT'],
    [
      '**Update**: Half of the stalls are open.\n<br>March 23, 09:30 PT',
      '**Update**: Half of the stalls are open.\n<br>March 24, 10:30 PT',
    ],
  );
});

describe('the day in a head', () => {
  cases(
    'metadata-before-last-event',
    (text) => `---\ntitle: Bread was late\ndate: 2023-01-03\n---\n\n${text}\n`,
    [
      'On January 4th, 2023 at 12:30 UTC the ovens had a spike of orders and failed.',
      'On the morning of January 14, 2023, the bakers noticed an attack on the oven’s controller.',
    ],
    [
      'On January 3rd, 2023 at 12:30 UTC the ovens failed. On January 5th they were replaced.',
      'On January 14, 2023 the ovens will be off.',
      'On January 2, 2023 the ovens failed, and on January 9 they failed again.',
    ],
  );
  cases(
    'date-mismatch',
    (address) => `---\ntitle: Bread was late\ndate: 2011-10-09\n${address}\n---\n\nThe ovens failed for a morning.\n`,
    ['redirect_from: /2010/10/bread-was-late', 'permalink: /2012/10/09/bread/'],
    ['permalink: /2011/10/09/bread/', 'redirect_from: /2010/07/bread', 'redirect_from: /2008/10/bread'],
  );
  cases(
    'metadata-vs-timeline-date',
    (text) => `---\ntitle: Ovens off\nstart_time: 2020-04-21T13:37:00Z\nend_time: 2020-04-22T21:30:00Z\n---\n\n${text}\n`,
    [
      'The ovens were brought back at ~21:30 UTC on April 23.',
      'The ovens failed at 13:37 UTC on April 21. All were restored at 21:30 UTC on April 24.',
    ],
    [
      'The ovens were brought back at ~21:30 UTC on April 22.',
      'Half were restored at 21:30 UTC on April 21, and the ovens were back at 21:30 UTC on April 22.',
      'The ovens will be restored at 21:30 UTC on April 23.',
    ],
  );
  cases(
    'metadata-vs-timeline-date',
    (foot) => `---\ntitle: Ovens off\ndate: "2020-05-27 23:07:12"\n---\n\nAll ovens are off, and nobody knows why.\n\n${foot}\n`,
    ['2020-05-26 23:07:12'],
    ['2020-05-27 23:07:12', '2020-05-28 09:12:40'],
  );
  cases(
    'metadata-before-last-event',
    (line) =>
      `# Ovens off\n\nOn April 30, 2026 the ovens were off.\n\n## Timeline\n\n- 2026-04-30 10:00 The ovens go off\n- 2026-04-30 11:00 They are back\n\n## Editions\n\n${line}\n`,
    ['2026-04-11: Initial version'],
    ['2026-05-11: Initial version', '2026-04-11: The oven is bought'],
  );
});

describe('days of a head’s list', () => {
  cases(
    'out-of-order',
    (day) => `---
events:
- start: 2023-06-09
  event: "A key is lost"
- start: 2023-06-10
  event: "The lock is changed"
- start: ${day}
  event: "A note is sent"
- start: 2023-06-13
  event: "All doors are checked"
- start: 2023-07-17
  event: "The key is found"
---

## Summary

A key was lost.
`,
    ['2023-07-12'],
    ['2023-06-12', '2023-06-10'],
  );
});
