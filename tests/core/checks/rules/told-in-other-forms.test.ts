import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('times without a colon', () => {
  const page = (text: string): string => `# Slow ledger\n\n${text}\n\nNobody had to do anything.\n`;

  cases(
    'range-end-before-start',
    page,
    [
      'On 26 April 2023 between the hours of 2100 and 1900 UTC the ledger was slow.',
      '2021年03月08日 8時51分~4時58分に障害が発生しました。',
      '2021年03月08日 午後8時51分から午後7時58分まで障害が発生しました。',
    ],
    [
      'On 26 April 2023 between the hours of 1900 and 2100 UTC the ledger was slow.',
      'Between 1900 and 2100 ledgers were kept there.',
      '2021年03月08日 4時58分~8時51分に障害が発生しました。',
      '障害の原因は次の3点です。',
    ],
  );
});

describe('ranges of days', () => {
  const page = (text: string): string => `# Wrong names in certificates\n\n${text}\n`;

  cases(
    'range-end-before-start',
    page,
    [
      'We count 18 certificates issued between February 7, 2023 and February 25, 2022.',
      'Patched in full status: closed start: 2023-06-09 end: 2023-05-26 product: mail',
    ],
    [
      'We count 18 certificates issued between February 25, 2022 and February 7, 2023.',
      'Patched in full status: closed start: 2023-06-09 end: 2023-09-26 product: mail',
      'We met on February 7, 2023 and February 25, 2022.',
    ],
  );
});

describe('days of entries that bear no year', () => {
  const page = (text: string): string =>
    `# Lost tables\n\n${text}\n\n| Date | Time | What |\n| --- | --- | --- |\n| March 18 | 16:00 | We began the move |\n| March 18 | 18:45 | The move fails |\n| March 18 | 22:00 | We go to bed |\n| March 19 | 08:00 | The table is mended |\n| March 19 | 11:40 | The shop is back online |\n`;

  cases(
    'duration-mismatch',
    page,
    ['We had a total downtime of 30 hours.'],
    ['We had a total downtime of around 20 hours.', 'We had a total downtime of 19 hours 40 minutes.'],
  );

  const days = (second: string): string =>
    `# Accounts taken over\n\nAll times are in UTC.\n\n### Sunday, March 31st, 2024\n\nIt was a quiet day.\n\n* 06:20: Letters come in.\n\nThey were many.\n\n* 11:00: The first helper leaves for the day.\n\n### ${second}\n\n* 08:00: Some 54 more accounts are frozen.\n\nThen we looked on.\n\n* 12:20: The new step is live.\n`;

  cases('out-of-order', days, ['Later on'], ['Monday, April 1st, 2024']);
});

describe('a head that is set to solved', () => {
  const page = (when: string): string =>
    `---\ntitle: Builds stand still\ndate: 2021-05-29T18:00:00Z\nresolved: true # set to true\nresolvedWhen: ${when}\n---\n\n## Timeline (UTC)\n\n- 2021-05-29 18:00 Builds stop\n- 2021-05-29 19:10 The disk is found full\n- 2021-05-29 20:09 Outage resolved, builds run again\n`;

  cases('metadata-vs-timeline', page, ['2021-05-29T19:39:00Z'], ['2021-05-29T20:09:00Z', '2021-05-29T20:11:06Z']);
  cases('end-before-start', page, ['2021-05-29T08:09:00Z'], []);
});

describe('a promised update and when it is due', () => {
  const page = (text: string): string =>
    `# Power lost in one hall\n\n2024-05-01 22:45:00 UTC\n\nMost machines are back.\n\n---\n\n2024-05-01 22:00:00 UTC\n\n${text}\n\n---\n\n2024-05-01 21:30:00 UTC\n\nWe are looking into it.\n`;

  cases(
    'interval-claim',
    page,
    [
      'We will update you at the latest in 30 minutes (22:20 UTC).',
      'The next update comes within 30 minutes (23:30 UTC).',
      'At the latest we hope to update at 21:30 UTC (in half an hour).',
    ],
    [
      'We will update you at the latest in 20 minutes (22:20 UTC).',
      'The next update comes within 30 minutes (22:35 UTC).',
      'The next update comes within 30 minutes (23:30 BST).',
      'At the latest we hope to update at 22:30 UTC (in half an hour).',
      'The next update comes within 30 minutes.',
    ],
  );
});

