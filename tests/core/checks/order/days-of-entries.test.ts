import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('days of entries', () => {
  cases(
    'out-of-order',
    (list) => `# Wrong labels on jars\n\n## Timeline\n\n${list}\n`,
    [
      '- Feb 15th 11:52 -> the label was printed\n- Feb 14th 11:53 -> the fault was seen\n- Feb 14th 12:07 -> the label was taken back\n- Feb 14th 13:28 -> the maker was told',
      '- 2025-03-11 21:52 A jar is found\n- 2025-02-18 The label is changed\n- 2025-03-19 The jars are sent\n- 2025-03-24 16:18 A second jar is found\n- 2025-03-25 All are called back',
      '- 21:12 The jars fall\n- 2026-05-12 21:10 UTC The shelf breaks\n- 21:15 All is swept up\n- 21:30 A new shelf stands',
    ].map((list) =>
      list.startsWith('- 2025-03-11') ? list.replace('- 2025-03-11 21:52', '- 2025-03-01 The maker is chosen\n- 2025-03-11 21:52') : list,
    ),
    [
      '- Feb 14th 11:52 -> the label was printed\n- Feb 14th 11:53 -> the fault was seen\n- Feb 15th 12:07 -> the label was taken back\n- Feb 15th 13:28 -> the maker was told',
      '- Dec 31st 23:52 -> the label was printed\n- Jan 1st 00:53 -> the fault was seen\n- Jan 1st 12:07 -> the label was taken back',
      '- 2025-03-01 The maker is chosen\n- 2025-03-11 21:52 A jar is found\n- 2025-03-18 The label is changed\n- 2025-03-24 16:18 A second jar is found\n- 2025-03-25 All are called back',
    ],
  );

  cases(
    'out-of-order',
    (line) =>
      `# Jars fell\n\nWhat was the order of events?\n\nStart: 2016/01/14 07:25 - The shelf bends. A hand is lent.\n\n${line}\n\n2016/01/14 08:20 - The shelf is propped up.\n\nEnd: 2016/01/14 08:30 - The shelf holds.\n`,
    ['2016/01/14 08:50 - The keeper is told.'],
    ['2016/01/14 07:50 - The keeper is told.'],
  );
});

describe('the length of an entry with a range', () => {
  cases(
    'duration-mismatch',
    (entry) =>
      `# Labels went missing\n\n## Timeline\n\n- 2026-04-10 A printer is set up\n- ${entry}\n- 2026-06-20 The printer is taken away\n`,
    ['**2026-04-16 to 2026-06-16** - 30 days of silence. Nobody looked.', '**2026-04-16 to 2026-05-16** - about 60 days without labels.'],
    ['**2026-04-16 to 2026-05-16** - 30 days of silence. Nobody looked.', '**2026-04-16 to 2026-05-16** - 3 days in a row a jar had none.'],
  );
});

describe('the right number before the wrong unit', () => {
  cases(
    'duration-mismatch',
    (sentence) =>
      `# Ovens out on 6 March 2025\n\n${sentence}\n\n## Timeline\n\n- 09:31 UTC The outage begins, no oven answers\n- 09:38 UTC A fuse is changed\n- 09:49 UTC Service is restored\n`,
    ['The outage lasted approximately 18 hours.', 'Downtime lasted 18 hours.'],
    ['The outage lasted approximately 18 minutes.', 'The downtime was less than a minute for most.'],
  );
});

describe('the entries below the first ones under the day before', () => {
  cases(
    'out-of-order',
    (list) => `# February 2, 2023 - Ovens went cold\n\n## Timeline\n\n${list}\n`,
    [
      '- 2023-02-02 17:22 A baker calls\n- 2023-02-02 17:30 He is asked\n- 2023-02-01 19:05 A search begins\n- 2023-02-01 19:20 The valve is found\n- 2023-02-01 21:21 It is opened',
    ],
    [
      '- 2023-02-02 17:22 A baker calls\n- 2023-02-02 17:30 He is asked\n- 2023-02-02 19:05 A search begins\n- 2023-02-02 19:20 The valve is found',
      '- 2023-02-02 09:22 A baker calls\n- 2023-02-02 09:30 He is asked\n- 2023-02-01 19:05 The valve was shut\n- 2023-02-01 19:20 The hall was left',
    ],
  );
});

describe('a time in the text behind the list', () => {
  cases(
    'out-of-order',
    (behind) =>
      `Summary\n\nJars fell from 6:26 PM to 7:58 PM PT.\n\nTimeline (all times Pacific Time)\n6:19 PM: The shelf is moved\n6:26 PM: The first jar falls\n6:54 PM: A hand is lent\n7:15 PM: The shelf is propped up\n7:58 PM: The shelf holds\n${behind}\n`,
    ['7:20 PM: The keeper is told'],
    ['What broke\nAt 6:19 PM PT, the shelf was moved without a look at what stands on it. It was never meant to be.'],
  );
});

describe('days without a year in a list of which some entries have no time', () => {
  const list = (day: string): string =>
    `# A thief in the bakery\n\n## Time-line\n\nEach time is in UTC.\n\n    19 May The hole in the fence is seen.\n    20 May 02:46 A lock of the store is changed.\n    23 May 11:15 Oldest stamp of the thief on a door\n    28 May 09:26 A baker finds the trace.\n\n## Details\n\nOf the stamps on the doors the oldest is of ${day}, 11:15 (UTC).\n`;
  cases('date-mismatch', list, ['22 May'], ['23 May']);
});
