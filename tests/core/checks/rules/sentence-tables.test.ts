import { describe, expect, it } from 'vitest';
import { rulesFor } from '../read-checked.ts';

/** A sound report about 10 June 2025 with the given text above its timeline. */
const withText = (text: string, rest = ''): string => `# Shop unavailable

${text}

## Timeline

- 2025-06-10 13:50 UTC Release 4.2 is deployed
- 2025-06-10 14:05 UTC Outage of the shop begins
- 2025-06-10 14:12 UTC Monitoring alerts the engineer on call
- 2025-06-10 14:31 UTC Release 4.2 is rolled back
- 2025-06-10 15:17 UTC The shop is fully restored
${rest}`;

const cases = (rule: string, found: readonly string[], silent: readonly string[]): void => {
  describe(rule, () => {
    it.each(found)('finds it in “%s”', (text) => {
      expect(rulesFor(withText(text))).toContain(rule);
    });

    it.each(silent)('has nothing to say about “%s”', (text) => {
      expect(rulesFor(withText(text))).toEqual([]);
    });
  });
};

cases(
  'prose-vs-timeline-zone',
  [
    'The shop was down from 14:05 to 15:17 CEST.',
    'Between 2:05 PM and 3:17 PM PDT the shop was unavailable.',
    'The outage lasted from 14:05 EDT to 15:17 EDT.',
    'On June 10, 2025, from 14:05 to 15:17 IST (Bangalore), customers could not order.',
    'The shop was unavailable from 14:05 to 15:17 JST.',
    'The outage of the shop began at 14:05 CEST.',
  ],
  [
    'The shop was down from 14:05 to 15:17 UTC.',
    'The shop was down from 16:05 to 17:17 CEST.',
    'Between 7:05 AM and 8:17 AM PDT the shop was unavailable.',
    'The shop was down from 14:05 to 15:17.',
    'Customers wrote “down from 14:05 to 15:17 CEST”.',
    'Deployments are allowed every day from 14:05 to 15:17 CEST.',
    'The outage began at 14:05 GMT.',
  ],
);

cases(
  'prose-vs-timeline-window',
  [
    'The shop was down from 14:05 to 15:47 UTC.',
    'The shop was unavailable between 14:05 and 15:07 UTC.',
    'Between 13:05 and 15:17 UTC the shop was down.',
    'From 14:25 to 15:17 UTC customers could not order.',
    'The outage lasted from 16:05 until 17:57 CEST.',
    'The shop was down from 14:05 to 16:17 UTC.',
  ],
  [
    'The shop was down from 14:00 to 15:15 UTC.',
    'The shop was down from about 14:00 to about 15:30 UTC.',
    'Some customers saw errors from 14:40 to 15:50 UTC.',
    'Support answers during support hours, from 08:00 to 16:00 UTC.',
    'The maintenance is planned from 14:05 to 18:00 UTC.',
    'A similar outage lasted from 10:00 to 11:00 UTC on 3 March 2024.',
    'The shop was down from 14:05 to 14:31 UTC.',
  ],
);

cases(
  'prose-vs-timeline-offset',
  [
    'The shop was down from 12:05 to 13:17 UTC.',
    'The shop was down from 15:05 to 16:17 CEST.',
    'The shop was down from 10:05 to 11:17 PDT.',
    'The outage of the shop began at 15:05 CEST.',
    'Release 4.2 was rolled back at 15:31 CEST.',
    'Release 4.2 was rolled back at 9:31 AM EDT.',
  ],
  [
    'The outage of the shop began at 16:05 CEST.',
    'Release 4.2 was rolled back at 10:31 AM EDT.',
    'Release 4.2 was rolled back at 14:31 UTC.',
    'Backups run daily from 12:05 to 13:17 UTC.',
    'The next release will be deployed at 15:31 CEST.',
    'Release 4.2 was rolled back around 16:30 CEST.',
  ],
);

cases(
  'prose-vs-timeline-time',
  [
    'The outage of the shop began at 14:15 UTC.',
    'Release 4.2 was rolled back at 14:22 UTC.',
    'Monitoring alerted us at 14:21 UTC.',
    'The shop was fully restored at 15:27 UTC.',
    'At 13:05 UTC release 4.2 was deployed.',
    'We rolled back release 4.2 at 14:41.',
  ],
  [
    'The outage of the shop began at 14:05 UTC.',
    'The outage of the shop began shortly after 14:00 UTC.',
    'The shop was fully restored by 15:30 UTC.',
    'At 14:20 UTC we told our partners by telephone.',
    'The first pages were restored at 14:50 UTC.',
    'Release 4.1 will be deployed at 18:00 UTC.',
    'On 3 June 2025 at 10:00 UTC release 4.1 was deployed.',
  ],
);

