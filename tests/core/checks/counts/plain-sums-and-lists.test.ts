import { describe } from 'vitest';
import { cases } from '../cases.ts';

const line = (words: string): string => `# Crane\n\nThe crane stood still.\n\n${words}\n`;

describe('sums, shares and lists that are plain to see', () => {
  cases(
    'count-mismatch',
    line,
    [
      'Two hooks broke (alder, birch and cedar).',
      '3 cranes were lost: `crane-1`, `crane-2`, `crane-3`, `crane-4`.',
      'Of the 10 cranes, 6 fell, the remaining 5 stood.',
      'Von 10 Kränen fielen 6 um, die übrigen 5 blieben stehen.',
      'In total 12 drivers were hurt, 5 in Bern and 6 in Basel. 12 hooks bent (8 + 3).',
      '12 drivers were hurt (5 in Bern, 6 in Basel).',
      'There were 3 stops (10:00, 10:30, 11:00 and 11:30).',
      'The crane stopped three times (10:00, 10:30, 11:00 and 11:30 UTC).',
      'Der Kran hielt dreimal an (10:00, 10:30, 11:00 und 11:30 Uhr).',
      'La grue a stoppé trois fois (10:00, 10:30, 11:00 et 11:30).',
      'It had three causes. First, the hook. Second, the rope. Third, the motor. Fourth, the rain.',
      'Es gab drei Ursachen. Erstens der Haken. Zweitens das Seil. Drittens der Motor. Viertens der Regen.',
    ],
    [
      'Three hooks broke (alder, birch and cedar).',
      'Two hooks broke (mostly alder, birch and cedar).',
      '5 cranes were lost: `crane-1`, `crane-2`, `crane-3`, `crane-4`.',
      'Of the 10 cranes, 6 fell, the remaining 4 stood.',
      'Of the 10 cranes, 6 fell, 2 were sold, the remaining 2 stood.',
      'Of the 10 cranes, about 6 fell, the remaining 5 stood.',
      'It took 10 minutes until 6 cranes fell, and the other 5 stood.',
      '11 drivers were hurt (5 in Bern, 6 in Basel). 12 hooks bent (8 + 4).',
      '30 drivers were hurt (5 in Bern, 6 in Basel).',
      'The crane stopped four times (10:00, 10:30, 11:00 and 11:30 UTC).',
      'The crane stopped three times, at 10:00, 10:30',
      'It had three causes. First, the hook. Second, the rope. Third, the motor.',
      'It had four causes. First, the hook. Second, the rope. Third, the motor. The rain did the rest.',
      'One of the three causes was this. First, the hook bent. Second, the rope tore. Third, it fell. Fourth, it rained.',
    ],
  );

  cases(
    'count-mismatch',
    (words) => `# Kran\n\nDer Kran stand still.\n\n${words}\n\n- Haken\n- Seil\n- Motor\n`,
    ['Zwei Teile waren gebrochen:', 'Betroffen waren zwei Teile:', 'Es gab zwei Fehler:'],
    ['Drei Teile waren gebrochen:', 'Nach zwei Stunden war klar:', 'Zwei Teile und drei Zufälle:', 'Die zwei Fahrer sahen:'],
  );

  cases(
    'percentage-mismatch',
    line,
    [
      '60 % of the 10 cranes (5) fell.',
      'Hooks bent: 50 of 1000 hooks = 10 %.',
      'That is 50 of 1000 hooks, or 10 %.',
      '1.200 Haken, also 10 % unserer 10.000 Haken, brachen.',
      '1,200 hooks, i.e. 10 % of our 10,000 hooks, broke.',
      '95 % of the lifts succeeded and 10 % failed.',
      '95 % der Hübe gelangen, 10 % schlugen fehl.',
    ],
    [
      '60 % of the 10 cranes (6) fell.',
      'Hooks bent: 50 of 1000 hooks = 5 %.',
      'That is 50 of 1000 hooks, or 5 %.',
      '1.200 Haken, also 12 % unserer 10.000 Haken, brachen.',
      '1,200 hooks, i.e. 12 % of our 10,000 hooks, broke.',
      '95 % of the lifts succeeded and 5 % failed.',
      '95 % of the lifts succeeded and 3 % failed; the rest was not tried.',
    ],
  );
});
