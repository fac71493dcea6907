import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('numbers of what may come or might have come', () => {
  const page = (heading: string) => `# Labels lost\n\n## Impact\n\n- 120 affected users\n\n## ${heading}\n\n- 12,000 affected users\n`;
  cases(
    'count-mismatch',
    page,
    ['Effects', 'What it cost'],
    [
      'Worst case (seen after hours)',
      'If this had happened in December',
      'Schlimmster Fall',
      'Pire cas',
      'Escenario B',
      'Expected outcomes',
      'Test plan',
    ],
  );
});

describe('a number that is a name', () => {
  const page = (line: string) => `# Scans fail

- Beside each other: **10 tasks in all** (1 reading + 5 label-scans + 1 report + 3 other stages)

Some words.

- **Total concurrent operations: 5 label-scans running**

Some words.

- **Round 1:** All 5 concurrent label-scans hit limits simultaneously, and the wait grew

Some words.

${line}
`;
  cases('count-mismatch', page, [], ['**Test 2 Parallel Label-Scans:**', '**Case 2 Parallel Label-Scans:**']);
});

describe('a length before another setting', () => {
  const page = (line: string) => `# Scans fail\n\n${line}\n\n- Scan timeout set to 30s\n`;
  cases(
    'count-mismatch',
    page,
    ['The scan had a 4 minute scan timeout.'],
    ['The scan ran for ~4 minutes despite 30s timeout.', 'It ran 4 minutes with the timeout.'],
  );
});

describe('a line over a list of other things', () => {
  cases(
    'count-mismatch',
    (line) => `# Étiquettes\n\n${line} :\n\n- Une valeur se dit.\n- Une erreur se consigne.\n- Un délai se mesure.\n- Un nom reste.\n`,
    ['Cinq leçons en sont tirées'],
    ['Deux occurrences rapprochées font une règle, pas une coïncidence', 'Quatre leçons en sont tirées'],
  );
  cases(
    'count-mismatch',
    (line) => `# Parcels\n\n${line}\n`,
    ['The 4 late vans (Alder, Birch and Cedar) came back.', 'The 4 late vans (Vans 2 & 5) came back.'],
    ['The 4 late parcels (Vans 2 & 5) came back.', 'The 3 late vans (Alder, Birch and Cedar) came back.'],
  );
});
