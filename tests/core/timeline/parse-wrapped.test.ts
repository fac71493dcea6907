import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

describe('prose that a program wrapped at a fixed width', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'is read in a mail',
      [
        'Dear customers,',
        '',
        'Last night, between 22:10 and 23:40 CET on 4 March 2025, the power supply of our',
        'data centre failed. Our engineers were on site at 22:45 CET and switched to the',
        'spare generator at 23:20 CET.',
        '',
        'We apologise for the trouble.',
        'Kind regards',
      ],
      [
        '2025-03-04T21:10Z/2025-03-04T22:40Z | Last night, between 22:10 and 23:40 CET on 4 March 2025, the power supply of our data centre failed. | !time-inside',
        '2025-03-04T21:45Z | Our engineers were on site',
        '2025-03-04T22:20Z | and switched to the spare generator',
      ],
    ],
    [
      'is read where a time begins a line',
      [
        'On 10 June 2024 the main database of our shop stopped answering at',
        '14:02 UTC, and all customers saw errors. The primary was restarted at',
        '14:20 UTC and the service came back.',
      ],
      [
        '2024-06-10T14:02Z | On 10 June 2024 the main database of our shop stopped answering at 14:02 UTC, and all customers saw errors. | !time-inside',
        '2024-06-10T14:20Z | The primary was restarted at 14:20 UTC and the service came back. | !time-inside',
      ],
    ],
    [
      'is read behind a label',
      [
        'What happened: On Wednesday, August 10, 2011 at 11:01AM CDT, the facility at',
        '3000 Irving Boulevard experienced an equipment failure with one of the switches.',
      ],
      [
        '2011-08-10T16:01Z | What happened: On Wednesday, August 10, 2011 at 11:01AM CDT, the facility at 3000 Irving Boulevard experienced an equipment failure with one of the switches. | !time-inside',
      ],
    ],
    [
      'is read in German',
      [
        'Am 10. Juni 2024 fiel um 14:02 Uhr MESZ die Datenbank unseres Shops aus, und alle',
        'Kunden sahen Fehler. Um 14:20 Uhr wurde sie neu gestartet, und der Dienst lief',
        'wieder.',
      ],
      [
        '2024-06-10T12:02Z | Am 10. Juni 2024 fiel um 14:02 Uhr MESZ die Datenbank unseres Shops aus, und alle Kunden sahen Fehler. | !time-inside',
        '2024-06-10T12:20Z | wurde sie neu gestartet, und der Dienst lief wieder. | !zone-carried',
      ],
    ],
    [
      'is read where it is indented',
      [
        '   On 10 June 2024 the main database of our shop stopped answering at about',
        '   14:02 UTC, and all customers saw errors. The primary was restarted at',
        '   14:20 UTC and the service came back.',
      ],
      [
        '2024-06-10T14:02Z | On 10 June 2024 the main database of our shop stopped answering at about 14:02 UTC, and all customers saw errors. | !time-inside',
        '2024-06-10T14:20Z | The primary was restarted at 14:20 UTC and the service came back. | !time-inside',
      ],
    ],
    [
      'is no list of times',
      [
        '14:02 the main database of our shop stopped answering all the calls',
        '14:20 the primary was restarted by hand and came back to all the users',
        '14:40 all clear for everybody who had been waiting in the queue since then',
      ],
      [
        '14:02 | the main database of our shop stopped answering all the calls',
        '14:20 | the primary was restarted by hand and came back to all the users',
        '14:40 | all clear for everybody who had been waiting in the queue since then',
      ],
    ],
    [
      'is no list of rows',
      [
        'server one 3/7/2006 17:20 4/7/2006 09:30 Started to run out of memory in the evening',
        'server two 20/7/2006 12:50 20/7/2006 16:07 Due to fibre problems the service was down',
      ],
      [],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('times whose minutes are left open', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'are the earliest that they can mean, in lists',
      ['Timeline (UTC) 10 June 2024', '- 13:xx – first alarm', '- ~14:0x: page', '- 14:1X restart', '- 14:2? check', '- 15:?? done'],
      [
        '2024-06-10T13:00Z | first alarm | !vague-time',
        '2024-06-10T14:00Z | page | !vague-time',
        '2024-06-10T14:10Z | restart | !vague-time',
        '2024-06-10T14:20Z | check | !vague-time',
        '2024-06-10T15:00Z | done | !vague-time',
      ],
    ],
    [
      'and in tables',
      ['| Time (UTC) | Event |', '|---|---|', '| 2024-06-10 13:xx | alarm |', '| 14:3x | page |', '| 15:02 | done |'],
      ['2024-06-10T13:00Z | alarm | !vague-time', '2024-06-10T14:30Z | page | !vague-time', '2024-06-10T15:02Z | done'],
    ],
    [
      'are none within words',
      ['Timeline 10 June 2024 (UTC)', '14:02 server 10:xx failed', '14:05 ratio 1:5x'],
      ['2024-06-10T14:02Z | server 10:xx failed', '2024-06-10T14:05Z | ratio 1:5x'],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('updates with their time in a bracket', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'tell times of the day above',
      [
        '10 June 2024',
        '',
        'UPDATE (11:57 a.m.): The main is repaired.',
        'Update [12:30 pm]: Pressure is back.',
        'UPDATE #3 (1:15 p.m.) – Advisory lifted.',
        'EDIT (2 pm): Typo mended in the words.',
      ],
      [
        '2024-06-10 11:57 | UPDATE: The main is repaired.',
        '2024-06-10 12:30 | Update: Pressure is back.',
        '2024-06-10 13:15 | UPDATE #3: Advisory lifted.',
        '2024-06-10 14:00 | EDIT: Typo mended in the words.',
      ],
    ],
    [
      'tell their own day',
      ['UPDATE (June 10, 2024, 11:57 a.m.): The main is repaired.', 'UPDATE (June 11, 2024, 9 a.m.): The advisory is lifted.'],
      ['2024-06-10 11:57 | UPDATE: The main is repaired.', '2024-06-11 09:00 | UPDATE: The advisory is lifted.'],
    ],
    [
      'tell a state',
      ['10 June 2024', 'Resolved (14:40 UTC): All is well.', 'Monitoring (14:20 UTC): Watching.', 'Identified (14:05 UTC): Found it.'],
      [
        '2024-06-10T14:40Z | Resolved: All is well.',
        '2024-06-10T14:20Z | Monitoring: Watching.',
        '2024-06-10T14:05Z | Identified: Found it.',
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('spans', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'have days behind both times in a field',
      ['Outage window: 9pm PT Tuesday November 17 to 8:30am PT Wednesday November 18'],
      ['21:00 America/Los_Angeles/08:30 | Outage window | !no-year | !no-year'],
    ],
    [
      'and in lines',
      ['14:00 UTC on 10 June 2024 – 03:00 UTC on 11 June 2024: mail was down', '04:00 UTC on 11 June 2024: done'],
      ['2024-06-10T14:00Z/2024-06-11T03:00Z | mail was down', '2024-06-11T04:00Z | done'],
    ],
    [
      'are no row of a table where commas part a date',
      ['Start time: Monday, October 2, 2023, at 11:21 AM UTC', 'End time: Monday, October 2, 2023, at 12:42 PM UTC'],
      ['2023-10-02T11:21Z | Start time', '2023-10-02T12:42Z | End time'],
    ],
    [
      'nor in German',
      ['Beginn: Montag, 2. Oktober 2023, um 11:21 Uhr', 'Ende: Montag, 2. Oktober 2023, um 12:42 Uhr'],
      ['2023-10-02 11:21 | Beginn', '2023-10-02 12:42 | Ende'],
    ],
    [
      'give their last day to the time that ends them',
      ['2022/06/17 10:12 UTC to 2022/06/20 16:08 UTC', 'Mails were late.', 'At 16:08 UTC a fix was put in place.'],
      ['2022-06-17T10:12Z/2022-06-20T16:08Z | Mails were late.', '2022-06-20T16:08Z | a fix was put in place. | !date-carried'],
    ],
    [
      'end where a sentence says so',
      [
        'We had a network outage starting around 2021-03-09 21:15 UTC and lasting until 2021-03-10 00:45 UTC. All customers were given credit for the downtime they had.',
      ],
      [
        '2021-03-09T21:15Z/2021-03-10T00:45Z | We had a network outage starting around 2021-03-09 21:15 UTC and lasting until 2021-03-10 00:45 UTC. All customers were given credit for the downtime they had. | !time-inside',
      ],
    ],
    [
      'do not end in the sentence behind a stamp',
      [
        'Thu Dec 2 17:45:51 PST 1999 — At around 10am this morning, the disks were full.',
        'Fri Dec 3 09:44:44 PST 1999 — During a test the server rebooted.',
      ],
      [
        '1999-12-03T01:45:51Z | At around 10am this morning, the disks were full.',
        '1999-12-03T17:44:44Z | During a test the server rebooted.',
      ],
    ],
    [
      'stand two on a line',
      [
        '2015/01/13 11:05 – began working.',
        '2015/01/13 11:40 – restarting. 2015/01/13 12:25 – completed.',
        'End: 2015/01/13 12:35 – restored.',
      ],
      [
        '2015-01-13 11:05 | began working.',
        '2015-01-13 11:40 | restarting.',
        '2015-01-13 12:25 | completed.',
        '2015-01-13 12:35 | End: restored.',
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});
