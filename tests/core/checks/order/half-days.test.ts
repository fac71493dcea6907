import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('half a day from the one end of a range that is meant', () => {
  cases(
    'am-pm-mismatch',
    (sentence) =>
      `# Ovens out on November 22, 2018\n\nBetween 8:19 AM and 9:43 AM KST, no oven could be lit; an outage of all halls. At 8:21 AM KST the engineers were alerted.\n\n${sentence}\n`,
    ['At 9:43 PM KST, all ovens recovered.'],
    [
      'At 9:43 AM KST, all ovens recovered.',
      'At 9:40 PM KST, a report was sent.',
      'A second hall lost its ovens at 9:43 PM; they recovered at 9:43 PM too.',
    ],
  );

  cases(
    'am-pm-mismatch',
    (range) =>
      `# Ovens out on November 22, 2018\n\nBetween ${range} KST, no oven could be lit; an outage of all halls.\n\nAt 8:21 AM KST the engineers were alerted. We identified the root cause at 8:48 AM KST. At 9:43 AM KST, all ovens recovered.\n`,
    ['8:19 PM and 9:43 AM'],
    ['8:19 AM and 9:43 AM'],
  );

  cases(
    'am-pm-mismatch',
    (sentence) => `# Ovens out\ndate: 2021-02-18 00:30:00-08:00\nresolvedWhen: 2021-02-18 07:24:00-08:00\n\n${sentence}\n`,
    ['The ovens were restarted at 7:24pm PST.'],
    ['The ovens were restarted at 7:24am PST.', 'The ovens were looked at once more at 7:20pm PST.'],
  );
});

describe('a part of the day beside a time of its other half', () => {
  cases(
    'am-pm-mismatch',
    (sentence) => `# Ovens out\n\n${sentence}\n`,
    [
      'All ovens were lit by 7pm on the following morning.',
      'The bakers had them lit at 7 pm the next morning.',
      'In the morning at 7 pm the ovens were lit.',
      'On the morning of 5 May, at 7 pm, the ovens went out.',
      'They were lit by 4:15 AM the same evening.',
      'Am Morgen um 19:30 Uhr gingen die Öfen aus.',
      'Um 19:30 Uhr am nächsten Morgen brannten sie.',
      'Les fours se sont éteints à 19h30 du matin.',
      'Los hornos se apagaron a las 19:30 de la mañana.',
    ],
    [
      'All ovens were lit by 7am on the following morning.',
      'They went out at 9 pm, in the morning they were lit.',
      'They went out at 9 pm and the next morning they were lit.',
      'They went out at 9 pm the morning shift found.',
      'We saw smoke in the morning, at 7 pm they went out.',
      'They were out from 9 pm until 7 in the morning.',
      // In America it is morning then.
      'It was seen at 16:05 UTC this morning.',
      'Um 19:30 Uhr gingen sie aus, am nächsten Morgen brannten sie.',
    ],
  );
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  cases(
    'am-pm-mismatch',
    (part) =>
      `# Ovens out\n\nThe outage on the ${part} of the 11th of February 2016 hit all bakers.\n\n${list(['Feb 11, 2016 10:44 CET: smoke is seen', 'Feb 11, 2016 11:04 CET: a fuse is changed', 'Feb 11, 2016 12:07 CET: ovens are lit'])}\n`,
    ['evening'],
    ['morning', 'afternoon'],
  );
  cases(
    'am-pm-mismatch',
    (zone) =>
      `# Ovens out\n\nThe outage on the evening of 11 February 2016 hit all bakers.\n\n${list([`2016-02-11 10:44 ${zone}: smoke is seen`, `2016-02-11 11:04 ${zone}: ovens are lit`])}\n`,
    ['CET'],
    // In Asia it is evening then.
    ['UTC'],
  );
});
