import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('lengths that follow what was told', () => {
  cases(
    'interval-claim',
    (text) => `# Engine\n\nBetween 04:52:11 UTC and 04:53:47 UTC on 20 December 2019 the engine was down. ${text}\n`,
    ['No data was lost, and upon resolution 65 seconds later it went on.', 'It recovered 5 minutes later.'],
    [
      'No data was lost, and upon resolution 95 seconds later it went on.',
      'It recovered about two minutes later.',
      'It recovered shortly after; a second team met 3 hours later.',
      'A similar outage was resolved 65 seconds later.',
    ],
  );

  cases(
    'interval-claim',
    (text) =>
      `# Database\n\nDate and Time of Incident: July 3rd starting at about 7:15pm to about 7:45pm\n\nAt approximately 7:15pm, we received a report from a customer about errors. ${text}\n`,
    ['The incident was fully resolved about 90 minutes after initial report.', 'It was resolved 5 minutes after the first alert.'],
    [
      'The incident was fully resolved about 30 minutes after initial report.',
      'The incident was resolved half an hour after detection.',
      'The case was closed two days after the first report.',
    ],
  );

  cases(
    'interval-claim',
    (text) =>
      `# DNS\n\nNames failed.\n\n## Timeline\n\n- 12:10 DNS providers failed to respond\n- 12:19 A user wrote to us\n- 12:24 Our alert ${text}\n- 12:45 All names were restored\n`,
    ['triggered that DNS was non-responsive for 35 minutes.', 'told us that names had been down for an hour.'],
    [
      'triggered that DNS was non-responsive for 15 minutes.',
      'told us that names had been down for 5 minutes.',
      'is set to wait for 35 minutes.',
    ],
  );

  cases(
    'duration-mismatch',
    (text) =>
      `# Trading\n\nTrading was suspended between 00:24 UTC and 00:55 UTC on 13 May 2021. Trading resumed at 01:00 UTC once all was checked, and after ${text} of cancel-only mode.\n`,
    ['15 minutes', '25 minutes'],
    ['5 minutes', 'about 5 minutes', '36 minutes'],
  );

  cases(
    'duration-mismatch',
    (text) => `# Engine\n\nOn 23 March 2023 our engine was suspended from 12:55 UTC to 13:20 UTC.\n\nNobody lost money.\n\n${text}\n`,
    ['Trading was suspended for 55 minutes.', 'The engine was halted for two hours.'],
    [
      'Trading was suspended for 25 minutes.',
      'The engine was halted for nearly half an hour.',
      'Trading will be suspended for 55 minutes.',
    ],
  );

  cases(
    'duration-mismatch',
    (text) =>
      `# Login\n\n${text}\n\n## Timeline\n\n- 2026-06-10 20:46 UTC The release ships\n- 2026-06-12 20:16 UTC A person fails to log in\n- 2026-06-12 21:30 UTC The release is taken back\n`,
    [
      'For roughly four days, nobody could log in.',
      'A report came ~5 days after the regression shipped.',
      'Logins failed, undetected for nine days.',
    ],
    [
      'For roughly two days, nobody could log in.',
      'A report came ~2 days after the regression shipped.',
      'For two days, nobody could log in.',
      'Logs are kept for 30 days.',
      'A report is due 30 days after the next release.',
    ],
  );
});
