import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a weekday beside a day in digits', () => {
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens read-only\ndate: 2017-02-18\n\n${sentence}\n`,
    [
      'The ovens can only be looked at on Sunday 2/18.',
      'The ovens can only be looked at on Fri, 2/18, all day.',
      'The ovens can only be looked at on Sunday, 18/2.',
      'Die Öfen stehen am Sonntag, 18.2. still.',
    ],
    [
      'The ovens can only be looked at on Saturday 2/18.',
      'The ovens can only be looked at on Saturday, 18/2.',
      'On Sunday 1/2 of the ovens were lit.',
      'On Sunday 2/18/2018 another oven was bought.',
      'Sun 4/4 ovens passed.',
    ],
  );
});

describe('weekdays where no year is told', () => {
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens went out\n\nWe received word of it on Wednesday, April 24. ${sentence}\n`,
    [
      'All ovens were lit again by Tuesday 5/13.',
      'All ovens were lit again by Tuesday, May 13.',
      'All ovens were lit again by Friday, April 25.',
    ],
    [
      'All ovens were lit again by Monday 5/13.',
      'All ovens were lit again by Thursday, April 25.',
      'They had been bought on Sunday, December 3.',
    ],
  );
});

describe('one moment on two clocks with a day between them', () => {
  cases(
    'dual-zone-conflict',
    (words) => `# Ovens out\n\nThe outage began on ${words}.\n`,
    ['2020-09-10 @ 12:00 UTC / Sept 10, 2020 @ 9:00AM CDT', '10 September 2020, 04:00 UTC (9 September 2020, 22:00 CDT)'],
    ['2020-09-10 @ 12:00 UTC / Sept 10, 2020 @ 7:00AM CDT', '10 September 2020, 04:00 UTC (9 September 2020, 23:00 CDT)'],
  );
});
