import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { readChecked } from '../read-checked.ts';

const list =
  '## Timeline\n\n- 15:17 UTC: The kilns stop heating; outage begins.\n- 15:24 UTC: Monitoring alerts the on-call engineer.\n- 16:06 UTC: The cause is identified.\n- 16:31 UTC: Rollback deployed.\n- 16:52 UTC: Service fully restored.\n';

describe('the beginning and the end of an incident, held against each other wherever they are told', () => {
  cases(
    'metadata-vs-timeline',
    (head) => `# Kilns out of service\n\n**Date:** 15 August 2024\n\n**Time:** ${head}\n\n**Severity:** High\n\n${list}`,
    ['15:17 UTC - 17:52 UTC', '16:17 UTC - 16:52 UTC', '15:37 UTC - 16:52 UTC'],
    ['15:17 UTC - 16:52 UTC', '15:15 UTC - 16:52 UTC', '15:17 UTC - 16:50 UTC', '15:24 UTC - 16:52 UTC', '17:17 CEST - 18:52 CEST'],
  );

  cases(
    'am-pm-mismatch',
    (head) =>
      `# Kilns out of service\n\nDate: August 15, 2024\n\nTime: ${head}\n\n## Timeline\n\n- 3:17 PM UTC: Alarms are raised for all kilns.\n- 3:40 PM UTC: The investigation begins.\n- 4:52 PM UTC: The kilns are back online.\n`,
    ['3:17 AM UTC - 4:52 PM UTC'],
    ['3:17 PM UTC - 4:52 PM UTC', '3:15 PM UTC - 4:50 PM UTC'],
  );

  cases(
    'prose-vs-timeline-time',
    (sentence) => `# Kilns out of service\n\n**Start:** 15:17 UTC\n\n**End:** 16:52 UTC\n\n## Summary\n\n${sentence}\n\n${list}`,
    [
      'On 15 August 2024 at 14:17 UTC, a change to the burners broke all kilns.',
      'On 15 August 2024 at 15:37 UTC, a change to the burners broke all kilns.',
      'The kilns were down on 15 August 2024 starting at 15:57 UTC.',
    ],
    [
      'On 15 August 2024 at 15:17 UTC, a change to the burners broke all kilns.',
      'On 15 August 2024 at about 15:15 UTC, a change to the burners broke all kilns.',
      'On 15 August 2024 at 15:10 UTC, a change to the burners was made.',
      'In May, at 14:17 UTC, a similar change broke all kilns.',
      'At 14:17 UTC some kilns had been slow.',
    ],
  );
});

describe('a step that every incident has once', () => {
  cases(
    'prose-vs-timeline-time',
    (sentence) => `# Kilns out of service\n\n## Summary\n\nOn 15 August 2024 the kilns were down. ${sentence}\n\n${list}`,
    ['We found the cause at 16:36 UTC.', 'The root cause was identified at 15:06 UTC.', 'The fix was deployed at 17:31 UTC.'],
    [
      'We found the cause at 16:06 UTC.',
      'We found the cause at about 16:00 UTC.',
      'We found a second cause at 16:26 UTC.',
      'The fix was deployed at 16:31 UTC.',
      'A first fix was deployed at 15:31 UTC.',
      'We tried to deploy the fix at 16:21 UTC.',
      'The cause of the smoke was found at 16:07 UTC.',
    ],
  );
});

it('half a day off is told once, with the earlier time as earlier', () => {
  const found = readChecked(
    '# Kilns out of service\n\nDate: August 15, 2024\n\nTime: 3:17 AM UTC - 4:52 PM UTC\n\n## Summary\n\nOn August 15, 2024 at 3:17 PM UTC, a change broke all kilns.\n\n## Timeline\n\n- 3:17 PM UTC: The kilns stop heating; outage begins.\n- 3:40 PM UTC: The investigation begins.\n- 4:52 PM UTC: The kilns are back online.\n',
    null,
  );
  expect(found.map(({ message }) => message)).toEqual([
    'The text gives “3:17 PM UTC” and “3:17 AM UTC” for what seems to be one thing: 12 h earlier in the second place.',
  ]);
});
