import { describe } from 'vitest';
import { cases } from '../cases.ts';

const told = (line: string): string => `# Ferry\n\n${line}\n`;

describe('a total and its parts', () => {
  cases(
    'count-mismatch',
    told,
    ['It reported all 5 as late (two from the north + two from the south).', 'In all 12 boats lay there (7 red + 4 blue).'],
    [
      'It reported all 4 as late (two from the north + two from the south).',
      'In all 12 boats lay there (7 red + 5 blue).',
      'The 12 boats (see page 7 + 9) lay there.',
      'It took 12 steps (2 hours + 3 hours).',
    ],
  );

  cases(
    'count-mismatch',
    (last) =>
      `# Ferry\n\n| Pier | Boats | Late |\n| --- | --- | --- |\n| North | 12 | 3.5 % |\n| South | 30 | 2.0 % |\n| East | 5 | 1.0 % |\n${last}\n`,
    ['| Total | 57 | 2.2 % |', '| Sum | 46 | |'],
    ['| Total | 47 | 2.2 % |', '| Total | 30 | |', '| Total | 120 | |', '| West | 57 | 2.2 % |'],
  );

  cases(
    'duration-mismatch',
    (line) =>
      `# Ferry\n\n${line}\n\n- **The ice** (103 minutes): the boat stuck\n- **The fog** (72 minutes): nobody saw\n- **The storm** (3 hours 5 minutes): too high\n`,
    ['The boat had three outages, totaling over 8 hours.', 'Total downtime was 5 hours.'],
    [
      'The boat had three outages, totaling over 5 hours.',
      'Total downtime was 6 hours.',
      'The boat was away for 8 hours.',
      'Total downtime was 360 minutes.',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Ferry\n\nThe ice held up 305 boats. By noon only 90 boats lay still.\n\n${line}\n`,
    ['The remaining 225 boats had left.', 'The remaining 251 boats had left.'],
    [
      'The remaining 215 boats had left.',
      'The remaining 40 boats had left.',
      'The remaining 225 seats were free.',
      'Some 225 boats had left.',
    ],
  );
});

describe('a change and its two numbers', () => {
  cases(
    'count-mismatch',
    told,
    [
      'We doubled the number of boats from 15 to 20.',
      'We halved the crew from 40 to 30.',
      'Traffic tripled on Monday from 1,000 to 2,000 boats.',
      'The crew grew by 50 % from 20 to 60 people.',
      'The crew went from 200 to 300, a 20 % increase.',
    ],
    [
      'We doubled the number of boats from 15 to 30.',
      'We nearly doubled the number of boats from 15 to 27.',
      'We more than doubled the number of boats from 15 to 50.',
      'We halved the crew from 40 to 20.',
      'The crew grew by 50 % from 20 to 30 people.',
      'The share rose by 5 % from 20 % to 25 %.',
      'The crew went from 200 to 300, a 50 % increase.',
      'We doubled the watch from 90 seconds to 3 minutes.',
      'We doubled the guard at pier 4 and moved boats from 3 to 5.',
    ],
  );
});

describe('shares', () => {
  cases(
    'percentage-mismatch',
    told,
    [
      '35 % of the boats (120 of 400) were late.',
      'Late boats were 120/400 (25 % in March), 140/400 boats (25 %).',
      'Of the passengers 88 % were served, the remaining 14 % were not.',
      'Von den Gästen kamen 88 % an, die übrigen 21 % nicht.',
    ],
    [
      '30 % of the boats (120 of 400 were red) and 25 % (100 of 400) were late.'.replace('120', '118'),
      '30 % of the boats (120 of 400) were late.'.replace('120', '121'),
      'Of the passengers 88 % were served, the remaining 12 % were not.',
      '60 % came by bus, 25 % by train and the remaining 15 % on foot.',
      'The remaining 14 % were not served.',
      'A first boat took 20 % and the other 30 % came later.',
    ],
  );
});
