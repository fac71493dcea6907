import { describe } from 'vitest';
import { cases } from '../cases.ts';

const rule = 'count-mismatch';

describe('an amount in coins', () => {
  cases(
    rule,
    (words) =>
      `# Vault drained\n\nA loss of 2,764,318 PLM was booked by the harvest of the vault.\n\n## Timeline (UTC)\n\n- 2024-05-02 10:00 The strategy reports a ${words} loss after its harvest\n- 2024-05-02 10:20 The vault is paused\n`,
    ['2.67 million PLM', '7.26 million PLM'],
    ['2.76 million PLM', '2.8 million PLM', '3.16 million QRT', '2.67 million visitors and'],
  );

  cases(
    rule,
    (words) =>
      `# Vault drained\n\n## Summary\n\nA recovery of ${words} was made with the help of two teams.\n\n## Later\n\nRecovery was done (638.27 xPLM recovered).\n`,
    ['683.27 xPLM', '638.72 xPLM'],
    ['638.27 xPLM', '683.27 yQRT', '638 xPLM', '12.5 xPLM'],
  );
});

describe('a number in brackets behind what it counts', () => {
  cases(
    rule,
    (words) =>
      `# Depot locked\n\n## Summary\n\nAll damaged crates (31 crates) were quickly found, taken off the belt and packed anew.\n\n## Steps\n\nAll damaged crates (${words}) were found and taken off the belt for packing.\n`,
    ['totalling 33', 'totalling 13'],
    ['totalling 31', 'mostly wood', 'see photo 33'],
  );
});

describe('the whole of a share', () => {
  cases(
    rule,
    (words) =>
      `# Trains held\n\nIn its review the network operator said that it had identified 14 distinct repairs in signals and points.\n\n${words}\n`,
    [
      'Two of the 15 repair jobs were listed in the review of the operator.',
      'All 13 distinct repairs in signals were named by the operator.',
    ],
    [
      'Two of the 14 repair jobs were listed in the review of the operator.',
      'Two of the 15 drivers were heard in the review of the operator.',
      'Another 15 repair jobs were listed in the review of the operator.',
      'Two of the 40 repair jobs of the year were listed in the review of the operator.',
      'The operator listed two repair jobs in the review.',
      'At first two of the 15 repair jobs were listed in the review of the operator.',
    ],
  );
});

describe('more than there are in all', () => {
  cases(
    rule,
    (words) => `# Lockers jammed\n\nIn total, four tenants of the north hall were locked out.\n\n## Impact\n\n${words}\n`,
    ['Five tenants of the north hall wrote to us.', 'Six tenants of the north hall had to wait.'],
    [
      'Four tenants of the north hall wrote to us.',
      'Three tenants of the north hall wrote to us.',
      'Five tenants of the south wing wrote to us.',
      'About five tenants of the north hall wrote to us.',
      'Another five tenants of the north hall wrote to us.',
      'Fifty tenants of the north hall have a key.',
    ],
  );
});

describe('what was taken away', () => {
  cases(
    rule,
    (words) =>
      `# Double bookings\n\nThe count of rows was 84 (before), 61 (after the cleanup).\n\nWe found 61 unique, ${words} for Monday.\n`,
    ['33 excess duplicates', '32 duplicates'],
    ['23 excess duplicates', '23 duplicates', '300 excess duplicates', '61 rows'],
  );

  cases(
    rule,
    (words) =>
      `# Disk full\n\nLowering the limit ${words} within minutes.\n\n## Log (UTC)\n\n- 2025-03-01 10:00 The log went 8.9 GB → 3.4 GB on its own\n- 2025-03-01 10:10 All writes work again\n`,
    ['freed 5.9 GB', 'returned 6.5 GB'],
    ['freed 5.5 GB', 'freed 5.5 MB', 'freed 12.4 GB', 'freed space'],
  );
});

describe('steps up and down', () => {
  cases(
    rule,
    (words) =>
      `# No addresses left\n\n## Timeline (UTC)\n\n- 2024-02-01 09:00 Scaling up from 6 to 11 workers ahead of the move\n- 2024-02-01 09:40 Scaling down by 3 workers (${words}) to free addresses\n- 2024-02-01 10:00 All is well\n`,
    ['to 9', 'to 7'],
    ['to 8', 'for now'],
  );

  cases(
    rule,
    (words) => `# Slow feeds\n\nfeed-streaming was configured with 16 processes.\n\n## Repairs\n\n${words}\n`,
    ['Reduced the number of streaming processes on the host from 18 to 12.', 'We lowered the number of streaming processes from 20 to 10.'],
    [
      'Reduced the number of streaming processes on the host from 16 to 12.',
      'Reduced the number of streaming processes on the host from 18 to 16.',
      'Reduced the number of web processes on the host from 18 to 12.',
      'Reduced the number of streaming processes on the host.',
    ],
  );
});

describe('parts by their places', () => {
  cases(
    rule,
    (words) => `# Tiles late\n\nThe map is backed by 7 rendering servers.\n\n## Setup\n\nThe society runs ${words}.\n`,
    ['5 rendering servers in Europe, 2 in Australia, and 1 in Canada', '3 rendering servers in Europe, 2 in Australia, and 1 in Canada'],
    [
      '4 rendering servers in Europe, 2 in Australia, and 1 in Canada',
      '40 rendering servers in Europe, 2 in Australia, and 1 in Canada',
      '5 office printers in Europe, 2 in Australia, and 1 in Canada',
    ],
  );
});

describe('a line over a list, without the noun or with what it is made of', () => {
  cases(
    rule,
    (words) => `# Shops closed\n\n${words}\n\n1. Amber Shop\n2. Birch Shop\n3. Cedar Shop\n`,
    [
      'Out of the 40 shops that sell with us, two were hit by the fault:',
      'The till is composed of four modules working together:',
      'The till consists of two parts:',
    ],
    [
      'Out of the 40 shops that sell with us, three were hit by the fault:',
      'The till is composed of three modules working together:',
      'Out of the 40 shops that sell with us, twelve were hit by the fault:',
      'Out of the 40 shops that sell with us, at least two were hit by the fault:',
    ],
  );
});
