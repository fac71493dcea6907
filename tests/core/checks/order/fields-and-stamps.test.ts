import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('fields that tell steps in words of their own', () => {
  const table = (rows: string): string =>
    `# Storage incident\n\n| Field | Value |\n|---|---|\n${rows}\n\n## Summary\n\nThe storage of one machine was not found.`;
  const day = '2026-07-30';
  cases(
    'milestone-order',
    table,
    [
      `| Start | ${day} 23:19:14 EDT |\n| Failure detected | ${day} 22:31:26 EDT |\n| Core services restored | ${day} 23:59:39 EDT |`,
      `| Start | ${day} 23:19 EDT, planned shutdown |\n| Monitoring restored | ${day} 00:02 EDT |`,
      `| First error seen | ${day} 10:40 UTC |\n| Service resumed | ${day} 10:04 UTC |`,
      `| Beginn | ${day} 10:40 CEST |\n| Störung erkannt | ${day} 10:04 CEST |`,
      `| Début | ${day} 10:40 CEST |\n| Service rétabli | ${day} 09:40 CEST |`,
      `| Inicio | ${day} 10:40 CEST |\n| Servicio restablecido | ${day} 09:40 CEST |`,
    ],
    [
      `| Start | ${day} 23:19:14 EDT |\n| Failure detected | ${day} 23:31:26 EDT |\n| Core services restored | ${day} 23:59:39 EDT |`,
      // In any order of rows.
      `| Core services restored | ${day} 23:59 EDT |\n| Start | ${day} 23:19 EDT |\n| Failure detected | ${day} 23:31 EDT |`,
      // Two zones, a part that was seen twice, an estimate, an older backup.
      `| Start | ${day} 23:19 EDT |\n| Failure detected | ${day} 22:31 CDT |`,
      `| First error seen | ${day} 10:40 UTC |\n| Second failure noticed | ${day} 11:40 UTC |\n| Cache restored | ${day} 11:00 UTC |`,
      `| Start | ${day} 23:19 EDT |\n| Monitoring restored | ~${day} 23:10 EDT |`,
      `| Start | ${day} 23:19 EDT |\n| Last backup restored | ${day} 02:10 EDT |`,
    ],
  );
});

