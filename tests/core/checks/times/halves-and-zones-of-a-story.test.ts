import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a time that is half a day from all others of a story', () => {
  cases(
    'am-pm-mismatch',
    (time) =>
      `# Looms stood still on November 22, 2018\n\nBetween 8:19 AM and 9:43 AM KST no loom could be started. At ${time} KST the weavers were alerted. We identified the cause at 8:48 AM KST. All looms ran again by 9:43 AM KST.\n`,
    ['8:21 PM'],
    ['8:21 AM'],
  );

  cases(
    'am-pm-mismatch',
    (sentence) =>
      `# Looms stood still\n\nThe disruption began at 12:24 AM PST on December 24th.\n\n${sentence} At 2:15 PM PST on December 24th the team found it.\n`,
    ['The patterns were deleted just before 12:24 PM PST on December 24th.'],
    [
      'The patterns were deleted just before 12:24 AM PST on December 24th.',
      'The patterns were deleted just before 1:24 PM PST on December 24th.',
    ],
  );
});

describe('one time on two clocks, where no other time is told on the second', () => {
  cases(
    'prose-vs-prose-time',
    (zone) =>
      `# Looms stood still\n\nAt 14:20 ${zone} on November 27th, the looms experienced an outage. It was noticed when it began at 14:20 UTC. From 14:20 to 14:40 UTC nobody could weave.\n`,
    ['PST'],
    ['UTC'],
  );

  cases(
    'dual-zone-conflict',
    (zone) => `# Looms stood still\n\nWe plan to begin at 2020-03-04 20:00 UTC (${zone}), and the looms will be unavailable.\n`,
    ['4:00pm US EST', '4pm U.S. ET'],
    ['3:00pm US EST', '3pm U.S. ET', '3pm ET'],
  );
});

describe('a zone called CST', () => {
  cases(
    'ambiguous-zone',
    (line) =>
      `# Looms stood still on 23 August 2026\n\n- 2026-08-23 21:01 CST: The looms stop.\n- 2026-08-23 21:32 CST: They run again.\n\n${line}\n`,
    ['All patterns were kept.'],
    ['The mill in Taiwan was told.', 'The log has 2026-08-23T21:01:00+08:00.', '织机已恢复运行。'],
  );

  cases(
    'zone-season-mismatch',
    (line) =>
      `# Looms stood still on 23 August 2026\n\n- 2026-08-23 21:01 CST: The looms stop.\n- 2026-08-23 21:32 CST: They run again.\n\n${line}\n`,
    ['The mill in Dallas was told.'],
    ['The mill in Taipei was told.'],
  );

  cases(
    'ambiguous-zone',
    (line) => `# Looms stood still on 6 July 2026\n\nAt 10:35 IST the looms stopped; they ran again at 11:02 IST.\n\n${line}\n`,
    ['The log has no zone.'],
    ['    2026-07-06T10:35:49+05:30 loom 4 stopped'],
  );
});
