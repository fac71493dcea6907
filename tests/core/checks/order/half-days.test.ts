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

describe('two sentences side by side that begin with their times', () => {
  const story = (words: string): string => `# The old index is gone\n\n${words.replaceAll(' / ', '\n\n')}\n`;
  cases(
    'out-of-order',
    story,
    [
      'At 10:40 UTC the new index was ready. At 10:36 UTC the engineer dropped the old one, and all copies stood still.',
      'Um 10:40 Uhr war der neue Index fertig. Um 10:36 Uhr löschte die Technik den alten.',
      'À 10h40 le nouvel index était prêt. À 10h36 l’équipe a supprimé l’ancien.',
      'A las 10:40 el nuevo índice estaba listo. A las 10:36 el equipo borró el antiguo.',
    ],
    [
      'At 10:36 UTC the new index was ready. At 10:40 UTC the engineer dropped the old one.',
      // Looking back, at night, past noon, on another clock, and with something between.
      'At 10:40 UTC customers called. At 10:36 UTC the engineer had dropped the old index.',
      'At 23:40 UTC the new index was ready. At 00:36 UTC the engineer dropped the old one.',
      'At 11:40 the new index was ready. At 1:36 the engineer dropped the old one.',
      'At 10:40 UTC the new index was ready. At 09:36 PST the engineer dropped the old one.',
      'At 10:40 UTC customers called. This is what we found. At 10:36 UTC the engineer dropped the old index.',
      'At 10:40 UTC the first copy stood still. At about 10:36 UTC the second one did.',
    ],
  );
  cases(
    'am-pm-mismatch',
    story,
    [
      'At 9:45am on 7 December 2015 somebody told us that our checks were wrong. / At 1:11am on the same day a repair went out.',
      'At 9:45am PST on 7 December 2015 somebody told us. We looked into it. / At 1:11am PST that day a repair went out.',
    ],
    [
      'At 9:45am on 7 December 2015 somebody told us that our checks were wrong. / At 1:11pm on the same day a repair went out.',
      'At 9:45am on 7 December 2015 somebody told us that our checks were wrong. / At 1:11am on 8 December a repair went out.',
      'At 9:45am on 7 December 2015 somebody told us that our checks were wrong. / At 1:11am on the same day the change had gone out.',
    ],
  );
  cases(
    'prose-vs-prose-time',
    story,
    [
      'The exchange halted all trade at 1451 hours. / Members were cut off at 1418 hours and the exchange halted at 1415 hours.',
      'Trade was halted at 14:51. / Members lost contact at 14:18, and trade was halted at 14:15.',
    ],
    [
      'The exchange halted all trade at 1451 hours. / Members were cut off at 1418 hours and the exchange halted at 1451 hours.',
      'The exchange halted all trade at 1451 hours. / Members were cut off at 1418 hours, since a fuse blew at 1415 hours.',
      'The exchange halted all trade at 1451 hours. / Members were cut off at 1418 hours, the first at 1415 hours. / At 1415 hours a fuse blew.',
    ],
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
