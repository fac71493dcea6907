import { describe } from 'vitest';
import { cases } from '../cases.ts';

const report = (first: string) => (second: string) => `# Parcels stuck at the depot\n\n## Summary\n\n${first}\n\n## Impact\n\n${second}\n`;

describe('a figure that two sentences tell', () => {
  cases(
    'count-mismatch',
    report('Three couriers that lost their routes during the jam have been paid.'),
    [
      'In the course of the jam, four couriers lost their routes at the depot and have since been paid.',
      'Over the whole jam, 5 couriers lost their routes and were paid at once.',
    ],
    [
      'In the course of the jam, three couriers lost their routes at the depot and have since been paid.',
      'In the course of the jam, 3 couriers lost their routes and were paid.',
      'At first four couriers lost their routes in the jam and were paid; then fewer.',
      'Another four couriers lost their routes in the jam of May and were paid.',
      'Up to four couriers lost their routes in the jam and were paid.',
      'About four couriers lost their routes in the jam and were paid.',
      'Of every four couriers that lost their routes in the jam one was paid.',
      'Four couriers were on leave.',
      'The jam cost four vans their tyres.',
    ],
  );

  cases(
    'count-mismatch',
    report('The jam hit 1,240 customers of the northern depot.'),
    ['In all, 1,250 customers were hit by the jam.', '1,240 customers were told on Monday, and 1,204 customers of the depot by letter.'],
    [
      'In all, 1,240 customers were hit by the jam.',
      'In all, about 1,250 customers were hit by the jam.',
      'In all, 1.2k customers were hit by the jam.',
      '310 customers were hit by a second jam.',
      'The hotline took calls of 1,250 visitors.',
      'The remaining 1,250 customers were not hit by the jam.',
    ],
  );

  cases(
    'count-mismatch',
    report('The belt of the depot was emptied every five minutes, which wore out its drive.'),
    ['A wrong switch had the belt of the depot emptied every fifteen minutes, and its drive ran hot.'],
    [
      'A wrong switch had the belt of the depot emptied every five minutes, and its drive ran hot.',
      'The lamps were changed every fifteen minutes.',
    ],
  );

  cases(
    'count-mismatch',
    report('Labels stay in the printer cache for four hours.'),
    ['All went out with a 6-hour printer cache of labels.'],
    ['All went out with a 4-hour printer cache of labels.', 'A 6-hour shift of drivers followed.', 'The jam lasted 6 hours.'],
  );

  cases(
    'count-mismatch',
    report('The depot paid the highest storage penalty of $200,000.'),
    [
      'The highest storage penalty of 20,000 USD left the account of the depot.',
      'The highest storage penalty of $20,000 was paid by the depot.',
    ],
    [
      'The highest storage penalty of 200,000 dollars was paid by the depot.',
      'The lowest storage penalty would have been $20,000.',
      'A lamp was $20,000.',
    ],
  );

  cases(
    'count-mismatch',
    report('At the worst 47 stranded parcels lay at the gate.'),
    ['The counter showed 74 stranded parcels at the gate.'],
    ['The counter showed 47 stranded parcels at the gate.', 'The counter showed 74 lamps.', 'It was 74 degrees warm.'],
  );

  cases(
    'count-mismatch',
    report('In the night 78 % of the scanner requests failed.'),
    ['87 % of the scanner requests failed in the northern hall.'],
    ['78 % of the scanner requests failed in the northern hall.', 'Of the lamps 87 % were out.'],
  );
});

describe('figures of other things in the same words', () => {
  cases(
    'count-mismatch',
    (text) => text,
    [],
    [
      '# Two jams\n\n## Jam 1\n\nFour couriers lost their routes in the jam and were paid.\n\n## Jam 2\n\nSix couriers lost their routes in the jam and were paid.\n',
      '# Jams\n\n- North: four couriers lost their routes in the jam and were paid\n- South: six couriers lost their routes in the jam and were paid\n',
      '# Jams\n\nImpact: 38% of parcel requests failed in the hall.\n\nOn the next day it came back.\n\nImpact: 34% of parcel requests failed in the hall.\n',
      '# Answers\n\nThe desk gave 503 errors to all scanners.\n\nThe desk then gave 530 errors to all scanners.\n',
    ],
  );
});

describe('a row of lengths', () => {
  cases(
    'count-mismatch',
    (text) => `# Short stops of the crane\n\nThere were several stops (7min, 2min, 3min, 4min) in the morning.\n\n${text}\n`,
    ['The crane stood for 7 minutes at first, then for 2 minutes, 5 minutes and 4 minutes.'],
    [
      'The crane stood for 7 minutes at first, then for 2 minutes, 3 minutes and 4 minutes.',
      'The lift stood for 9 minutes, 12 minutes, 8 minutes and 4 minutes.',
      'The crane stood for 7 hours at first, then for 2 hours, 5 hours and 4 hours.',
      'The crane stood for 7 minutes and for 2 minutes.',
    ],
  );
});

describe('what all rows are part of', () => {
  cases(
    'count-mismatch',
    (text) =>
      `# Recall\n\n| Step | After |\n| --- | --- |\n| ${text} | 10 min |\n| Half called back (28 of 84) | 20 min |\n| All called back (84 of 84) | 30 min |\n`,
    ['First called back (2 of 48)'],
    ['First called back (2 of 84)', 'First called back (2 of 30)', 'First called back'],
  );
});

describe('a total of minutes that is told twice', () => {
  cases(
    'duration-mismatch',
    (text) => `# Waves at the lock\n\nThe waves led to a cumulative disruption of 48 minutes in the harbour.\n\n${text}\n`,
    ['The cumulative impact on the harbour amounts to 49 minutes.'],
    [
      'The cumulative impact on the harbour amounts to 48 minutes.',
      'The cumulative impact on the harbour amounts to about 49 minutes.',
      'The impact on the harbour without the first wave was 49 minutes in total.',
      'The total impact on the road was 90 minutes.',
    ],
  );
});
