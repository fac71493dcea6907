import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a number over what stands below it', () => {
  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n\n- The hook bent\n- The rope tore\n- The motor burned\n`,
    ['The crane stood over four distinct spells:', 'It has four weak spots:', 'With 2 separate faults:', 'Four gears:'],
    [
      'The crane stood over three distinct spells:',
      'It has three weak spots:',
      'We asked the four drivers:',
      'This was hard on two cranes:',
      'It stood for two hours:',
      'The crane has nine gears:',
      'It went on as follows:',
      'The manual says 1.4 gears:',
      'At least two things:',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\n- The day before\n- ${line}\n  1. The hook bent\n  2. The rope tore\n  3. The motor burned\n- The day after\n`,
    ['Four separate bugs came in:', 'Two errors were made:'],
    ['Three separate bugs came in:', 'Some errors were made:'],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n\n| Name | What |\n| --- | --- |\n| Hook | Bent on Monday |\n| Rope | Torn |\n| Motor | Burned |\n`,
    ['There were 4 distinct faults:', 'It had two faults with names of their own, two separate parts:'],
    ['There were 3 distinct faults:', 'All of it is in this table:'],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Crane\n\n## Why it fell\n\n${line} Each was needed.\n\n### 1. The hook\n\nIt bent.\n\n### 2. The rope\n\nIt tore.\n\n### 3. The motor\n\nIt burned.\n\n## Later\n\nIt stands.\n`,
    ['Four faults met here.', 'Two weak spots met here.'],
    ['Three faults met here.', 'The crane fell.', 'Three of four faults are here.'],
  );
});

describe('a number over numbered headings', () => {
  cases(
    'count-mismatch',
    (line) =>
      `# Crane\n\n## Why it fell\n\nNobody looked up.\n\n${line}\n\n### 1) The hook\n\nIt bent.\n\n### 2) The rope\n\nIt tore.\n\n## Later\n\nIt stands.\n`,
    ['Three separate flaws met here:', 'Tres fallos independientes que se juntaron:'],
    [
      'Two separate flaws met here:',
      'It stood for three days:',
      'Three of four flaws are here:',
      'Up to three flaws met here:',
      'The crane fell:',
    ],
  );
});

describe('a number before names', () => {
  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n`,
    [
      'The 4 large cranes (Alder, Birch, Cedar) stood.',
      'The two cranes (Alder, Birch and Cedar) stood.',
      'We have three harbour cranes: Alder and Birch.',
      'Die vier Kranführers (Anna, Berta und Carla) kamen.',
      'It hit 2 hosts (crane-01, crane-02 and crane-03).',
    ],
    [
      'The 3 large cranes (Alder, Birch, Cedar) stood.',
      'The 4 large cranes (e.g. Alder, Birch, Cedar) stood.',
      'The 4 large cranes (Alder, Birch, etc.) stood.',
      'The 4 large cranes (Alder, Birch) stood.',
      '2 of the 4 cranes (Alder and Birch) stood.',
      'The four cranes (all of them old, heavy and red) stood.',
      'The two cranes (Monday, from nine to ten, and Tuesday) stood.',
      'It stood for 4 days (Monday, Tuesday and Wednesday).',
    ],
  );
});