describe('fields of a head in plain words', () => {
  const head = (fields: string): string =>
    `# Printers silent\n\n${fields.replaceAll('; ', '\n')}\n\n## Summary\n\nNothing came out of the printers.`;
  cases(
    'milestone-order',
    head,
    [
      '- Detection time: 11:20 UTC; - Resolution time: 11:02 UTC',
      '- Resolved: 2026-05-04 11:02 UTC; - Detected: 2026-05-04 11:20 UTC',
      '- Acknowledged: 2026-05-04 11:02 UTC; - Detected: 2026-05-04 11:20 UTC',
      '- First alert: 2026-05-04 11:20 UTC; - Mitigated: 2026-05-04 11:02 UTC',
      '- Detected: 2026-05-04 11:20 UTC; - Recovery: 2026-05-04 13:02 CEST',
      '- Erkannt um: 04.05.2026 11:20 Uhr; - Behoben um: 04.05.2026 11:02 Uhr',
      '- Zeitpunkt der Erkennung: 11:20 Uhr; - Zeitpunkt der Behebung: 11:02 Uhr',
      '- Heure de détection : 11h20; - Heure de résolution : 11h02',
      '- Hora de detección: 11:20; - Hora de resolución: 11:02',
      '- Impact started at 11:20 UTC; - Impact ended at 11:02 UTC',
      '- Alert fired: 11:20 UTC; - Alert resolved: 11:02 UTC',
      '- Incident opened: 11:20 UTC; - Incident closed: 11:02 UTC',
      '- Deployed: 11:20 UTC; - Rolled back: 11:02 UTC',
      '- Störungsbeginn: 11:20 Uhr; - Störungsende: 11:02 Uhr',
      '- Primeira detecção: 2026-05-04 11:20 UTC; - Resolução: 2026-05-04 11:02 UTC',
    ],
    [
      '- Detection time: 11:20 UTC; - Resolution time: 11:52 UTC',
      // Past midnight, past noon, in two zones, and a length.
      '- Detection time: 23:20 UTC; - Resolution time: 00:12 UTC',
      '- Detected: 11:20; - Resolved: 1:12',
      '- Detected: 2026-05-04 13:20 CEST; - Resolved: 2026-05-04 11:52 UTC',
      '- Detection time: 00:20; - Resolution: 11:02 UTC',
      // The next morning, a part of several, what was only expected.
      '- Detected: 17:20 UTC; - Resolved: 09:02 UTC',
      '- Detected: 11:20 UTC; - Resolved: ~11:02 UTC',
      '- First alert: 11:02 UTC; - Detected: 11:20 UTC; - Resolved: 11:40 UTC',
      '- Incident opened: 11:20 UTC; - Detected: 11:02 UTC; - Incident closed: 12:02 UTC',
      '- Deployed: 11:20 UTC; - Resolved: 11:02 UTC',
      '- Identified: 11:20 UTC; - Resolved: 11:02 UTC',
      '- Reported: 2026-05-06 11:20 UTC; - Resolved: 2026-05-04 11:02 UTC',
    ],
  );

  const page = (told: string): string => `# Printers silent\n\n- First seen: 2026-05-04 11:20 UTC\n\n## Notes\n\n- ${told}`;
  cases(
    'end-before-start',
    page,
    ['2026-05-04 11:02 UTC the printers recovered', '2026-05-04 11:02 UTC se recuperó', '2026-05-04T11:02Z — recuperou'],
    ['2026-05-04 11:42 UTC the printers recovered', '2026-05-05 10:02 UTC recuperou', '2026-05-04 11:02 UTC not recovered'],
  );
});

describe('a table of entries told to the second', () => {
  const timeline = (times: string): string =>
    `# Orders refused\n\n## Timeline (2026-05-05)\n\n| Time | Event |\n|---|---|\n${times
      .split(' ')
      .map((time, at) => `| ${time} | Step ${'abcdefgh'[at]} of the exchange with the tax office |`)
      .join('\n')}`;
  cases(
    'out-of-order',
    timeline,
    ['14:37:21 14:37:24 14:36:40 14:37:54', '09:00:05 09:01:17 09:02:31 09:01:52 09:03:08'],
    [
      '14:37:21 14:37:24 14:37:40 14:37:54',
      // Some seconds apart, as two machines note them.
      '14:37:21 14:37:24 14:37:19 14:37:54',
      // Whole minutes are no seconds.
      '14:37:00 14:38:00 14:37:30 14:39:00',
    ],
  );
});

describe('updates without a day', () => {
  const page = (heads: string): string =>
    `# Dashboard down\n\n${heads
      .split(', ')
      .map((head, at) => `${head}: words of update ${'abcdefgh'[at]} about the dashboard.`)
      .join('\n\n')}`;
  cases(
    'out-of-order',
    page,
    [
      'Update 10:00 UTC, Update 10:15 UTC, Update 09:45 UTC, Update 11:04 UTC',
      '**Update 08:10**, **Update 08:35**, **Update 09:53**, **Update 09:10**',
      'Update um 10:00, Update um 12:15, Update um 11:40, Update um 13:10',
    ],
    [
      'Update 10:00 UTC, Update 10:15 UTC, Update 10:45 UTC, Update 11:04 UTC',
      // Over midnight, newest above, two zones, too few.
      'Update 22:00 UTC, Update 23:15 UTC, Update 00:45 UTC, Update 02:04 UTC',
      'Update 11:04 UTC, Update 10:45 UTC, Update 10:15 UTC, Update 10:00 UTC',
      'Update 10:00 UTC, Update 10:15 UTC, Update 09:45 CET, Update 11:04 UTC',
      'Update 10:00 UTC, Update 09:15 UTC, Update 11:04 UTC',
    ],
  );
});

