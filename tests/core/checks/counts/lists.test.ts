import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a number over what stands below it', () => {
  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n\n- The hook bent\n- The rope tore\n- The motor burned\n`,
    [
      'The crane stood over four distinct spells:',
      'It has four weak spots:',
      'With 2 separate faults:',
      'Four gears:',
      'It bent in two places:',
      'Two PRs:',
      'The night crew fixed two weak bolts before they saw this:',
      'Four layers of paint would have shown it, and sooner:',
      'On that night four things broke at once:',
    ],
    [
      'It bent in three places:',
      'Three PRs:',
      'The night crew fixed three weak bolts before they saw this:',
      'The night crew fixed these two weak bolts before they saw this:',
      'Of the crew all four drivers saw what was wrong:',
      'The ropes of two cranes run through 4 wheels each and end here:',
      'The crane stood there with two ropes, and this is what broke:',
      'Only after 2 min of work did they see this:',
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
    ['There were 3 distinct faults:', 'All of it is in this table:', 'The crew came to two conclusions that this disproves:'],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Crane\n\n## Why it fell\n\n${line} Each was needed.\n\n### 1. The hook\n\nIt bent.\n\n### 2. The rope\n\nIt tore.\n\n### 3. The motor\n\nIt burned.\n\n## Later\n\nIt stands.\n`,
    ['Four faults met here.', 'Two weak spots met here.'],
    ['Three faults met here.', 'The crane fell.', 'Three of four faults are here.'],
  );
});

describe('a number over numbered paragraphs', () => {
  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n\nFall #1 (2 May) broke the hook.\n\nFall #2 (3 May) broke the rope.\n\nFall #3 (4 May) broke it all.\n`,
    ['The crane has gone through two bad falls in as many days.', 'We had four falls.'],
    ['The crane has gone through three bad falls in as many days.', 'We had many falls.', 'Two of the falls hurt somebody.'],
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
      'The harbour has four cranes: alder, birch, and cedar. One is new.',
      'The 4 old cranes (alder, birch, quay_two) stood.',
      'The box holds three old papers, crane-1.4.pdf and rope.pdf along with a key.',
      'We told Alder and Birch (the only three harbours nearby) before.',
      'The two cranes (Alder, Birch and Cedar) stood.',
      'We have three harbour cranes: Alder and Birch.',
      'Die vier Kranführers (Anna, Berta und Carla) kamen.',
      'It hit 2 hosts (crane-01, crane-02 and crane-03).',
    ],
    [
      'The 3 large cranes (Alder, Birch, Cedar) stood.',
      'The harbour has three cranes: alder, birch, and cedar. One is new.',
      'The harbour has four cranes: the old ones, and cedar.',
      'The 3 old cranes (alder, birch, quay_two) stood.',
      'The 5 old cranes (masts, B1-B6, ropes) stood.',
      'The box holds two old papers, crane-1.4.pdf and rope.pdf along with a key.',
      'The crew has four cranes, Alder and Birch among others.',
      'We told Alder and Birch (the only two harbours nearby) before.',
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
