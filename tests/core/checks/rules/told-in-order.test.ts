import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

describe('times told one after the other', () => {
  cases(
    'am-pm-mismatch',
    (time) =>
      `# Database\n\nOn February 9, 2026, at 8:19 AM CET, an issue began affecting the database.\n\nOur monitoring raised an alert at ${time}, and the team set to work.\n\nBy 9:05 AM CET, the team knew the cause.\n\nThe server was made larger at 9:15 AM CET.\n`,
    ['8:22 PM CET', '8:59 PM CET'],
    ['8:22 AM CET', '8:59 AM CET', '8:19 AM CET'],
  );

  it.each([
    ['10:35 pm', '11:35 pm', '12:27 am', true],
    ['10:35 pm', '11:35 am', '12:27 am', false],
    ['10:35 pm', '1:35 am', '7:27 am', true],
  ])('knows that midnight may pass between %s, %s and %s', (a, b, c, isRight) => {
    const text = `# Router\n\nThe first circuit failed at ${a}.\n\nThe next one failed at ${b}.\n\nPower was back at ${c}.\n`;
    expect(rulesFor(text).includes('am-pm-mismatch')).toBe(!isRight);
  });

  cases(
    'milestone-order',
    (text) => `# Webhooks\n\nOn January 25th, 2023 at 10am, an incident occurred that resulted in delayed webhooks. ${text}\n`,
    ['The incident was identified at 4am the same day.', 'It was detected at 9:12am.', 'The cause was identified at 8am.'],
    [
      'The incident was identified at 4pm the same day.',
      'It was detected at 10:12am.',
      'It was detected at 4am.',
      'First signs had been noticed already at 9:12am.',
      'It was detected on January 26th, 2023 at 9:12am.',
    ],
  );

  cases(
    'prose-vs-prose-time',
    (text) => `# Outage on 24 October 2022\n\nWebhooks failed between 14:33 UTC and 15:51 UTC on October 24th, 2022.\n\n${text}\n`,
    ['We resumed delivery at 16:51 UTC.', 'Delivery was restored at 15:15 UTC.', 'All was restored by 14:51 UTC.'],
    [
      'We resumed delivery at 15:51 UTC.',
      'All was restored by 16:51 UTC.',
      'Some deliveries were restored at 15:15 UTC.',
      'A second region was restored at 15:15 UTC.',
      'On October 25th, 2022 delivery of reports was resumed at 16:51 UTC.',
      'Our mail from other systems should be restored at 16:51 UTC, as planned.',
    ],
  );
});

describe('numbers of things', () => {
  cases(
    'count-mismatch',
    (text) => `# Silent outage\n\n${text}\n`,
    [
      'Three coupled failures, neither of them new.\n\n1. The state was shared.\n2. Nobody looked.',
      'Zwei Ursachen.\n\n1. Der Speicher.\n2. Das Netz.\n3. Die Uhr.',
      'The fix was not merged in time for three reasons.\n\n### Reason 1\n\nNobody was there.\n\n### Reason 2\n\nNobody knew.',
      'A board went out on one of the four hard drives. There are three hard drives in the server.',
    ],
    [
      'Two coupled failures, neither of them new.\n\n1. The state was shared.\n2. Nobody looked.',
      'Three failures. We then did the following, in order.\n\n1. We looked.\n2. We mended it.',
      'The fix was not merged in time for two reasons.\n\n### Reason 1\n\nNobody was there.\n\n### Reason 2\n\nNobody knew.',
      'The fix was late for three reasons.\n\n### Impact\n\nPages failed.',
      'A board went out on one of the three hard drives. There are three hard drives in the server.',
      'A board went out on one of the four hard drives. There are three power supplies in the server.',
    ],
  );
});
