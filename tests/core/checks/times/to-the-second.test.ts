import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('one moment to the second at two hours', () => {
  cases(
    'prose-vs-prose-time',
    (time) =>
      `# Lift 4 stuck on 27 August 2021\n\nThe brake closed at ${time}, says the panel.\n\nIn the recorder of the cabin it stands on 27 August 2021 at 12:50:07 UTC.\n`,
    ['13:50:07 UTC', '12:50:07 CEST', '00:50:07 UTC'],
    ['12:50:07 UTC', '14:50:07 CEST', '12:50:09 UTC', '13:50 UTC', '14:50:07 2021 +0200'],
  );

  cases(
    'prose-vs-prose-time',
    (line) => `# Lift 4 stuck on 27 August 2021\n\nThe recorder writes each hour: ${line}.\n\nThe lift was stuck at 13:20 UTC.\n`,
    [],
    ['11:50:07, 12:50:07 and 13:50:07 UTC'],
  );
});

describe('the part of the day beside a time', () => {
  cases(
    'am-pm-mismatch',
    (words) => `# Lift 4 stuck on 27 August 2021\n\nThe lift stopped ${words}, and the smith came.\n`,
    [
      'at 12:33 p.m. ET this morning',
      'at 3:10 PM in the morning',
      'at 3:10 AM in the afternoon',
      'at 8:05 am this evening',
      'by 7pm on the following morning',
      'at 9pm the next morning',
      'that morning at 8:30pm',
      'at 9:30am that evening',
      'um 19:30 Uhr morgens',
      'am nächsten Morgen um 19:30 Uhr',
      'a las 19:30 de la mañana',
    ],
    [
      'by 7am on the following morning',
      'at 9pm the next evening',
      'that morning at 8:30am',
      // The morning is that of what came later.
      'for good: it ran again after the failure at 10pm the next morning',
      'from 7pm until the next morning',
      'um 7:30 Uhr morgens',
      'am nächsten Morgen um 9:30 Uhr',
      'a las 7:30 de la mañana',
      'at 12:33 a.m. ET this morning',
      'at 3:10 AM in the morning',
      'at 3:10 PM in the afternoon',
      'at 8:05 pm this evening',
      'at 11:50 pm, in the morning all was well',
    ],
  );

  cases(
    'am-pm-mismatch',
    (words) => `# Ascenseur en panne\n\nL’ascenseur s’est arrêté ${words}, et le technicien est venu.\n`,
    ['le matin à 19h30', 'à 19h30 du matin'],
    ['le matin à 9h30', 'à 19h30', 'le soir à 19h30'],
  );
});
