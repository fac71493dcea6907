import { describe } from 'vitest';
import { cases } from '../cases.ts';

/** A sound report about a dairy, with a sentence above its log. */
const dairy = (text: string): string => `# Cold store of the dairy too warm

Date of incident: Wednesday 12 March 2025

${text}

## Log

- 06:41 UTC Compressor K7 trips on high pressure
- 07:17 UTC Thermometers in the cheese cellar pass eight degrees
- 07:26 UTC Milk lorries are diverted to the plant in Dornbirn, ticket CW-2214
- 08:52 UTC Electrician replaces the pressure switch of compressor K7
- 09:38 UTC Cheese cellar is below six degrees again
`;

describe('a time told in the rare words of an entry', () => {
  cases(
    'prose-vs-timeline-time',
    dairy,
    [
      'The lorries with milk went to Dornbirn from 08:26 UTC on (CW-2214).',
      'At 07:36 UTC the milk lorries were sent to the plant in Dornbirn.',
      'By 07:52 UTC the electrician had replaced the pressure switch of compressor K7.',
    ],
    [
      'The lorries with milk went to Dornbirn from 07:26 UTC on (CW-2214).',
      'The milk lorries were sent to the plant in Dornbirn around 07:35 UTC.',
      'At 10:26 UTC other milk lorries were diverted to Dornbirn again, under CW-2214.',
      'On 14 March 2025 at 08:26 UTC the plant in Dornbirn sent the milk lorries home.',
      'The plant in Dornbirn will take the milk lorries until 08:26 UTC every day.',
      'At 08:26 UTC the office wrote to the farmers.',
    ],
  );
  cases(
    'prose-vs-timeline-zone',
    dairy,
    ['At 07:26 CET the milk lorries were sent to the plant in Dornbirn.'],
    ['At 08:26 CET the milk lorries were sent to the plant in Dornbirn.'],
  );
});

/** A report without a list, which tells one thing twice. */
const lock = (first: string, second: string): string => `# Lock gate jammed

## Summary

On 12 March 2025 the upper gate of the lock jammed. ${first} Nobody was hurt.

## What we learned

${second} The hydraulic hose had been too old.
`;

describe('a time told twice in the same rare words', () => {
  cases(
    'prose-vs-prose-time',
    (second) => lock('The tug Hanna freed the barge Marius with a cable at 14:07.', second),
    [
      'It took until 15:07 before the tug Hanna had freed the barge Marius with a cable.',
      'That the tug Hanna freed the barge Marius with a cable at 14:37 was luck.',
    ],
    [
      'It took until 14:07 before the tug Hanna had freed the barge Marius with a cable.',
      'At 15:07 the divers looked at the gate.',
      'The tug Hanna freed the barge Marius with a cable around 14:10.',
      'The next day, at 15:07, the tug Hanna freed the barge Marius with a cable again.',
      'On 13 March 2025 at 15:07 the tug Hanna towed the barge Marius home with a cable.',
    ],
  );
  cases(
    'prose-vs-prose-time',
    (second) => lock('The barge Marius radioed at 9:11am and 12:25pm that its cable was slack.', second),
    ['The harbour log has slack cable radioed by the barge Marius at 9:11am and 1:25pm.'],
    [
      'The harbour log has slack cable radioed by the barge Marius at 9:11am and 12:25pm.',
      'The harbour log has slack cable radioed by the barge Marius at 9:11am.',
    ],
  );
});

describe('a length told twice in the same rare words', () => {
  cases(
    'duration-mismatch',
    (second) => lock('The tug Hanna pulled at the barge Marius with a cable for 40 minutes.', second),
    [
      'That the tug Hanna pulled at the barge Marius with a cable for 90 minutes wore the cable out.',
      'With a cable the tug Hanna pulled at the barge Marius, which took 15 minutes.',
    ],
    [
      'That the tug Hanna pulled at the barge Marius with a cable for 40 minutes wore the cable out.',
      'That the tug Hanna pulled at the barge Marius with a cable for about three quarters of an hour wore it out.',
      'The divers looked at the gate for 90 minutes.',
      'The tug Hanna may pull at a barge like the Marius with a cable every 90 minutes.',
      'On 13 March 2025 the tug Hanna pulled at the barge Marius with a cable for 90 minutes.',
      'The tug Hanna then pulled at the barge Marius with a second cable for 15 minutes.',
    ],
  );
});

describe('a day told twice in the same rare words', () => {
  cases(
    'date-mismatch',
    (first) =>
      `# Ferry Aurora aground\n\n## Summary\n\n${first}\n\n## Story\n\nNobody was hurt when on 12 March 2025 the ferry Aurora ran onto the sandbank of Trischen. Tugs came from Büsum.\n`,
    [
      'The ferry Aurora ran onto the sandbank of Trischen on 21 March 2025.',
      'The ferry Aurora ran onto the sandbank of Trischen on 11 March 2025.',
      'On 12 May 2025 the ferry Aurora ran onto the sandbank of Trischen.',
    ],
    [
      'The ferry Aurora ran onto the sandbank of Trischen on 12 March 2025.',
      'On 13 March 2025 the office told the press of the ferry Aurora.',
      'The ferry Aurora ran onto the sandbank of Trischen again on 22 March 2025.',
      'A chart of 11 March 2025 has the sandbank of Trischen where a storm had left it the winter before.',
      'The ferry Aurora will sail past the sandbank of Trischen on 22 March 2025.',
      'Ferry Aurora on the sandbank of Trischen, update: 13 March 2025, 03:30 UTC',
      'The chart that led the ferry Aurora onto the sandbank of Trischen, added on 27 February 2025, had no depths.',
    ],
  );
});

describe('a look back before the incident', () => {
  cases(
    'metadata-before-last-event',
    (line) =>
      `# Ferry Aurora aground\n\n**Incident from:** 2025-03-12\n\n${line}\n\n## Timeline\n\n- 2025-03-12 09:14 Ferry runs onto the sandbank\n- 2025-03-12 11:40 Tug pulls it free\n`,
    ['**Retro held:** 2024-03-14', 'Post-mortem: 3 March 2025', 'Review meeting held on: 2 March 2025', 'Nachbesprechung am: 14.03.2024'],
    [
      '**Retro held:** 2025-03-14',
      'Post-mortem: 13 March 2025',
      'Review of the charts: 2 March 2025',
      'The review was on: Monday',
      'Last review meeting before this one: 2 March 2025',
    ],
  );
});

describe('items of a list that say the same of other things', () => {
  cases(
    'prose-vs-prose-time',
    (items) => `# Jars withdrawn on 20 August 2026\n\nThese are the jars that we took away:\n\n${items}\n`,
    [],
    [
      '- `plum@0.1.9`: filled at `2026-08-20T07:37:49Z`, withdrawn at `2026-08-20T09:25:24Z`.\n- `fig@0.3.10`: filled at `2026-08-20T07:15:00Z`, withdrawn at `2026-08-20T08:41:40Z`.\n- `pear@0.8.7`: filled at `2026-08-20T07:34:07Z`, withdrawn at `2026-08-20T09:04:11Z`.',
    ],
  );
});
