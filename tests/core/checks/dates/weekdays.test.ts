import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a weekday beside a day in digits', () => {
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens read-only\ndate: 2017-02-18\n\n${sentence}\n`,
    [
      'The ovens can only be looked at on Sunday 2/18.',
      'The ovens can only be looked at on Fri, 2/18, all day.',
      'The ovens can only be looked at on Sunday, 18/2.',
      'Die Öfen stehen am Sonntag, 18.2. still.',
    ],
    [
      'The ovens can only be looked at on Saturday 2/18.',
      'The ovens can only be looked at on Saturday, 18/2.',
      'On Sunday 1/2 of the ovens were lit.',
      'On Sunday 2/18/2018 another oven was bought.',
      'Sun 4/4 ovens passed.',
    ],
  );
});

describe('weekdays where no year is told', () => {
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens went out\n\nWe received word of it on Wednesday, April 24. ${sentence}\n`,
    [
      'All ovens were lit again by Tuesday 5/13.',
      'All ovens were lit again by Tuesday, May 13.',
      'All ovens were lit again by Friday, April 25.',
    ],
    [
      'All ovens were lit again by Monday 5/13.',
      'All ovens were lit again by Thursday, April 25.',
      'They had been bought on Sunday, December 3.',
    ],
  );
});

describe('one moment on two clocks with a day between them', () => {
  cases(
    'dual-zone-conflict',
    (words) => `# Ovens out\n\nThe outage began on ${words}.\n`,
    ['2020-09-10 @ 12:00 UTC / Sept 10, 2020 @ 9:00AM CDT', '10 September 2020, 04:00 UTC (9 September 2020, 22:00 CDT)'],
    ['2020-09-10 @ 12:00 UTC / Sept 10, 2020 @ 7:00AM CDT', '10 September 2020, 04:00 UTC (9 September 2020, 23:00 CDT)'],
  );
});

describe('a short weekday with its dot, in the report’s own language', () => {
  cases(
    'weekday-mismatch',
    (sentence) => `# Die Öfen standen\n\nDie Öfen der Bäckerei standen am 3. Juli 2026 still. ${sentence}\n`,
    [
      'Am Do., 03.07.2026, ging der erste aus.',
      'Am Do 03.07.2026 ging der erste aus.',
      'Am Mi., den 3. Juli 2026, ging der erste aus.',
      'Am 3. Juli 2026 (Do.) ging der erste aus.',
      'Am So., 3. Juli 2026, ging der erste aus.',
    ],
    [
      'Am Fr., 03.07.2026, ging der erste aus.',
      'Am 3. Juli 2026 (Fr.) ging der erste aus.',
      'Am 3. Juli 2026, so die Bäckerin, ging der erste aus.',
      'So 3. Juli 2026 oder später.',
      'Von Do. bis Sa., 02.07.2026 bis 04.07.2026, wurde gebacken.',
    ],
  );
  cases(
    'weekday-mismatch',
    (sentence) => `# Les fours arrêtés\n\nLes fours de la boulangerie étaient arrêtés le 3 juillet 2026. ${sentence}\n`,
    [
      'Le mer. 3 juillet 2026, le premier est tombé.',
      'Le 3 juillet 2026 (jeu.), le premier est tombé.',
      'Le mar. 3 juillet 2026, il est tombé.',
    ],
    [
      'Le ven. 3 juillet 2026, le premier est tombé.',
      'Le four donne sur la mer, 3 juillet 2026 ou non.',
      'Le 3 juillet 2026 (ven.), il est tombé.',
    ],
  );
  cases(
    'weekday-mismatch',
    (sentence) => `# Los hornos parados\n\nLos hornos de la panadería estaban parados el 3 de julio de 2026. ${sentence}\n`,
    ['El jue. 3 de julio de 2026 cayó el primero.', 'El mié. 3 de julio de 2026 cayó el primero.'],
    ['El vie. 3 de julio de 2026 cayó el primero.'],
  );
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens out\n\nThe ovens were out on 3 July 2026. ${sentence}\n`,
    ['It began on Thurs., July 3rd, 2026.', 'It began on Tues 3 July 2026.', 'It began on 3 July 2026 (Thurs.).'],
    ['It began on Fri., July 3rd, 2026.', 'It began on Fri 3 July 2026.', 'It was long known. So July 3, 2026 was no surprise.'],
  );
});

describe('a weekday before digits with dashes', () => {
  cases(
    'weekday-mismatch',
    (words) => `# 2024-08-03 Ovens out\n\n${words}, around 16:40, all ovens went out.\n`,
    ['Friday 03-08-2024', 'Monday 03-08-2024'],
    ['Saturday 03-08-2024'],
  );
  // Nothing says which of the two is the month.
  cases(
    'weekday-mismatch',
    (words) => `# Ovens out\n\n${words}, around 16:40, all ovens went out.\n`,
    ['Monday 03-08-2024'],
    ['Friday 03-08-2024'],
  );
});

