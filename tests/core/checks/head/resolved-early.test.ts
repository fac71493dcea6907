import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('the end in the head of a page', () => {
  const page = (head: string, last = 'All ovens burn again. The trouble is now resolved.') => `---
title: Ovens cold in the south hall
date: 2025-10-15 04:08:45
resolved: true
resolvedWhen: 2025-10-15 ${head}
---

2025-10-15 08:15:00 UTC

${last}

---

2025-10-15 07:42:00 UTC

All ovens are lit. We will watch the flames before closing this page.

---

2025-10-15 07:10:00 UTC

The gas is back, and the ovens are being lit one by one.

---

2025-10-15 04:08:45 UTC

The ovens of the south hall went out.
`;
  cases('metadata-vs-timeline', page, ['07:15:00', '07:40:00', '06:15:00'], ['08:15:00', '08:11:00', '08:20:00']);
  // Who tells when it was over says why the head bears another time, and who writes late says nothing of it.
  cases('metadata-vs-timeline', (head) => page(head).replace(/ We will watch[^.]*\./u, ''), [], ['07:43:00', '07:15:00']);
  cases('metadata-vs-timeline', (last) => page('07:15:00', last), [], ['All ovens burn.', 'The ovens have burnt well since 07:15.']);

  const bare = (head: string): string => `---
title: "Backstube ohne Strom"
date: 2024-09-03T08:08:01
resolvedWhen: 2024-09-03T${head}
---

## 09:25

Die Störung wurde behoben.

## 09:10

Die Öfen kommen wieder in Gang und wir prüfen die Hitze.

## 08:10

Die Backstube ist ohne Strom.
`;
  cases('metadata-vs-timeline', bare, ['09:10:00', '09:08:00'], ['09:25:00', '09:22:00', '09:30:00']);
});

describe('a head in UTC and what the text tells of its moments', () => {
  const half = (time: string): string => `---
title: Presses
start_time: 2020-04-21T01:30:00Z
end_time: 2020-04-22T21:30:00Z
---

Too much paper came at once and caused the presses to hang at ${time} on April 21, 2020. The printers started them anew.
`;
  cases('am-pm-mismatch', half, ['~13:30 UTC', '1:30 pm UTC'], ['~01:30 UTC', '1:30 am UTC', '13:40 UTC', '14:30 CEST']);

  const turned = (range: string): string => `---
title: Gate shut
start_time: 2014-08-25T19:26:00Z
end_time: 2014-08-25T19:32:00Z
---

On August 25, 2014, the gate was closed to all visitors, an outage of six minutes from ${range} UTC.
`;
  cases('metadata-vs-timeline', turned, ['7:26 am to 7:32 am', '18:26 to 18:32'], ['7:26 pm to 7:32 pm', '19:26 to 19:32', '7:26 to 7:32']);

  const elsewhere = (start: string): string => `---
title: Fewer carts
start_time: 2022-07-15T${start}:00Z
end_time: 2022-07-15T22:02:00Z
---

The carts of the mine ran slowly from 19:30 US/Pacific on Thursday, 14 July 2022, through 15:02 US/Pacific on Friday, 15 July 2022.
`;
  cases('prose-vs-prose-time', elsewhere, ['03:30', '01:30'], ['02:30', '02:31']);

  const label = (time: string): string => `# Lamps out on 2023-02-02

- **Key events**
  - First detected: 2023-02-02 10:14
  - Incident declared: 2023-02-02 ${time}
  - Resolved 2023-02-02 11:36

- **Context**:
  - 2023-02-02 10:14: The lamplighter saw the first lamp go out.
  - 2023-02-02 10:21: **Incident is declared**.
  - 2023-02-02 10:30: Oil was fetched from the cellar.
  - 2023-02-02 11:36: **Incident is resolved**.
`;
  cases('metadata-vs-timeline', label, ['10:20', '10:12', '11:21'], ['10:21']);
});

describe('an end that stands in a second list', () => {
  const page = (entry: string) => `# Blank labels

## Timeline

- **10:43 AM** - Labels began to come out blank
- **10:58 AM** - Temporary fix: left out the footer to restore printing

## Fixes

Then the search for the cause began.

- **11:56 AM** - The footer was read anew
- **${entry} PM** - Full change of the footer

**Incident resolved at:** 12:11 PM, July 24, 2025
`;
  cases('metadata-vs-timeline', page, ['12:21'], ['12:11']);
});
