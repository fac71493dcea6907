import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a length whose ends are told in other places', () => {
  const days = (line: string): string =>
    `# Depot offline\n\n${line}\n\n## Timeline (UTC)\n\n- 2024-03-04 15:40 The storage driver of all hosts is switched to a new one\n- 2024-03-07 16:00 Outage begins, hosts do not answer\n- 2024-03-09 09:10 Hosts are moved to new machines\n`;
  cases(
    'interval-claim',
    days,
    [
      'The first outage happened 6 days after the change of the storage driver.',
      'The outage came 12 days after the storage driver switch.',
    ],
    [
      'The first outage happened 3 days after the change of the storage driver.',
      'The outage came about 3 days after the storage driver switch.',
      'The outage came 6 days after the new year.',
      'The review was held 12 days after the storage driver switch.',
      'Such an outage usually comes 12 days after a storage driver switch.',
    ],
  );

  const answers = (line: string): string =>
    `# Domain lost\n\n${line}\n\n## Timeline (UTC)\n\n- 2024-05-06 17:20 Mail is sent to the domain registrar\n- 2024-05-12 08:00 The registrar responds\n- 2024-05-25 18:30 The domain is back\n`;
  cases(
    'interval-claim',
    answers,
    ['We find it odd that the registrar took 9 days to respond.', 'The registrar took 16 days to respond.'],
    [
      'We find it odd that the registrar took 6 days to respond.',
      'The registrar took almost 6 days to respond.',
      'The registrar took several days to respond.',
      'The carrier took 9 days to respond.',
      'The registrar took 9 days to hand it over.',
    ],
  );

  const delays = (line: string): string =>
    `# Resolver gone\n\nThe outage began at 08:20 UTC.\n\nThe fault was detected at 08:40 UTC by our monitoring.\n\n${line}\n`;
  cases(
    'interval-claim',
    delays,
    [
      'There was a 35-minute delay between the onset of the outage and the time we were alerted.',
      'There was a 50-minute gap between the start of the outage and the detection.',
    ],
    [
      'There was a 20-minute delay between the onset of the outage and the time we were alerted.',
      'There was a delay of several minutes between the onset of the outage and the alert.',
      'There was a 35-minute delay between the alert and the call of the customer.',
      'There was a 35-minute delay between two trains.',
    ],
  );

  cases(
    'interval-claim',
    (words) => `# Power cut\n\nThe estimate (10am local time) is that it will take ${words} to bring the power back.\n`,
    ['another 6 hours (until 2pm local time)', 'another 2 hours (until 2pm)'],
    ['another 4 hours (until 2pm local time)', 'another 4 hours', 'some hours (until 2pm local time)'],
  );

  cases(
    'duration-mismatch',
    (words) => `# Status late\n\nEngineers began to work on it at 18:14, but the first notice was posted at 18:51, ${words}.\n`,
    ['a lag of 47 minutes', 'a delay of 27 minutes'],
    ['a lag of 37 minutes', 'a delay of about 40 minutes', 'a page of 47 lines'],
  );
});

describe('a length to a day of its sentence', () => {
  const report = (line: string): string =>
    `# Chain stalled\n\nOn 24 February 2025 at 21:55 UTC the chain stopped.\n\nThe same trouble was seen on 10 March 2025.\n\n${line}\n`;
  cases(
    'interval-claim',
    report,
    [
      'After 4 weeks of running without a vote, it went on again on 10 March 2025.',
      'What was mended on 24 February 2025 came back less than 5 days later.',
    ],
    [
      'After 2 weeks of running without a vote, it went on again on 10 March 2025.',
      'After about 14 days of silence it went on again on 10 March 2025.',
      'What was mended on 24 February 2025 came back about 2 weeks later.',
      'After 4 weeks it was 10 March 2025.',
    ],
  );
});

describe('a state between two entries', () => {
  const report = (line: string): string =>
    `# Builds slow\n\n${line}\n\n## Timeline (UTC)\n\n- 2025-10-29 13:55 First alert about slow builds\n- 2025-10-29 16:03 We put the site into read-only mode to cut all calls\n- 2025-10-29 16:07 The site was brought back from read-only mode\n- 2025-10-29 16:30 All is well\n`;
  cases(
    'duration-mismatch',
    report,
    [
      'We patched it and restarted (switched to read-only mode for ~40 minutes) the server.',
      'It was set to read-only mode for 14 minutes.',
    ],
    [
      'We patched it and restarted (switched to read-only mode for ~4 minutes) the server.',
      'It was set to read-only mode for 4 minutes.',
      'The lamp was on for 40 minutes.',
    ],
  );

  cases(
    'duration-mismatch',
    (line) =>
      `# Config pushed\n\n${line}\n\n## Timeline (UTC)\n\n- 2022-07-18 07:30:38 Config 305 pushed with a fault\n- 2022-07-18 07:33:18 Config 304 restored\n- 2022-07-18 07:36:27 Config 306 pushed\n`,
    ['It sent all calls to one host, but was reverted in 4 minutes 40 seconds.', 'It was reverted in 2 minutes 10 seconds.'],
    ['It was reverted in 2 minutes 40 seconds.', 'It was reverted in about 4 minutes.', 'A call takes 4 minutes 52 seconds.'],
  );
});

