import { describe } from 'vitest';
import { cases } from '../cases.ts';

const report = (sentence: string): string => `# Ovens out\n\n${sentence}\n`;

describe('a number and its parts in one sentence', () => {
  cases(
    'count-mismatch',
    report,
    [
      '4,812 loaves were lost: 2,310 in Northdale, 1,702 in Lakefield and 700 in Oldmill.',
      '4.812 Brote verdarben: 2.310 in Nordtal, 1.702 in Seefeld und 700 in Altmühl.',
      '12 400 pains et 1 150 gâteaux étaient perdus, soit 13 650 pièces.',
      '12,400 loaves and 1,150 cakes were lost, 13,650 in total.',
      'Betroffen waren 120 Bäcker, 14 Müller und drei Bauern der Gegend, insgesamt 138.',
      'Se perdieron 120 panes y 14 tartas de la casa, en total 143.',
    ],
    [
      '4,712 loaves were lost: 2,310 in Northdale, 1,702 in Lakefield and 700 in Oldmill.',
      '12 400 pains et 1 150 gâteaux étaient perdus, soit 13 550 pièces.',
      '4,812 loaves were lost: about 2,310 in Northdale, 1,702 in Lakefield and 700 in Oldmill.',
      '9,812 loaves were lost: 2,310 in Northdale, 1,702 in Lakefield and 700 in Oldmill.',
      '1,200 loaves and 900 cakes of which 300 were sold, 1,500 in total.',
      '120 loaves took 14 bakers and 30 minutes, 150 in total.',
      '13,000 loaves were lost: 6,100 in Northdale, 4,800 in Lakefield and 2,200 in Oldmill.',
      'It was 4,812 loaves by 10:30: 2,310 in Northdale and 1,702 in Lakefield.',
    ],
  );
});

describe('a sentence that counts what stands behind its colon', () => {
  cases(
    'count-mismatch',
    report,
    [
      'Three ovens were cold: Alder, Birch, Cedar and Elm.',
      '3 guilds took part: bakers, millers, farmers and grocers.',
      'Trois fours étaient froids : Aulne, Bouleau, Cèdre et Orme.',
      'Drei Öfen waren kalt: Erle, Birke, Zeder und Ulme.',
      'Tres hornos estaban fríos: Aliso, Abedul, Cedro y Olmo.',
    ],
    [
      'Four ovens were cold: Alder, Birch, Cedar and Elm.',
      'Trois fours étaient froids : Aulne, Bouleau et Cèdre.',
      'Two ovens were cold: the door stood open, the fire was out and nobody looked.',
      'Three ovens were cold, e.g. on Mondays: Alder, Birch, Cedar and Elm.',
      'Two minutes were lost: Alder, Birch and Cedar.',
      'Three ovens were cold: Alder, Birch, Cedar.',
    ],
  );
});

describe('a share of the only number before it', () => {
  cases(
    'percentage-mismatch',
    report,
    [
      '4,812 loaves were lost. 960 of them, so 12 percent, were rolls.',
      'Verdorben sind 4.812 Brote. 960 von ihnen, also 12 Prozent, waren Wecken.',
      '4 812 pains étaient perdus. 960 d’entre eux, soit 12 %, étaient ronds.',
      '4,812 loaves were lost in 2026. 960 of them (30%) were rolls.',
    ],
    [
      '4,812 loaves were lost. 960 of them, so 20 percent, were rolls.',
      '4,812 loaves were baked and 1,310 sold. 960 of them (73%) were rolls.',
      '960 of them (12%) were rolls.',
    ],
  );
});

describe('a length beside its days', () => {
  cases(
    'duration-mismatch',
    report,
    [
      'The ovens were out for six days, from 3 to 11 November 2026.',
      'Die Öfen waren vom 11. bis zum 24. November 2026 kalt, also 15 Tage lang.',
      'Les fours étaient froids du 11 au 24 novembre 2026, soit 15 jours.',
    ],
    [
      'The ovens were out for eight days, from 3 to 11 November 2026.',
      'Die Öfen waren vom 11. bis zum 24. November 2026 kalt, also 14 Tage lang.',
      'The ovens were out from 3 to 11 November 2026, and the baker then slept for two days.',
    ],
  );

  cases(
    'interval-claim',
    report,
    ['On 3 November 2026 the ovens went out. Two weeks later, on 24 November 2026, all were lit.'],
    ['On 3 November 2026 the ovens went out. Three weeks later, on 24 November 2026, all were lit.'],
  );

  const days = (sentence: string): string =>
    `# Ovens out\n\n## Timeline\n\n- 3 November 2026: An oven goes out.\n- 24 November 2026: All are lit.\n\n## Story\n\n${sentence}\n`;
  cases(
    'interval-claim',
    days,
    ['Ten days later, on 24 November, the bakery opened again.'],
    ['Three weeks later, on 24 November, the bakery opened again.'],
  );
});
