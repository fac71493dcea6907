import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a heading that is a day of the page', () => {
  cases(
    'title-vs-timeline-date',
    (title) =>
      `# ${title}\n\nThe ovens were out.\n\n## Timeline\n\n- 18 October 2018 16:07 UTC First oven cold\n- 18 October 2018 16:42 UTC All ovens warm\n`,
    ['Ovens out on 20 October 2018', 'Saturday, 13 October 2018'],
    ['Saturday, 20 October 2018', 'Saturday 20th October 2018'],
  );

  cases(
    'title-vs-timeline-date',
    (line) =>
      `# Ovens out on 14 September 2026\n\n${line}\n\n## Timeline\n\n- 11 November 2026 09:40 UTC First oven cold\n- 11 November 2026 13:30 UTC All ovens warm\n`,
    ['Status of the ovens.'],
    ['The first oven had been cold on 14 September 2026 at 18:00 already.'],
  );
});

describe('a page from the newest to the oldest, each stamp in two zones', () => {
  const page = (middle: string): string =>
    `SUMMARY\nOn February 13, 2025 from 15:50 UTC to 19:48 UTC, ovens were out.\nTIMELINE\nFebruary 13, 2025 07:56 PM UTC | February 13, 2025 11:56 AM PT\nWe are happy to say that all ovens are warm.\nFebruary 13, 2025 ${middle}\nWe have found what keeps them cold.\nFebruary 13, 2025 07:31 PM UTC | February 13, 2025 11:31 AM PT\nWe hear of cold ovens.\nPOST-MORTEM\nA timer stopped.\n`;
  cases('out-of-order', page, [], ['07:46 PM UTC | February 13, 2025 11:46 AM PT']);

  cases(
    'prose-vs-timeline-time',
    (second) =>
      `# Ovens out\n\nOn May 2, 2024 from 13:35 UTC to 14:25 UTC, some ovens were out.\n\n## Timeline\n\n- May 02, 2024 02:20 PM UTC: May 02, 2024 07:20 AM PT We look into cold ovens\n- May 02, 2024 02:35 PM UTC: ${second} We work on the cold ovens\n- May 02, 2024 03:30 PM UTC: May 02, 2024 08:30 AM PT All ovens are warm\n`,
    [],
    ['May 02, 2024 07:35 AM PT'],
  );
});

describe('a head whose fields tell the end before a log in its own order', () => {
  cases(
    'out-of-order',
    (log) => `# Core switch\n\nresolved: 2019-09-20 05:15\n\n${log}\n`,
    [
      '2019-09-20 03:59\n\nThe switch restarts.\n\n2019-09-20 03:19\n\nThe switch has its software.\n\n2019-09-20 04:50\n\nThe network is calm.\n\n2019-09-20 04:59\n\nWe watch it.',
    ],
    [
      '2019-09-20 03:59\n\nThe switch restarts.\n\n2019-09-20 04:19\n\nThe switch has its software.\n\n2019-09-20 04:50\n\nThe network is calm.',
    ],
  );
});

describe('offsets that are no lengths', () => {
  cases(
    'duration-mismatch',
    (rows) => `# Mount lost\n\nThe mount was lost on 3 March 2026.\n\n| Time | Step |\n| --- | --- |\n${rows}\n`,
    [],
    ['| +15m | `mount` shows that the mount was lost |\n| +22m | `df` shows that the mount is back |'],
  );
});

describe('days before updates, and of another incident', () => {
  cases(
    'date-mismatch',
    (text) =>
      `# Late mail\n\n${text}\n\nUpdate 8:45 AM 1st October 2024\n\nSome mail is late.\n\nUpdate 9:00 AM 1st October 2024\n\nThe backlog shrinks.\n\nUpdate 12:20 PM 1st October 2024\n\nAll mail is there.\n`,
    ['Early on the 20th September we became aware of an incident: mail was late on the 20th September.'],
    [
      'Early on the 30th September we became aware of an incident that made mail late.',
      'Notices were sent for this incident by mistake as the post-mortem for the incident on the 4th of July was published.',
    ],
  );
});
