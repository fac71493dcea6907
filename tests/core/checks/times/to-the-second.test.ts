import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('one moment to the second at two hours', () => {
  cases(
    'prose-vs-prose-time',
    (time) =>
      `# Lift 4 stuck on 27 August 2021\n\nThe brake closed at ${time}, says the panel.\n\nIn the recorder of the cabin it stands on 27 August 2021 at 12:50:07 UTC.\n`,
    ['13:50:07 UTC', '12:50:07 CEST', '00:50:07 UTC'],
    ['12:50:07 UTC', '14:50:07 CEST', '12:50:09 UTC', '13:50 UTC', '14:50:07 2021 +0200'],
  );

  cases(
    'prose-vs-prose-time',
    (line) => `# Lift 4 stuck on 27 August 2021\n\nThe recorder writes each hour: ${line}.\n\nThe lift was stuck at 13:20 UTC.\n`,
    [],
    ['11:50:07, 12:50:07 and 13:50:07 UTC'],
  );
});

describe('the part of the day beside a time', () => {
  cases(
    'am-pm-mismatch',
    (words) => `# Lift 4 stuck on 27 August 2021\n\nThe lift stopped ${words}, and the smith came.\n`,
    ['at 12:33 p.m. ET this morning', 'at 3:10 PM in the morning', 'at 3:10 AM in the afternoon', 'at 8:05 am this evening'],
    [
      'at 12:33 a.m. ET this morning',
      'at 3:10 AM in the morning',
      'at 3:10 PM in the afternoon',
      'at 8:05 pm this evening',
      'at 11:50 pm, in the morning all was well',
    ],
  );
});
