import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

describe('an end before the beginning, without a timeline', () => {
  cases(
    'end-before-start',
    (text) => `# Mail\n\nOn 12 March 2025 at 14:10 UTC an outage hit the mail servers.\n\n${text}\n`,
    [
      'The service was restored at 13:40 UTC.',
      'All mail was back online by 12:05 UTC.',
      'A switch was replaced, and delivery was resumed at 13:15 UTC.',
    ],
    [
      'The service was restored at 15:40 UTC.',
      'The service was restored at 03:40 UTC.',
      'The service was restored the next day at 13:40 UTC.',
      'The servers had already been restored at 13:40 UTC from a similar fault.',
      'The service was restored on 13 March 2025 at 13:40 UTC.',
      'A snapshot from a backup of 13:00 UTC was restored.',
      'The first estimate was that all would be restored at 13:40 UTC.',
    ],
  );

  cases(
    'end-before-start',
    (text) => `# Störung\n\nAm Dienstag gab es um 18:30 Uhr eine Störung der Telefonie.\n\n${text}\n`,
    ['Die Störung wurde um 17:50 Uhr behoben.', 'Seit 16:20 Uhr ist alles wieder normal.'],
    ['Die Störung wurde um 19:50 Uhr behoben.', 'Am Mittwoch wurde die Störung um 17:50 Uhr behoben.', 'Um 17:50 Uhr war nichts behoben.'],
  );
});

describe('a story whose steps go back', () => {
  cases(
    'out-of-order',
    (text) => `# Release\n\nOn 2021-03-11 at 10:09 UTC we released the tool. ${text}\n`,
    [
      'At 10:23 UTC a report came in. At 10:17 UTC we knew the reason. At 10:56 UTC it was withdrawn.',
      'At 10:23 UTC a report came in. At 10:27 UTC we knew the reason, and withdrew it, completed by 09:56 UTC.',
      'At 10:23 UTC a report came in. At 11:27 UTC we knew the reason. At 10:56 UTC it was withdrawn.',
    ],
    [
      'At 10:23 UTC a report came in. At 10:27 UTC we knew the reason. At 10:56 UTC it was withdrawn.',
      'At 10:23 UTC a report came in. At 10:17 UTC it had been deployed to a mirror. At 10:56 UTC it was withdrawn.',
      'At 10:23 UTC a report came in. Another one, sent earlier at 10:17 UTC, was found. At 10:56 UTC it was withdrawn.',
      'At 10:23 UTC a report came in. The reason was known at 10:17 UTC elsewhere in the team. At 10:56 UTC it was withdrawn.',
    ],
  );
});

describe('lengths in the text alone', () => {
  cases(
    'duration-mismatch',
    (text) =>
      `# Paket\n\nDer erste Verlust begann um 20:30:18 Uhr und endete um 20:34:21 Uhr. Es folgte ein zweiter um 20:38:29 Uhr, der bis 20:43:16 Uhr andauerte. ${text}\n`,
    ['Das ist ein Gesamtausfall von 23 Minuten.', 'Insgesamt waren es 5 Stunden Ausfall.'],
    ['Das ist ein Gesamtausfall von 9 Minuten.', 'Vom ersten bis zum letzten sind es insgesamt 13 Minuten.'],
  );

  cases(
    'duration-mismatch',
    (text) => `# Two outages\n\nThe index had some downtime: 53 minutes on July 15 and 3 hours and 16 minutes on July 16.\n\n${text}\n`,
    ['This resulted in 35 minutes of downtime on July 15.', 'The outage took the index away for 2 hours on July 16.'],
    [
      'This resulted in roughly 53 minutes of downtime on July 15.',
      'This resulted in 35 minutes of downtime on July 17.',
      'We worked for 35 minutes on July 15.',
    ],
  );

  cases(
    'duration-mismatch',
    (text) => `# Power\n\nPower went at 01:30 UTC. A generator was started at 02:10 UTC. Power came at 06:05 UTC.\n\n${text}\n`,
    ['The outage lasted 6 hours and 50 minutes.', 'For 75 minutes, users saw errors.'],
    ['The outage lasted 4 hours and 35 minutes.', 'The outage lasted four and a half hours.', 'For 40 minutes, users saw errors.'],
  );

  cases(
    'duration-mismatch',
    (text) => `# Fire\n\nTime frame: June 16, ${text}\n\nImpact: users had errors over a 32-minute period.\n`,
    ['4:06 pm – 4:38 am', '4:06 pm – 4:48 pm'],
    ['4:06 pm – 4:38 pm'],
  );

  it.each(['29', '36'])('a range that goes back is found: 20:%s', (minutes) => {
    const text = `# Paket\n\nEs gab einen Verlust um 20:38:29 Uhr, der bis 20:${minutes}:16 Uhr andauerte.\n`;
    expect(rulesFor(text)).toContain('range-end-before-start');
    expect(rulesFor(text.replace(`20:${minutes}:16`, '20:43:16'))).toEqual([]);
  });
});

