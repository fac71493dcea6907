import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { readChecked } from '../read-checked.ts';

/** A sound report about tills, with a sentence above its log. */
const tills = (text: string): string => `# Tills stood still

${text}

## Timeline

- 2024-06-13 09:14 UTC tills stop
- 2024-06-13 09:41 UTC an alarm is sent to the shop team
- 2024-06-13 10:02 UTC tills restored by a restart
`;

describe('times of what did not happen', () => {
  cases(
    'prose-vs-timeline-time',
    tills,
    [
      'The alarm was sent to the shop team at 09:51 UTC.',
      'The alarm was sent to the shop team at 10:41 UTC, with all tills working normally later.',
    ],
    [
      'The alarm was sent to the shop team at 09:41 UTC.',
      'The alarm should have been sent to the shop team at 09:19 UTC.',
      'If the alarm had been sent to the shop team at 09:19 UTC, the tills would have been restored at 09:40 UTC.',
      'Had the alarm been sent to the shop team at 09:19 UTC, all had been well.',
      'The alarm was supposed to be sent to the shop team at 09:19 UTC.',
      'Der Alarm hätte um 09:19 UTC beim Team sein sollen.',
      'L’alarme aurait dû partir à 09:19 UTC.',
      'El aviso debería haber llegado a las 09:19 UTC.',
    ],
  );
});

describe('days of other incidents', () => {
  cases(
    'date-mismatch',
    tills,
    ['On 3 June 2024 at 09:41 UTC an alarm was sent to the shop team.'],
    [
      'The same problem occurred on 3 June 2024 at 09:41 UTC, when the alarm was sent too.',
      'Der gleiche Fehler war am 3. Juni 2024 um 09:41 UTC aufgetreten.',
      'La même panne s’était déjà produite le 3 juin 2024 à 09:41 UTC.',
      'El mismo fallo ya había ocurrido el 3 de junio de 2024 a las 09:41 UTC.',
      'Tills stood still.\n\n## Previous incidents\n\nOn 3 June 2024 at 09:41 UTC an alarm was sent to the shop team.',
    ],
  );
});

const sound: readonly (readonly [string, string])[] = [
  [
    'a title of the first of two spells',
    '2022.11.08 Papers renewed late\n\nFrom 2022-11-07 at 05:44 UTC to 2022-11-08 at 17:48 UTC, 300 papers were too old. From 2022-11-12 at 09:40 UTC to 2022-11-13 at 07:22 UTC another 20 were.\n\nOn 2022-11-10 a fix was deployed at 17:59 UTC.\n\nOn 2022-11-13 at 17:22 UTC, the last query was run and all papers were right.\n',
  ],
  [
    'stamps of updates four days apart',
    '# Cluster news\n\n**Update**: The queue is open again and all nodes are up.\n<br><span class="timestamp">May 20, 00:15 PT</span>\n\n**Update**: We expect to open the queue tomorrow.\n<br><span class="timestamp">May 19, 00:15 PT</span>\n\n**Notice**: The cluster is down since 15:00 on Wednesday 2024-05-15.\n<br><span class="timestamp">May 16, 00:15 PT</span>\n',
  ],
  [
    'two occurrences on two days of the week',
    '# Site down twice\n\nOn Saturday, 14 October 2023 the site was down from about 12:00 to 17:55 CEST. Around 17:55 I restarted the database and the site came back.\n\nThe same issue occurred on Sunday at about 10:55. I have restarted the database again and the site came back.\n',
  ],
  [
    'two restarts that one sentence tells',
    '# Two attempts\n\nAt 13:20 UTC on 8 July 2024 we restarted the broker, without success. At 13:50 UTC we restarted the broker, and the messages flowed at 13:52 UTC.\n\n## What happened\n\nThe broker was restarted at 13:20 and at 13:50, since by 13:45 the disk had been freed.\n',
  ],
  [
    'a head with the day of writing',
    '---\ntitle: "Login outage"\ndate: 2024-10-03T16:00:00Z\n---\n\nLogin was unavailable on 1 October 2024 from 10:00 to 11:10 UTC.\n\n- 10:00 UTC logins fail\n- 10:20 UTC cause found\n- 11:10 UTC logins work\n',
  ],
  [
    'a paper that was issued and ends a year apart',
    '# Paper out of date\n\nThe certificate was issued on 12 March 2023 and a new one expires on 12 March 2025. Visitors saw warnings on 12 March 2024.\n\n- 2024-03-12 07:10 UTC first warning\n- 2024-03-12 08:25 UTC new certificate\n',
  ],
  [
    'an entry of the next day',
    '# Shop down\n\nOn 28 November 2024 the shop was down.\n\n- 18:10 Shop down\n- 18:14 Alert\n- 20:05 Shop up\n- 09:30 (+1 day) Customers told\n',
  ],
  [
    'pairs of times that go on side by side',
    '# Login by text message\n\nCodes sent at 18:00 reached phones at 18:09 on 3 May 2024. Those sent at 18:10 reached phones at 18:31. Those sent at 18:20 reached phones at 18:44. From 18:50 codes came at once.\n',
  ],
];

describe('reports of several moments that are alike', () => {
  it.each(sound)('%s: nothing is found', (_, text) => {
    expect(readChecked(text).map(({ message }) => message)).toEqual([]);
  });
});