describe('one labelled time that is in no entry', () => {
  const page = (labels: string): string =>
    `# Ingress refused visitors\n\n${labels}\n\n## Timeline\n\n- 2026-03-30 07:11 The roll-out begins\n- 2026-03-30 08:56 Somebody tells us\n- 2026-03-30 09:14 We begin to go back\n- 2026-03-30 09:43 The way back is done\n- 2026-03-31 12:32 The last visitor is let in\n`;
  const labels = (third: string, last: string): string =>
    `- First detected: 2026-03-30 08:56\n- Incident declared: 2026-03-30 09:14\n- Repaired: ${third}\n- Resolved: ${last}`;

  cases(
    'metadata-vs-timeline',
    page,
    [
      labels('2026-03-30 09:34', '2026-03-31 12:32'),
      labels('2026-03-30 10:43', '2026-03-31 12:32'),
      labels('2026-03-30 09:43', '2026-03-30 12:32'),
    ],
    [labels('2026-03-30 09:43', '2026-03-31 12:32'), labels('2026-03-30 09:50', '2026-03-31 12:32')],
  );
});

describe('a story through several paragraphs', () => {
  const page = (third: string, last: string): string =>
    `# Doubled letters on January 17th, 2018\n\n## What we did\n\nThis morning, at 10:25am, we rolled out as usual.\n\nBetween 11:00am and 11:15am we sat together.\n\n## What helped\n\nAt ${third} we chose to go back.\n\nWhile we waited, a customer wrote at 1:33pm that he got a letter every minute.\n\nAt ${last} the parcel was ready.\n`;
  const told = (text: string): string => page(text.split(' ')[0] ?? '', text.split(' ')[1] ?? '');

  cases('out-of-order', told, ['10:16am 4:10pm', '12:16pm 1:10pm'], ['12:16pm 4:10pm', '12:16pm 10:25am']);
});

describe('a length below a story', () => {
  const page = (text: string): string =>
    `# Broken release of 2021-04-27\n\nOn 2021-04-27 at 15:09 UTC we released a new version. At 15:23 UTC we were told of a fault in it. At 15:27 UTC the cause was known. We went back to the old version, which was done by 15:56 UTC.\n\n${text}\n`;

  cases(
    'duration-mismatch',
    page,
    ['This means that for approximately 37 minutes jobs of our customers failed.', 'Customers were without it for 107 minutes.'],
    [
      'This means that for approximately 47 minutes jobs of our customers failed.',
      'Customers were without it for 33 minutes.',
      'Customers were without it for 40 minutes.',
      'Every run waits for 37 minutes before customers see it.',
    ],
  );
});

describe('the day of a title that the text never tells', () => {
  const page = (text: string): string =>
    `# Retrospective of the split of 2020-11-11\n\n${text}\n\n| Time | Event |\n| --- | --- |\n| 08:43 UTC | A node falls behind |\n| 09:05 UTC | The split is suspected |\n| 12:38 UTC | The contract is switched off |\n`;

  cases(
    'title-vs-timeline-date',
    page,
    ['This tells of the split that occurred on 11 December 2020.', 'This tells of the split that occurred on 11 October 2020.'],
    [
      'This tells of the split that occurred on 11 November 2020.',
      'This tells of the split that occurred on the 11th.',
      'This tells of the split that occurred on 11 November 2020, and of what we did until 11 December 2020.',
    ],
  );
});

describe('a time to repair with its hours turned about', () => {
  const page = (text: string): string =>
    `# Full nodes\n\n- First detected: 2023-09-18 13:42\n- Incident declared: 2023-09-18 15:12\n- Resolved: 2023-09-20 19:18\n- Time to resolve: ${text}\n\nThe nodes were full.\n`;

  cases('duration-mismatch', page, ['35h 36m'], ['53h 36m', '52h 6m', '18h 20m']);
});

describe('what is put off', () => {
  const page = (text: string): string =>
    `# Letters that did not arrive\n\n## Timeline\n\nFebruary 14, 2023 - 18:08 UTC\nWe announce the change.\n\nFebruary 17, 2023 – 08:16 UTC\nThree customers say that they got no letter.\n\nFebruary 17, 2023 – 15:00 UTC\nWe talk about it and choose to wait. ${text}\n\n## After that\n\nNothing happened.\n`;

  cases(
    'am-pm-mismatch',
    page,
    [],
    ['We re-schedule the change for February 22 at 03:00 AM.', 'The change is postponed to 22 February at 03:00 AM.'],
  );
});
