import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

describe('sentences in updates, posts and notices', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'are part of updates that say when each was written',
      [
        'Delayed mail',
        '',
        '» Published on Sat, 21 Oct 2023 12:53:00 +0000',
        '',
        '  • Resolved',
        '',
        '    The cause was a sender with large mails. Trouble lasted from 19:00 - 21:00 UTC on October 20th.',
        '',
        '    » Updated Tue, 31 Oct 2023 11:52:00 +0000',
        '  • Investigating',
        '',
        '    We see a delay. It was worst between 19:00 and 21:00 UTC October 20th. We look.',
        '',
        '    » Updated Sat, 21 Oct 2023 13:53:00 +0000',
      ],
      [
        '2023-10-31T11:52Z | Resolved\nThe cause was a sender with large mails. Trouble lasted from 19:00 - 21:00 UTC on October 20th.',
        '2023-10-21T13:53Z | Investigating\nWe see a delay. It was worst between 19:00 and 21:00 UTC October 20th. We look. | !out-of-order',
      ],
    ],
    [
      'and in one paragraph each',
      [
        'Resolved',
        'Mail was late from 19:00 to 21:00 UTC on June 9th for some of our customers in Europe.',
        'Updated 10 June 2024 15:40 UTC',
        'Investigating',
        'We look into a delay that began around 19:00 UTC on June 9th for some customers.',
        'Updated 10 June 2024 14:10 UTC',
      ],
      [
        '2024-06-10T15:40Z | Resolved\nMail was late from 19:00 to 21:00 UTC on June 9th for some of our customers in Europe.',
        '2024-06-10T14:10Z | Investigating\nWe look into a delay that began around 19:00 UTC on June 9th for some customers. | !out-of-order',
      ],
    ],
    [
      'are no entries where they announce a span',
      [
        'We will do maintenance on December 17.',
        '',
        'Between 15:00 and 19:00 Pacific time, webmail will not be accessible. Other services will go on.',
        '',
        'Update 2013-12-17 19:15 PST: The maintenance is complete.',
      ],
      ['2013-12-18T03:15Z | Update: The maintenance is complete.'],
    ],
    [
      'have nothing to do with the day on which their writer joined',
      [
        'Announcements',
        'Ann',
        'Messages : 7937',
        'Inscription : 2 avril 2010 à 20:14',
        '',
        'Bonjour,',
        '',
        'L’ensemble de l’infrastructure a été injoignable dans la nuit du samedi 28 octobre 2017 de 0:44 à 1:46 du matin à cause d’une erreur du prestataire.',
      ],
      [
        '2017-10-28 00:44/2017-10-28 01:46 | L’ensemble de l’infrastructure a été injoignable dans la nuit du samedi 28 octobre 2017 de 0:44 à 1:46 du matin à cause d’une erreur du prestataire. | !time-inside',
      ],
    ],
    [
      'nor in English',
      [
        'Ann Lee',
        'Joined: 2 April 2010, 20:14',
        'Posts: 79',
        '',
        'The whole site was down on Saturday 28 October 2017 from 00:44 to 01:46 UTC because of an error at our provider.',
      ],
      [
        '2017-10-28T00:44Z/2017-10-28T01:46Z | The whole site was down on Saturday 28 October 2017 from 00:44 to 01:46 UTC because of an error at our provider. | !time-inside',
      ],
    ],
    [
      'nor in German',
      [
        'Ann Lee',
        'Mitglied seit: 02.04.2010 20:14',
        'Beiträge: 79',
        '',
        'Am Samstag, 28. Oktober 2017, war die ganze Seite von 00:44 bis 01:46 Uhr wegen eines Fehlers beim Anbieter nicht erreichbar.',
      ],
      [
        '2017-10-28 00:44/2017-10-28 01:46 | Am Samstag, 28. Oktober 2017, war die ganze Seite von 00:44 bis 01:46 Uhr wegen eines Fehlers beim Anbieter nicht erreichbar. | !time-inside',
      ],
    ],
    [
      'are no entries where they expect something',
      [
        'On 10 June 2024 at 14:02 UTC the link failed and all traffic moved to the spare link. We expect a fix by 18:00 UTC. Next update at 16:00 UTC.',
      ],
      [
        '2024-06-10T14:02Z | the link failed and all traffic moved to the spare link. We expect a fix by 18:00 UTC. Next update at 16:00 UTC.',
      ],
    ],
    [
      'tell a span over midnight',
      [
        'Between 22:30 UTC on 9 June 2024 and 02:10 UTC on 10 June 2024, a fault on a database hit the delivery of mails for some customers.',
      ],
      ['2024-06-09T22:30Z/2024-06-10T02:10Z | a fault on a database hit the delivery of mails for some customers.'],
    ],
    [
      'name days as they go on',
      [
        'On 10 June 2024 at 22:02 UTC the link failed and all traffic moved to the spare link. On 11 June at 01:00 UTC our provider mended the fibre. At 07:00 UTC traffic was back.',
      ],
      [
        '2024-06-10T22:02Z | the link failed and all traffic moved to the spare link.',
        '2024-06-11T01:00Z | our provider mended the fibre.',
        '2024-06-11T07:00Z | traffic was back.',
      ],
    ],
    [
      'pass midnight',
      [
        'On 10 June 2024 at 22:02 UTC the link failed and all traffic moved to the spare link. At 01:00 UTC our provider mended the fibre. At 07:00 UTC traffic was back.',
      ],
      [
        '2024-06-10T22:02Z | the link failed and all traffic moved to the spare link.',
        '2024-06-11T01:00Z | our provider mended the fibre. | !midnight',
        '2024-06-11T07:00Z | traffic was back.',
      ],
    ],
    [
      'have dots in their times',
      [
        'On Sunday 1st December 2013 one of our sites lost all power, starting at approximately 16.40. Power was restored at 17.30 and all was well.',
      ],
      [
        '2013-12-01 16:40 | On Sunday 1st December 2013 one of our sites lost all power, starting at approximately 16.40. | !time-inside',
        '2013-12-01 17:30 | Power was restored at 17.30 and all was well. | !time-inside',
      ],
    ],
    [
      'take their day from the first',
      [
        'On June 10th, 2024 we had an outage that hit all customers in the EU region for more than an hour.',
        '',
        'At 14:02 UTC our monitoring alerted us. At 14:20 UTC we found the cause, and at 15:40 UTC the fix was live.',
      ],
      [
        '2024-06-10T14:02Z | our monitoring alerted us. | !date-from-text',
        '2024-06-10T14:20Z | we found the cause, | !date-from-text',
        '2024-06-10T15:40Z | and at 15:40 UTC the fix was live. | !time-inside | !date-from-text',
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('a title that names the day of the writing before that of the outage', () => {
  it.each([
    ['Report of 14 June 2024 on the outage of 12 June 2024', '2024-06-12'],
    ['Incident report 14.06.2024: outage on 12.06.2024', '2024-06-12'],
    ['Rapport du 14 juin 2024 sur la panne du 12 juin 2024', '2024-06-12'],
    ['Zwischenbericht vom 14.06.2024 zum Ausfall vom 12.06.2024', '2024-06-12'],
    ['Outage report of 12 June 2024 to 13 June 2024', '2024-06-12'],
    ['Outage of 12 June 2024, report of 14 June 2024', '2024-06-12'],
  ])('%s', (title, day) => {
    expect(rows(`${title}\n\n14:02 UTC - Alarm`)[0]).toContain(`${day}T14:02Z | Alarm`);
  });
});