cases(
  'duration-mismatch',
  [
    'The outage lasted 4 minutes, from 14:05 to 15:17 UTC.',
    'The shop was unavailable for two hours, from 14:05 to 15:17 UTC.',
    'From 14:05 to 15:17 UTC (27 minutes) the shop was down.',
    'The shop was down for about 30 minutes between 14:05 and 15:17 UTC.',
    'The outage lasted just over nine hours.',
    'The outage lasted 2 h 40 min.',
    'From 14:05 to 15:17 UTC the shop was down. The outage lasted 45 minutes.',
  ],
  [
    'The outage lasted 72 minutes, from 14:05 to 15:17 UTC.',
    'The outage lasted an hour and a quarter.',
    'The shop was unavailable for over an hour, from 14:05 to 15:17 UTC.',
    'The shop was unavailable for about 70 minutes.',
    'The outage lasted just over an hour.',
    'The outage lasted 1 h 12 min.',
    'The cache is kept for 8 hours.',
    'Within five minutes of the alert an engineer was online.',
    'Retries stop after 10 minutes.',
    'From 14:05 to 15:17 UTC, orders were retried every 30 seconds.',
  ],
);

cases(
  'interval-claim',
  [
    'At 14:05 UTC the shop failed. Three minutes later, at 14:12 UTC, we were alerted.',
    'The shop failed at 14:05 UTC and ten minutes later, at 14:31 UTC, we rolled back.',
    'At 14:31 UTC, 40 minutes after the alert at 14:12 UTC, we rolled back.',
    'We were alerted at 14:12 UTC. An hour later, at 14:31 UTC, we rolled back.',
    'At 14:05 UTC it failed. Two hours later, at 15:17 UTC, all was well.',
    'At 14:12 UTC we were alerted. 9 minutes later, at 14:31 UTC, we rolled back.',
  ],
  [
    'At 14:05 UTC the shop failed. Seven minutes later, at 14:12 UTC, we were alerted.',
    'At 14:12 UTC we were alerted. About 20 minutes later, at 14:31 UTC, we rolled back.',
    'Ten minutes later we knew the cause.',
    'A few minutes later, at 14:12 UTC, we were alerted.',
    'At 14:05 UTC it failed. Just over an hour later, at 15:17 UTC, all was well.',
    'At 14:05 UTC it failed. Less than ten minutes later, at 14:12 UTC, we were alerted.',
  ],
);

cases(
  'weekday-mismatch',
  [
    'On Monday, June 10, 2025 the shop was down.',
    'On Wednesday 10 June the shop was down.',
    'The shop was down on Fri, 10 June 2025.',
    'A review took place on Sunday, June 15th 2025, and a second on Monday, June 17th 2025.',
    'The certificate expires on Monday, 31 December 2025.',
    'The shop was down on Thursday, 2025-06-10.',
  ],
  [
    'On Tuesday, June 10, 2025 the shop was down.',
    'On Tuesday 10 June the shop was down.',
    'The shop was down on Tue, 10 June 2025.',
    'We deploy on Mondays and Thursdays.',
    'A customer wrote “Monday, June 10, 2025”.',
    'The certificate expires on Wednesday, 31 December 2025.',
  ],
);

cases(
  'dual-zone-conflict',
  [
    'The outage began at 16:05 CEST (15:05 UTC).',
    'The outage began at 14:05 UTC (7:05 AM EDT).',
    'The outage began at 14:05 UTC / 15:05 CEST.',
    'The outage began at 14:05 UTC (10:05 PDT).',
    'The outage began at 14:05 UTC (11:05 PM JST, Tokyo) and ended at 15:17 UTC (00:27 JST).',
    'Times are CEST (UTC+1).',
  ],
  [
    'The outage began at 16:05 CEST (14:05 UTC).',
    'The outage began at 14:05 UTC (7:05 AM PDT).',
    'The outage began at 14:05 UTC / 16:05 CEST.',
    'The outage began at 14:05 UTC (11:05 PM JST).',
    'Our office is on CEST (UTC+2).',
    'The outage began at 14:05 UTC (19:35 IST in India).',
  ],
);