describe('states before a stroke and a stamp', () => {
  const page = (heads: string): string =>
    `# Server full\n\n${heads
      .split(', ')
      .map((head, at) => `${head}:00Z\nWords of update ${'abcdefgh'[at]} about the server`)
      .join('\n\n')}`;
  const on = '2020-08-31T';
  cases(
    'out-of-order',
    page,
    [
      `Resolved | ${on}13:36, Monitoring | ${on}13:32, Ongoing | ${on}14:56, Ongoing | ${on}12:43, Investigating | ${on}12:42, Notified | ${on}12:25`,
    ],
    [
      `Resolved | ${on}13:36, Monitoring | ${on}13:32, Ongoing | ${on}12:56, Ongoing | ${on}12:43, Investigating | ${on}12:42, Notified | ${on}12:25`,
    ],
  );
});

describe('the stamp under a title, over updates with stamps', () => {
  const page = (times: string): string => {
    const [first = '', ...others] = times.split(' ');
    const stamp = (time: string): string => `2020-01-19T${time}:00.000Z`;
    return `# Events missing\n\n${stamp(first)}\n\n**Issue:** Some events are not listed.\n\n${others
      .map((time, at) => `${stamp(time)} Words of update ${'abcdefgh'[at]} about the events.`)
      .join('\n\n')}`;
  };
  cases(
    'out-of-order',
    page,
    ['11:23 10:18 14:23 14:43'],
    [
      '11:23 12:18 14:23 14:43',
      // A file that was written at the end.
      '15:00 12:18 14:23 14:43',
    ],
  );
});

describe('a head that tells to the second what its list tells too', () => {
  const page = (end: string): string =>
    `# Storage suspended\n\ndate: 2025-03-25 15:17:47\nresolvedWhen: 2025-03-25 ${end}\n\nThe storage suspended itself.\n\n*Resolved* - All is well again. 2025-03-25 17:16:52\n\n*Investigating* - We are looking into it. 2025-03-25 15:17:47`;
  cases('metadata-vs-timeline', page, ['17:56:52', '16:16:52', '17:06:52', '17:26:52'], ['17:16:52', '17:18:41', '18:40:52']);
});

describe('ranges of days in digits and strokes', () => {
  cases(
    'range-end-before-start',
    (range) => `# Signing service\n\nOur signing service was down ${range}, and one address lost its stake.`,
    ['4/1 12:30 to 3/1 21:00', 'from 16/5 08:00 until 15/5 21:00', '4/1 12:30 → 3/1 21:00'],
    ['3/1 12:30 to 4/1 21:00', '12/31 22:00 to 1/1 03:00', '31/12 22:00 to 1/1 03:00', '4/1 12:30 to 4/1 21:00'],
  );
});

describe('what began and what ended on both sides of an arrow', () => {
  cases(
    'range-end-before-start',
    (day) =>
      `# Slow engine\n\nDuration: ~12h (engine stopped 2026-05-10 ~20:00 UTC → engine ran ${day} ~08:00 UTC)\n\nThe pages were slow.`,
    ['2026-05-09', '2026-05-10'],
    ['2026-05-11'],
  );
});

describe('days in digits that no calendar has', () => {
  cases(
    'date-does-not-exist',
    (line) => `# Slow pages\n\n${line}\n\nThe pages were slow.`,
    ['Resolved | 2021-03-097T16:00:00Z', '- 2015-02-30 New version released', 'It was fixed on 2021-06-31.', '- 2023-02-29 10:15 Rollback'],
    [
      'Resolved | 2021-03-07T16:00:00Z',
      '- 2024-02-29 New version released',
      'See build 7-2021-03-097.',
      'Version 1.2021-02-30 was installed.',
    ],
  );
});
