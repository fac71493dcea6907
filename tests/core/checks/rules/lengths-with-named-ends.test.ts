import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('lengths whose two ends are named in words', () => {
  const ovens = (sentence: string): string => `# Ovens went cold

${sentence}

## Timeline (UTC)

- 2026-03-04 10:00 A new recipe is deployed
- 2026-03-04 10:12 First alert fires for the north hall
- 2026-03-04 10:31 Second alert fires for the south hall
- 2026-03-04 10:47 A baker calls about cold bread
- 2026-03-04 11:09 Root cause identified: a valve was shut
- 2026-03-04 11:30 Resolved. All ovens are warm
`;

  cases(
    'duration-mismatch',
    ovens,
    [
      'Mitigation was quick: 43 min from second alert to resolution.',
      'It was 20 minutes from root cause to the second alert and 12 minutes from second alert to resolution.',
      '**Time to repair (second alert → resolution): 25 minutes.**',
      'We needed 15 minutes from the baker to the root cause.',
      'The 35 minutes between first alert and second alert were lost.',
      'Es waren 40 Minuten vom second alert bis zur resolution.',
      'Root cause identified within two minutes of the second alert.',
      'We had the root cause identified within about 5 minutes of the first alert.',
    ],
    [
      'Mitigation was quick: 59 min from second alert to resolution.',
      'It took about an hour from second alert to resolution.',
      '**Time to repair (second alert → resolution): 59 minutes.**',
      'We needed 22 minutes from the baker to the root cause.',
      'The 19 minutes between first alert and second alert were lost.',
      // Ends that no entry has, or that several have, or a limit of another thing.
      'It was 5 minutes from kettle to cup.',
      'It takes 12 minutes from alert to call.',
      'From now on it will be 5 minutes from second alert to resolution.',
      'Unlike last year, it was 5 minutes from second alert to resolution.',
      'It takes 5 minutes from one hall to another.',
      'Root cause identified within 40 minutes of the second alert.',
      'Every call is answered within two minutes of the second ring.',
      'We were able to see bread within two minutes of the second alert.',
    ],
  );

  cases(
    'duration-mismatch',
    (text) => `# Ovens went cold on 4 March 2026\n\n${text}\n`,
    [
      'The fault was first reported at 08:22 UTC; the cause was confirmed at 09:48 UTC. That 68-minute gap was spent on the wrong valve.',
      'The alarm rang at 10:04 and a baker came at 10:41. This 47-minute delay is too long.',
      'The alarm rang at 10:04, a baker came at 10:41, a 17-minute delay.',
      'The alarm rang at 10:04 and a baker came at 10:41. That 3-hour wait cost us the bread.',
      'Der Alarm kam um 10:04 Uhr, der Bäcker um 10:41 Uhr. Diese 57 Minuten Verzögerung waren zu viel.',
    ],
    [
      'The fault was first reported at 08:22 UTC; the cause was confirmed at 09:48 UTC. That 86-minute gap was spent on the wrong valve.',
      'The alarm rang at 10:04 and a baker came at 10:41. This 37-minute delay is too long.',
      'The alarm rang at 10:04 and a baker came at 10:41. An alarm should ring within a 5-minute window.',
      'The alarm rang at 10:04 and a baker came at 10:41. The next 5-minute window was quiet.',
      'The alarm rang at 10:04 and a baker came at 10:41. The 20-minute delay was that of the phone.',
      'The alarm rang at 10:04, then at 10:20 and at 10:41. That 15-minute gap was new.',
      'The alarm rang at 10:04 CET (09:04 UTC). That 15-minute delay was expected.',
      'The alarm rang at 10:04 and a baker came at 10:41. We added a 5-minute delay.',
    ],
  );

  cases(
    'interval-claim',
    (text) => `# Ovens went cold\n\n${text}\n`,
    [
      'On 27 March 2018 the ovens went cold. It was found out on 30 March 2018 (almost 6 days later).',
      'The label was changed on 3 May 2021. On 12 May 2021, five days later, a customer wrote to us.',
      'Der Fehler begann am 3. Mai 2021. Am 12. Mai 2021, 5 Tage später, fiel er auf.',
      'L’erreur date du 3 mai 2021. Le 12 mai 2021, 5 jours plus tard, un client l’a vue.',
    ],
    [
      'On 27 March 2018 the ovens went cold. It was found out on 30 March 2018 (almost 3 days later).',
      'The label was changed on 3 May 2021. On 12 May 2021, nine days later, a customer wrote to us.',
      'The label was changed on 3 May 2021 and again on 7 May 2021. On 12 May 2021, five days later, a customer wrote to us.',
      'The label was changed on 3 May 2021. On 12 May 2021 we wrote to all, and five days later the last one answered, which was late for most of them.',
      'The label was changed on 3 May 2021. A week before 12 May 2021, some days later, a customer wrote to us.',
    ],
  );

  cases(
    'duration-mismatch',
    (row) =>
      `# Ovens went cold\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| ~04:40 | Last bread |\n| ${row} |\n| 05:50 | The ovens are lit |\n`,
    ['~04:54–05:47 | Ovens down (~3 hours)', '04:54–05:47 | No heat at all (20 minutes)', '04:54–05:47 | Cold (2 h)'],
    [
      '~04:54–05:47 | Ovens down (~1 hour)',
      '04:54–05:47 | No heat at all (53 minutes)',
      '04:54–05:47 | No heat at all (checked every 5 minutes)',
      '04:54–05:47 | Baking resumed (2 h) in one hall',
    ],
  );
});

describe('a length in days beside hours of one day', () => {
  cases(
    'duration-mismatch',
    (text) => `# Ovens went cold on 27 July 2026\n\n- **Duration:** ${text}\n`,
    ['15 hours, from 19:00 to 19:15', 'about 2 hours; 19:00 to 19:15 (40 minutes)'],
    [
      'chronic for ~5 days (restarts piling up); mitigated 19:00–19:15 (CEST)',
      'crónica durante ~5 días; mitigación aguda ~19:00–19:15 (CEST)',
      'for three days, the worst of it 19:00–19:15',
      'seit 4 Tagen, am schlimmsten 19:00–19:15 Uhr',
      'pendant 6 jours, surtout 19:00–19:15',
      'two days of cold bread, with no bread at all from 19:00 to 20:30',
    ],
  );
});

describe('a length that a head gives from the introduction to the repair', () => {
  cases(
    'duration-mismatch',
    (length) =>
      `# Ovens cold for days\n\n- **Introduced:** 2026-04-03 18:16 PDT\n- **Detected:** 2026-04-10 20:42 PDT\n- **Fixed:** 2026-04-10 21:02 PDT\n- **Duration of silent failure:** ${length}\n\nAll is warm again.\n\n## Timeline\n\n- 2026-04-03 18:16 The valve is changed\n- 2026-04-10 20:42 A baker calls\n- 2026-04-10 21:02 The valve is opened\n- 2026-04-12 10:00 All ovens were checked\n`,
    ['~12 days, 2 hours', '5 days', '17 hours'],
    ['~7 days, 2 hours', '7 days', 'about a week', '8 days and 16 hours'],
  );
});
