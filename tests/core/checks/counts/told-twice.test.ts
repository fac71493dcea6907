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

describe('a figure that all others contradict', () => {
  const told = (line: string): string =>
    `# Parcels stuck\n\n## Summary\n\nThe jam held up 84 red parcels in 42 vans at the depot.\n\n## Impact\n\n${line}\n`;

  cases(
    'count-mismatch',
    told,
    ['By night all 42 vans with their 82 parcels had left.', 'In 42 vans lay 48 parcels, all of them late.'],
    [
      'By night all 42 vans with their 84 parcels had left.',
      'By night 12 vans with their 24 parcels had left.',
      'By night all 42 vans had another 82 parcels.',
      'The hotline took 82 calls of 42 people.',
      'By night all 42 vans with about 80 parcels had left.',
    ],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Scanners reset\n\n## Summary\n\nWe reset 5 scanners of the hall.\n\n## What we did\n\nThe night shift reset 5 scanners of the hall by hand.\n\n## Later\n\n${line}\n`,
    ['Since we reset 4 scanners of the hall it runs.'],
    [
      'Since we reset 5 scanners of the hall it runs.',
      'At first we reset 4 scanners of the hall.',
      'We bought 4 scanners.',
      'The gate has 4 scanners too.',
    ],
  );

  cases(
    'count-mismatch',
    report('The storage limit of the depot was raised to $10m.'),
    ['The storage limit of the depot is raised to $100m.', 'The storage limit of the depot is raised to $12m.'],
    [
      'The storage limit of the depot is raised to $10m.',
      'The storage limit of the depot is raised to about $12m.',
      'The storage limit of the depot was later raised to $12m.',
      'The storage limit of the port is $100m.',
    ],
  );

  cases(
    'count-mismatch',
    report('Four drivers of the `north-7` line lost parcels.'),
    ['In all, five `north-7` drivers of the line lost parcels.'],
    ['In all, four `north-7` drivers of the line lost parcels.', 'In all, five `south-2` boats of the line lost parcels.'],
  );

  cases('count-mismatch', report('The TLS labels of 12 vans of the depot were torn.'), [], ['The depot had 14 TLS labels torn in spring.']);
});

describe('a setting that is told twice', () => {
  cases(
    'count-mismatch',
    report('The label cache had a TTL of ten (10) minutes.'),
    ['All labels stood in a cache with a 30 minute time-to-live.', 'The cache TTL of 20 minutes kept labels.'],
    [
      'All labels stood in a cache with a 10 minute time-to-live.',
      'All labels stood in a cache with a 600 second time-to-live.',
      'The routes have a TTL of 30 minutes.',
      'The cache for labels will get a TTL of 30 minutes.',
      'We raised the TTL of the label cache to 30 minutes.',
      'The label cache had a TTL of 5 minutes in the hall and a TTL of 30 minutes at the gate.',
    ],
  );
});

describe('shares with a decimal', () => {
  cases(
    'count-mismatch',
    (sentence) => `# Ovens out\n\nIn the west 30.0 % of ovens failed.\n\n${sentence}\n`,
    ['The review counted that in the west 38% of ovens failed.', 'The review counted that in the west 38.0 % of ovens failed.'],
    [
      'The review counted that in the west 30% of ovens failed.',
      'The review counted that in the west 30,0 % of ovens failed.',
      'The review counted that in the east 41.5 % of doors stuck.',
    ],
  );
  cases(
    'count-mismatch',
    (sentence) => `# Ovens out\n\nIn the west 29.7 % of ovens failed.\n\n${sentence}\n`,
    ['The review counted that in the west 27.9 % of ovens failed.'],
    ['The review counted that in the west 30 % of ovens failed.', 'The review counted that in the west 29 % of ovens failed.'],
  );
});
