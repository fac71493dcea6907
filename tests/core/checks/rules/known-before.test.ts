import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a title with the day on which something was disclosed', () => {
  cases(
    'title-vs-timeline-date',
    (title) =>
      `# ${title}\n\n## Summary\n\nMail was slow.\n\n## Timeline\n\n- October 12th, 2022 at 21:17 (UTC) The queue stops\n- October 12th, 2022 at 22:00 (UTC) Mail flows\n`,
    ['Mail outage on 7 November 2022'],
    ['Incident disclosure - 2022-11-07', 'Mail outage on 12 October 2022'],
  );
});

describe('a day of another year', () => {
  cases(
    'date-typo',
    (day) =>
      `# A key was found\n\nA key was found in an image.\n\n## Timeline\n\n- ${day}: The image is built\n- 2024-06-21: A reader finds it\n- 2024-06-25: The maker is told\n- 2024-06-28: The key is taken back\n`,
    ['2023-06-20'],
    ['2023-07-20', '2024-06-20'],
  );
});
