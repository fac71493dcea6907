import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a length between two entries that words name', () => {
  const report = (words: string): string =>
    `# Ovens went cold on 15 April 2026\n\n${words}\n\n## Timeline (all times CEST)\n\n- 13:00 Change of the valves begins\n- 13:10 First cold ovens, first failed loaf\n- 13:13 Alarm to the night baker\n- 13:25 Emergency declared\n- 13:31 Notice in the shop window\n- 13:50 Valve change stopped\n- 14:40 The broken seal is found\n- 15:30 All ovens are hot again\n`;

  cases(
    'interval-claim',
    report,
    [
      'We stopped the valve change only 20 minutes after the first failed loaf.',
      'It took 13 minutes from the first failures to the alarm, and it was a long night.',
      '47 minutes after the alarm the broken seal was found.',
      'The notice in the shop window hung there 28 minutes after the alarm.',
      'Achtzehn Minuten nach dem ersten Fehler kam der Alarm.',
      'Vom Beginn bis zum Alarm vergingen 27 Minuten.',
    ],
    [
      'We stopped the valve change only 40 minutes after the first failed loaf.',
      'It took three minutes from the first failures to the alarm, and it was a long night.',
      '87 minutes after the alarm the broken seal was found.',
      'The notice in the shop window hung there 18 minutes after the alarm.',
      'Drei Minuten nach dem ersten Fehler kam der Alarm.',
      'Vom Beginn bis zum Alarm vergingen drei Minuten.',
      'The valve change should be stopped 20 minutes after the first failed loaf.',
      'The valve change of last year was stopped 20 minutes after the first failed loaf of that night.',
      'Some ovens were hot 20 minutes after the first failed loaf.',
      'The baker had been asleep for 20 minutes after the fair.',
    ],
  );

  cases(
    'interval-claim',
    (words) =>
      `# Ovens went cold on 15 April 2026\n\nLoaves failed from 13:58 to 14:10.\n\n${words}\n\n## Timeline\n\n- 14:02 The night baker is called\n- 14:06 Baker: first failed loaf at 13:58, when the valve was turned\n- 14:07 The valve is turned off\n- 14:30 All is well\n`,
    ['We turned the valve off 19 minutes after the first failed loaf.'],
    [
      'We turned the valve off nine minutes after the first failed loaf.',
      'We turned the valve off one minute after the first failed loaf.',
    ],
  );
});
