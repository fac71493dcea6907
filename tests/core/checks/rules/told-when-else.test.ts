import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('two times in brackets as the ends of a length', () => {
  cases(
    'duration-mismatch',
    (text) => `# Empty slips\n\nThe desks printed nothing.\n\n${text}\n`,
    [
      'From the first call (15:25) to the repair (16:11) it was only 36 minutes.',
      'Between detection (09:02 UTC) and the rollback (09:50 UTC) we lost about two hours.',
    ],
    [
      'From the first call (15:25) to the repair (16:11) it was only 46 minutes.',
      'Between detection (09:02 UTC) and the rollback (09:50 UTC) we lost about 45 minutes.',
      'From the first call (15:25) to the repair (16:11) a job ran every 5 minutes at most.',
      'From the first call (15:25) to the repair (16:11) several minutes went by.',
    ],
  );
});

describe('a day of the week beside the time of an entry', () => {
  const waves = (text: string): string =>
    `# Waves of requests\n\nOn March 11th, 2025 the desks were flooded.\n\n${text}\n\n## Timeline (UTC)\n\n- 11:08 First signs\n- 11:17 Desks unreachable\n- 11:53 Desks reachable again\n`;

  cases(
    'weekday-mismatch',
    waves,
    ['On Wednesday morning, starting at 11:08, desks saw too much traffic.', 'On Monday at 11:17 nobody got through.'],
    [
      'On Tuesday morning, starting at 11:08, desks saw too much traffic.',
      'On Wednesday at 10:30 we met.',
      'On Wednesday, 12 March, at 11:17 we met.',
    ],
  );

  cases(
    'weekday-mismatch',
    (text) => `# Update on the October 15, 2018 incident\n\nOn Monday, Oct 15, from 13:05 UTC on, desks were down.\n\n${text}\n`,
    ['We are sorry for outages such as the one we experienced on Thursday.'],
    ['We are sorry for outages such as the one we experienced on Monday.', 'We are sorry for what you had on your mind on Thursday.'],
  );
});

describe('one time on two clocks', () => {
  const log = (third: string): string =>
    `# Mail outage\n\nMail was down on 16 February 2025.\n\n## Updates\n\n- 15:23 (3:23PM): Mail is down\n- 15:33 (3:33PM): The supplier is asked\n- ${third}: The cause is known\n- 16:14 (4:14PM): Mail is back\n`;

  cases('am-pm-mismatch', log, ['15:49 (4:49PM)', '15:49 (3:49AM)'], ['15:49 (3:49PM)', '15:49']);

  const letters = (english: string): string =>
    `# Ausfall der Namen\n\nSeit 22:00 Uhr (MESZ) am 05.05.2026 besteht eine Störung.\n\nSince approximately ${english} there has been an outage.\n\nDepuis 22h00 (CEST) le 05 mai 2026, une panne est en cours.\n\nDesde las 22:00 (CEST) del 05 de mayo de 2026, hay una interrupción.\n`;

  cases(
    'am-pm-mismatch',
    letters,
    ['10:00 AM (CEST) on 05 May 2026'],
    ['10:00 PM (CEST) on 05 May 2026', '10:00 AM (CEST) on 06 May 2026'],
  );
});

describe('headings that begin with their days', () => {
  const month = (fourth: string): string =>
    `# August\n\n## 3 August: slips\n\nEmpty slips.\n\n## 20–24 August: chaos\n\nNothing worked.\n\n## 27 August: the queue\n\nIt filled.\n\n## ${fourth}: the robots\n\nThey came.\n\n## 29 August: the end\n\nAll well.\n`;

  cases('out-of-order', month, ['26 August', '22 August'], ['28 August', '27–28 August']);
});

describe('a time told once beside the same minute of another hour', () => {
  const rca = (time: string): string =>
    `# Missed pages\n\nPages were missed from 23:15 UTC on August 18, 2025.\n\nA planned restart at 00:30 UTC changed nothing, and the trouble went on until its natural end at ${time} UTC.\n\n**Natural end:** 2025-08-19 02:43 UTC\n\nIt ended by itself at 02:43 UTC on August 19, 2025.\n`;

  cases('prose-vs-prose-time', rca, ['03:43', '01:43'], ['02:43', '03:40']);
});

describe('a beginning and an end with more words between them', () => {
  cases(
    'duration-mismatch',
    (text) => `# Why was the handbook down?\n\nOn Friday October 18th 2024 we had around ten hours of downtime.\n\n${text}\n`,
    ['The downtime started around 10AM after a change and was resolved the same day, by 6PM.'],
    ['The downtime started around 10AM after a change and was resolved the same day, by 8PM.'],
  );
});

describe('rows of a table', () => {
  const rows = (days: string): string =>
    `# Mirrors\n\n| Part | Days | What |\n|---|---|---|\n| MAIN | ${days} | Extended outage of the mirror |\n| SIDE | 2026-07-07 | The mirror was slow |\n`;

  cases(
    'range-end-before-start',
    rows,
    ['2026-07-02 to 2026-06-05', '2026-07-12 to 2026-07-05'],
    ['2026-07-02 to 2026-07-05', '2026-07-12 moved to 2026-07-05'],
  );

  cases(
    'end-before-start',
    (when) =>
      `# August\n\n| Day | What |\n|---|---|\n| 3 August | Severe errors began around 20:50. |\n| ${when} | Errors were seen again, and the service recovered around 19:40. |\n`,
    ['3 August'],
    ['18 August'],
  );
});

describe('a time of a day that has entries of its own', () => {
  const merge = (time: string): string =>
    `# Broken slips\n\nAt ${time} UTC on 2023-07-19 a change to the printer was merged, instead of our previous way.\n\n## Timeline\n\n### 2023-07-19\n\n- 12:32 UTC: Rework of the spooler proposed\n- 17:41 UTC: Rework of the spooler merged\n\n### 2023-07-20\n\n- 12:08 UTC: A change of the printer is tried\n- 12:17 UTC: Printer fails\n- 12:30 UTC: All is well again\n`;

  cases('prose-vs-timeline-time', merge, ['18:41', '16:41'], ['17:41', '18:20']);
});