describe('an entry with a range that tells how long a thing stayed so', () => {
  cases(
    'duration-mismatch',
    (words) =>
      `# Controller dead\n\n## Timeline (UTC)\n\n- 2026-05-13 10:42 First cascade of resets\n- 2026-05-13 10:43 – 11:07 The bus hung. ${words}. Nobody saw it\n- 2026-05-13 11:08 The controller was reset by hand\n`,
    ['The controller stayed dead ~15 min', 'The controller remained dead for 42 minutes'],
    ['The controller stayed dead ~24 min', 'The controller remained dead for 24 minutes', 'A reset takes 15 min'],
  );

  cases(
    'duration-mismatch',
    (words) =>
      `# Coins wrong\n\n## Timeline (UTC)\n\n- 2021-03-02 13:10 The fault was found\n- 2021-03-02 14:20 – 17:50 ${words} we checked that all was sound\n- 2021-03-02 18:00 All nodes are up to date\n`,
    ['Through the next two hours', 'Over the next six hours,'],
    ['Through the next three and a half hours', 'Over the next 3.5 hours,', 'Through the next hours'],
  );
});

describe('hours and minutes told twice', () => {
  cases(
    'duration-mismatch',
    (words) =>
      `# Bad packages\n\n- Exposure window: ${words}\n\n## Details\n\nThe distribution window spanned approximately 4 hours and 20 minutes before all was taken down.\n\n## Timeline (UTC)\n\n- 2026-07-14 06:58 The first bad package is uploaded\n- 2026-07-14 11:18 The last bad package is taken down\n`,
    ['Exactly 3 hours and 20 minutes', '5 h 20 min'],
    ['Exactly 4 hours and 20 minutes', '4 h 20 min', 'a few hours'],
  );

  cases(
    'duration-mismatch',
    (words) =>
      `# Mail degraded\n\nLast week, Postbox had an incident that degraded its mail for ${words}.\n\n## What happened\n\nThe link was back after 43 seconds, but the break began a chain of events that led to 24 hours and 11 minutes of degraded mail.\n`,
    ['21 hours and 11 minutes', '23 hours 11 minutes'],
    ['24 hours and 11 minutes', 'about a day', '16 hours and 42 minutes'],
  );

  cases(
    'duration-mismatch',
    (words) =>
      `# Corte de red\n\nCloud: tiempo previsto de corte ${words}.\n\nPara más detalles, consulte.\n\nCloud: expected outage time one hour.\n`,
    ['dos horas', '3 horas'],
    ['una hora', '1 hora'],
  );
});

describe('the total under a heading', () => {
  const report = (words: string): string =>
    `# Downtimes\n\n## Planned\n\n- Occurrences:\n  - 2026-06-23 to 2026-06-24 (22.0 hours)\n  - 2026-07-02 (9.0 hours)\n- Total downtime: ${words}\n\n## Others\n\n- Occurrences:\n  - 2026-01-07 (1.25 hours)\n  - 2026-01-15 (12.5 hours)\n- Total downtime: 13.75 hours\n`;
  cases('duration-mismatch', report, ['13.0 hours', '41.0 hours'], ['31.0 hours', '31 hours', 'N/A', '310 hours']);
});

describe('the sentence that a report opens with', () => {
  const report = (words: string): string =>
    `# Deploy failed\n\n## Impact\n\nbuild.example.org was offline for ${words}.\n\n## Timeline (UTC)\n\n- 2022-05-10 14:24 Started the rollout which was no success\n- 2022-05-10 14:31 We tried to turn it off and on\n- 2022-05-10 14:41 Restarted the server\n- 2022-05-10 14:42 Alerts cleared\n`;
  cases('duration-mismatch', report, ['50 minutes', '45 minutes'], ['18 minutes', '20 minutes', 'some minutes']);

  cases(
    'duration-mismatch',
    (words) => `# Panne de l'API\n\nL'API a été indisponible de 14 h 03 à 14 h 17. ${words} minutes de 503 pour tous les clients.\n`,
    ['24', '41'],
    ['14', '15'],
  );

  cases(
    'duration-mismatch',
    (words) =>
      `# 切替の失敗\n\n21:14 JST に戻して復旧。所要 ${words}、損失ゼロ。\n\n## 経過 (JST)\n\n- 2026-04-23 20:59 切替で障害が発生\n- 2026-04-23 21:05 原因を特定\n- 2026-04-23 21:14 復旧を確認\n`,
    ['45 分', '52 分'],
    ['15 分', '1 分弱', '数分'],
  );
});
