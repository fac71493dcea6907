import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

describe('lengths of the whole', () => {
  const plain = (text: string): string => `# Full disk

${text}

- 2026-05-04 10:00 UTC Alarm about the disk
- 2026-05-04 10:40 UTC The disk is looked at
- 2026-05-04 11:02 UTC Files deleted
- 2026-05-04 12:10 UTC A larger disk is ordered
`;

  cases(
    'duration-mismatch',
    plain,
    [
      'Time to recovery: 279 minutes',
      'Time to recovery: 26 minutes',
      'The incident was resolved in 50 minutes.',
      'The disk was unavailable for 55 minutes.',
      'It took 1 hour and 47 minutes from the start of the incident to the end.',
      'The outage lasted overall around 11 minutes.',
    ],
    [
      'Time to recovery: 62 minutes',
      'Time to recovery: 1 h 2 min',
      'The incident was resolved in 62 minutes.',
      'The disk was unavailable for 40 minutes.',
      'It took 1 hour and 2 minutes from the start of the incident to the deletion.',
      'It took 15 minutes to find somebody.',
      'The cache was emptied in 50 minutes.',
      '2.5% of the servers were unavailable for 55 minutes.',
    ],
  );

  cases(
    'duration-mismatch',
    (text) => `Timeframe: September 16, 4:06 pm – 4:38 pm (local time)\n\nImpact: ${text}\n`,
    ['Users experienced problems over a 52-minute period.', 'The site was unavailable for 12 minutes.', 'There was a 62-minute outage.'],
    [
      'Users experienced problems over a 32-minute period.',
      'The site was unavailable for half an hour.',
      'Users waited 12 minutes for an answer.',
    ],
  );

  cases(
    'duration-mismatch',
    (length) =>
      `# Hub not reachable\n\nIMPACT TIME\n\nMar 12 at 15:51 to Mar 12 at 16:12\n\nDURATION\n\n${length}\n\nThe hub was not reachable.\n`,
    ['31m 3s', '12 minutes', '2 hours'],
    ['21m 3s', '21 minutes', 'about 20 minutes'],
  );

  cases(
    'duration-mismatch',
    (text) => `# Outage\n\nIncident began at 2020-12-09 18:31 and ended at 2020-12-09 19:55 (all times are US/Pacific).\n\n${text}\n`,
    [
      'The zone was unreachable for a duration of 1 hour 42 minutes.',
      'The outage lasted 2 hours and 24 minutes.',
      'It was an outage of 84 minutes. The outage lasted 48 minutes.',
    ],
    [
      'The zone was unreachable for a duration of 1 hour 24 minutes.',
      'The zone was unreachable for a duration of 1 hour 24 minutes. Backups were unavailable for a duration of 8 hours and 10 minutes.',
      '1.5% of the stores were unhealthy for a total duration of 2 hours 24 minutes.',
      'The outage lasted nearly an hour and a half.',
    ],
  );

  cases(
    'duration-mismatch',
    (text) =>
      `# Outage\n\nThe outage lasted for 47 minutes, during which nothing worked.\n\nThe incident was resolved after 47 minutes.\n\n${text}\n`,
    ['This resulted in a 57 minute outage.', 'The service was down for 74 minutes.'],
    ['This resulted in a 47 minute outage.', 'The service was down for about 50 minutes.', 'Some users waited for 74 minutes.'],
  );

  cases(
    'duration-mismatch',
    (length) => `# Halt\n\n- 18:37 UTC: Engineers halt issuance.\n- 21:03 UTC: Issuance resumed after ${length}.\n`,
    ['~3.5 hours', '46 minutes', 'about 5 hours'],
    ['~2.5 hours', '2 hours and 26 minutes', 'about two and a half hours', 'several hours'],
  );

  cases(
    'duration-mismatch',
    (length) =>
      `# Replication outage\n\nFrom 21:33 UTC on 25 June 2025 until 13:22 UTC on 26 June 2025 (a period of approximately ${length}) no files were made.\n`,
    ['14 hours', '12 hours', '20 hours'],
    ['16 hours', '15.5 hours', '15 hours'],
  );
});

describe('two zones and quotations', () => {
  cases(
    'dual-zone-conflict',
    (time) => `# Maintenance\n\nIt was on Friday, February 5, 2021 at 5:00pm PST (8:00pm EST, Saturday ${time} UTC).\n`,
    ['02:00', '00:00'],
    ['01:00'],
  );

  cases(
    'header-zone-vs-quoted-time',
    (time) =>
      `# Hub\n\n- 2026-01-12 15:51 CET Triggered. Violation started: January 12, 2026 at ${time} UTC\n- 2026-01-12 16:04 CET Help\n- 2026-01-12 16:12 CET Over\n`,
    ['1:51PM', '3:51PM', '10:51AM'],
    ['2:51PM', '2:50PM', '2:31PM'],
  );
});

describe('two times of one thing', () => {
  it.each([
    'The first estimate for the restoration of power was 04:30 UTC. Power was restored at 06:05 UTC.',
    '- At 16:00 the last machines were restored.\n- At 16:30 the chat services were restored.',
  ])('does not compare steps and guesses: %s', (text) => {
    expect(rulesFor(`# Power\n\n${text}\n`)).toEqual([]);
  });

  it('compares sections', () => {
    const text = '# Power\n\n## Summary\n\nThe power was restored at 06:05 UTC.\n\n## Detail\n\nThe power was restored at 06:35 UTC.\n';
    expect(rulesFor(text)).toEqual(['prose-vs-prose-time']);
    expect(rulesFor(text.replace('06:35', '06:05'))).toEqual([]);
  });
});