describe('a weekday in brackets behind a Japanese date', () => {
  cases(
    'weekday-mismatch',
    (words) => `# ${words}オーブン障害のご報告\n\n2024年5月23日 7時07分に障害が発生しました。\n`,
    ['2024年5月23日(火)', '2024年5月23日（金）'],
    ['2024年5月23日(木)', '2024年5月23日（木）', '2024年5月23日'],
  );
});

describe('weekdays of days whose year only the title tells, or nothing', () => {
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens out in July 2017\n\nOn Friday, July 21, all ovens were out. ${sentence}\n`,
    ['They were lit on Thursday, July 26.', 'On Thursday, July 21, the bakers went home.'],
    ['They were lit on Thursday, July 27.', 'From Saturday to Monday, 22-24 July, we baked nothing.'],
  );
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens out\n\n${sentence}\n`,
    [
      'The ovens went out on Monday, 7th Janaury, and were lit on Wednesday, 8th Janaury.',
      'The ovens went out on Monday, 4 Febuary, and were lit on Wednesday, 5 Febuary.',
      'Am Freitag, dem 21. Juli, gingen die Öfen aus, und am Donnerstag, dem 26. Juli, brannten sie.',
      'Le vendredi 21 juillet, les fours étaient éteints ; le jeudi 26 juillet, ils brûlaient.',
      'El viernes 21 de julio se apagaron los hornos y el jueves 26 de julio ardían.',
    ],
    ['The ovens went out on Monday, 7th Janaury, and were lit on Tuesday, 8th Janaury.'],
  );
});

describe('the next day', () => {
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens out\n\n${sentence}\n`,
    [
      'On Monday, 7 January, the ovens went out. They were lit on Wednesday, the next day.',
      'On Monday, 7 January, the ovens went out. They were lit the following day, a Wednesday.',
      'The ovens went out on Monday evening. On the following morning, Wednesday, they were lit.',
      'Am Montag gingen die Öfen aus. Am nächsten Tag, Mittwoch, brannten sie.',
      'Lundi, les fours étaient éteints. Le lendemain, mercredi, ils brûlaient.',
      'El lunes se apagaron los hornos. Al día siguiente, miércoles, ardían.',
    ],
    [
      'On Monday, 7 January, the ovens went out. They were lit on Tuesday, the next day.',
      'The ovens went out on Monday evening. The next day (Tuesday) they were lit.',
      'The ovens went out on Monday. A baker was to come on Friday. The next day, Tuesday, they were lit.',
      'On Friday the ovens went out. The next day, Monday, they were lit.',
      'On Friday the ovens went out. On the next working day, Monday, they were lit.',
      'The ovens went out on Monday at 23:50. The next day, Wednesday, they were lit.',
      'On Monday the ovens went out. The day after the next day, Wednesday, they were lit.',
    ],
  );
  cases(
    'date-mismatch',
    (sentence) => `# Ovens out\n\nOn 7 January 2020 the ovens went out at 10:00. ${sentence}\n`,
    [
      'On the following day, 9 January 2020, they were lit.',
      'They were lit on 9 January 2020, the next day.',
      'The day before, on 5 January 2020, we had swept them.',
    ],
    [
      'On the following day, 8 January 2020, they were lit.',
      'The day before, on 6 January 2020, we had swept them.',
      'They were swept on 9 January 2020, the day before the fair.',
      'They were lit on 9 January 2020, the following day of rest.',
    ],
  );
});

describe('weekdays of days without a month', () => {
  cases(
    'weekday-mismatch',
    (sentence) => `# Ovens out\n\n${sentence}\n`,
    [
      'On Friday 21st the ovens went out. All were lit on Thursday 26th.',
      'On Friday, 21 July, the ovens went out. On Sunday the 22nd they were lit.',
      'Am Freitag, dem 21., gingen die Öfen aus. Am Donnerstag, dem 26., brannten sie.',
    ],
    [
      'On Friday 21st the ovens went out. All were lit on Wednesday 26th.',
      // Of the next month.
      'On Friday the 29th the ovens went out. On Sunday the 1st they were lit.',
      'On Friday 21st the ovens went out. On Friday 12 bakers called.',
    ],
  );
});