cases(
  'range-end-before-start',
  [
    'The shop was down from 15:17 to 14:05 UTC.',
    'Between 15:17 and 14:05 UTC the shop was unavailable.',
    'From 10 June 2025, 15:17 UTC to 10 June 2025, 14:05 UTC the shop was down.',
    'From 11 June 2025, 01:00 UTC to 10 June 2025, 23:00 UTC reports were late.',
    'Orders failed from 3:17 PM to 2:05 PM UTC.',
    'Errors were seen from 15:17:30 to 14:05:10 UTC.',
  ],
  [
    'Reports were late from 23:10 to 01:20 UTC.',
    'Reports were late from 10 June 2025, 23:10 UTC to 11 June 2025, 01:20 UTC.',
    'The shop was down from 14:05 to 15:17 UTC.',
    'The night team works from 22:00 to 06:00.',
    'Reports were late from 6 PM until 4 AM UTC.',
    'The ratio went from 3:2 to 1:1.',
  ],
);

cases(
  'date-mismatch',
  [
    'On 12 June 2025 the shop was unavailable.',
    'On June 9, 2025, customers experienced an outage.',
    'On 11 June 2025 at 14:05 UTC the shop failed.',
    'An outage of the shop occurred on June 13, 2025.',
    'On 20 May 2025 the shop suffered an outage.',
    'The incident happened on 8 June 2025.',
  ],
  [
    'On 10 June 2025 the shop was unavailable.',
    'On 2 June 2025 the faulty code was merged.',
    'An earlier incident happened on 8 June 2025.',
    'We will publish a review on 20 June 2025.',
    'This report was written on 12 June 2025.',
    'The licence was renewed on 1 March 2025.',
  ],
);

cases(
  'date-typo',
  [
    'On 10 June 2024 the shop was unavailable.',
    'On June 10, 2052 the shop was unavailable.',
    'On 2025-10-06 the shop was unavailable.',
    'On June 10th, 2015, customers could not order.',
    'The shop was unavailable on 10.06.2024.',
    'The shop was unavailable on 2024-06-10.',
  ],
  [
    'On 2025-06-10 the shop was unavailable.',
    'A similar outage happened on 10 June 2024.',
    'On 3 June 2024 we opened the shop.',
    'The shop is as it was in June 2024.',
    'We learned this in our previous review of 10 June 2024.',
    'The shop was unavailable on 10.06.2025.',
  ],
);

cases(
  'am-pm-mismatch',
  [
    'The shop was down from 2:05 AM to 3:17 AM UTC.',
    'The outage began at 14:05 AM UTC.',
    'The outage of the shop began at 2:05 AM UTC.',
    'The shop was down from 2:05 PM to 3:17 AM UTC.',
    'Release 4.2 was rolled back at 2:31 AM UTC.',
    'The shop was fully restored at 3:17 AM UTC.',
  ],
  [
    'The shop was down from 2:05 PM to 3:17 PM UTC.',
    'The shop was down from 2:05 to 3:17 PM UTC.',
    'The outage of the shop began at 2:05 PM UTC.',
    'The outage of the shop began at 14:05 PM UTC.',
    'Batches run nightly at 2:05 AM UTC.',
    'The shop was fully restored at 3:17 PM UTC.',
  ],
);

cases(
  'percentage-mismatch',
  ['We lost 120 of 400 orders (25%).', 'In all, 1,200 of 4,000 customers (40 %) were affected.', '3 out of 4 nodes (50%) failed.'],
  [
    'We lost 120 of 400 orders (30%).',
    'In all, 1,217 of 4,000 customers (about 30 %) were affected.',
    '3 out of 4 nodes (75%) failed.',
    'One of our goals (99.9%) was missed.',
  ],
);

cases(
  'date-does-not-exist',
  [
    'The review is on 31 June 2025.',
    'The review is on June 31st.',
    'It was made on 30 February 2025.',
    'Until 31 November 2026, mail was slow.',
    'Since 31 June 2025 it is back.',
    'From April 31 on it was slow.',
  ],
  [
    'Until 30 November 2026, mail was slow.',
    'Since 31 May it is back.',
    'Room 31 March is taken.',
    'The review is on 30 June 2025.',
    'It was made on 29 February 2024.',
    'The review is on July 31st.',
  ],
);
