import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a range whose ends name their days, and no year', () => {
  cases(
    'range-end-before-start',
    (text) => `# Ovens out\n\n${text}\n`,
    [
      'The ovens were out from 16:00 on 23 April to 11:00 on 21 April.',
      'The ovens were out between 4pm Thursday 23rd April and 11am Tuesday 21st April.',
    ],
    [
      'The ovens were out from 16:00 on Tuesday 21 April to 11:00 on Thursday 23 April.',
      'The ovens were out between 4pm Tuesday 21st April and 11am Thursday 23rd April.',
      'The ovens were out from 16:00 UTC on 21 April to 11:00 UTC on 23 April.',
      '3:30pm AEST on September 14 - 12:00pm AEST on September 15, half the ovens were out.',
      'The ovens were out from 16:00 on 31 December to 02:00 on 1 January.',
      'Die Öfen fielen von 16:00 Uhr am 21. April bis 11:00 Uhr am 23. April aus.',
      'Les fours étaient coupés de 16h le mardi 21 avril à 11h le jeudi 23 avril.',
    ],
  );
});

describe('an entry whose end has a day of its own', () => {
  cases(
    'end-before-start',
    (line) => `# Ovens out in September 2020\n\n## Timeline\n\n- 3:30pm - 5.40pm AEST on September 14: Bread waits\n- ${line}\n`,
    ['3:30pm - 2:20pm AEST on September 14: Half the ovens are out'],
    ['3:30pm AEST on September 14 - 12:00pm AEST on September 15: Half the ovens are out'],
  );
});

describe('French lengths beside French times', () => {
  cases(
    'duration-mismatch',
    (text) =>
      `# Panne des fours\n\n## Chronologie\n\n- 17 novembre 2026 8 h 12 CET : Panne des fours\n- 17 novembre 2026 9 h 05 CET : Premier message aux clients\n- 17 novembre 2026 10 h 47 CET : La minuterie est remplacée\n- 17 novembre 2026 13 h 30 CET : Tous les fours sont rétablis\n\n## Cause\n\n${text}\n`,
    ['La panne a duré 4 h 18.'],
    [
      'Le remplacement a eu lieu à 10 h 47, soit 2 h 35 après le début de la panne et 1 h 42 après le premier message.',
      'La panne a duré 5 h 18.',
    ],
  );
});