describe('time to recovery and an entry that is named so', () => {
  cases(
    'duration-mismatch',
    (text) => `# Node

- 2026-01-20 10:21 **Detection:** many alerts
- 2026-01-20 10:43 The rollover began
- 2026-01-20 12:10 **Recovery:** the node is gone
- 2026-01-20 15:40 Limits are set

## Stats

- Time to recovery: ${text}
`,
    ['297 minutes', '319 minutes'],
    ['109 minutes', '87 minutes', '1 hour 49 minutes'],
  );
});

describe('days of the week without a date', () => {
  cases(
    'weekday-mismatch',
    (text) => `# Network\n\nOn 2 April 2022 the network was away from 10:30 to 10:51 UTC.\n\n${text}\n`,
    ['We apologise for the outage on Monday.', 'The incident happened on Sunday, sadly.', 'We regret the outage this Tuesday.'],
    [
      'We apologise for the outage on Saturday.',
      'We will tell more on Monday.',
      'A similar outage on Monday was shorter.',
      'Monday was quiet.',
    ],
  );

  cases(
    'weekday-mismatch',
    (text) => `Le ${text} 16 novembre, de 18h00 à 21h00, le traitement a été interrompu.\n\nL’incident s’est produit un samedi.\n`,
    ['dimanche', 'lundi'],
    ['samedi'],
  );

  it('believes the days on both sides of a midnight', () => {
    const text = '# Netz\n\nAm 02.04.2022 war das Netz ab 23:50 Uhr weg.\n\nDer Ausfall am Sonntag tut uns leid.\n';
    expect(rulesFor(text)).toEqual([]);
    expect(rulesFor(text.replace('23:50', '13:50'))).toEqual(['weekday-mismatch']);
  });
});

describe('one season among the other', () => {
  cases(
    'zone-season-mismatch',
    (zone) => `# Logins

- Mar 13, 10:16 MDT Recovery
- Mar 13, 10:01 MDT Queues drain
- Mar 13, 09:15 ${zone} The cause is known
- Mar 13, 08:56 MDT Slow pages
`,
    ['MST'],
    ['MDT', 'UTC-6'],
  );
});

describe('a labelled end and the text', () => {
  cases(
    'prose-vs-prose-time',
    (text) => `# Agents\n\nStarted: 2021-06-08T05:35:00Z\nResolved: 2021-06-08T11:08:00Z\n\n${text}\n`,
    ['The agents are back to normal since 2021-06-08 12:08 UTC.', 'All agents are operational since 10:08 UTC.'],
    [
      'The agents are back to normal since 2021-06-08 11:08 UTC.',
      'All agents are operational since 2021-06-09 12:08 UTC.',
      'An alarm has been open since 12:08 UTC.',
    ],
  );
});
