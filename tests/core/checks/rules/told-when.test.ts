import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('the day in a title', () => {
  const bare = (text: string): string => `${text}\n\nThe booking desks printed nothing, and guests queued.\n`;

  cases(
    'title-vs-timeline-date',
    bare,
    [
      '# Booking outage on 11 June\n\nOn 10 June 2024 the booking service failed between 13:05 and 14:40 UTC.',
      '# 2024-06-08/09 Booking outage\n\nBetween 2024-06-09 13:05 UTC and 2024-06-10 02:40 UTC bookings failed.',
      '# Incident report for June 13, 2024\n\nOn June 10, 2024 the booking service failed.',
      '# Post-mortem of booking problems on 11 June\n\nBookings failed on 10 June 2024 from 9:08 UTC until 10:40 UTC, and again from 17:03 UTC.',
    ],
    [
      '# Booking outage on 10 June\n\nOn 10 June 2024 the booking service failed between 13:05 and 14:40 UTC.',
      // The day of the report.
      '# Incident report June 11 2024\n\nOn June 10, 2024 the booking service failed between 13:05 and 14:40 UTC.',
      '# Post-mortem published on 12 June\n\nOn June 10, 2024 the booking service failed between 13:05 and 14:40 UTC.',
      // The night belongs to both days, one of them elsewhere.
      '# Booking outage on 11 June\n\nOn 10 June 2024 the booking service failed between 22:05 and 23:40 UTC.',
      // The text tells of the title's day too.
      '# Booking outage on 9 June\n\nOn 10 June 2024 the booking service failed at 13:05 UTC. A release of 9 June had a fault.',
      '# Booking outage on 10 June\n\nOn 3 May 2024 we moved the booking service. It failed on 10 June at 13:05 UTC.',
    ],
  );

  const entries = (title: string): string =>
    `---\ntitle: ${title}\ndate: 2019-06-13\n---\n\nBookings were down for a night.\n\n| Date | Time | What |\n|---|---|---|\n| June 10 | 16:00 | Bookings fail |\n| June 10 | 18:45 | A repair fails |\n| June 11 | 11:40 | Bookings work again |\n`;

  cases(
    'title-vs-timeline-date',
    entries,
    ['Booking downtime on 9th June', 'Booking downtime on 5th June'],
    ['Booking downtime on 10th June', 'Booking downtime on 11th June'],
  );
});

describe('what bears a day before the trouble', () => {
  const retro = (text: string): string =>
    `# Lost bookings\n\n${text}\n\n## Timeline\n\n- 2025-10-20 09:03 First alarm\n- 2025-10-20 09:42 Bookings work again\n`;

  cases(
    'metadata-before-last-event',
    retro,
    [
      '**Retro held:** 2025-10-10',
      'Review meeting: 13 October 2025',
      '**Update 2 October 2025:** the supplier has moved us to another host.',
    ],
    [
      '**Retro held:** 2025-10-23',
      'Review meeting: 27 October 2025',
      '**Update 22 October 2025:** the supplier has moved us to another host.',
      'Last year’s review of 13 October 2024 asked for the same.',
      'An update of 2 October 2025 brought the fault.',
    ],
  );

  const page = (date: string, text: string): string => `---\ntitle: Post-mortem of the booking outage\ndate: ${date}\n---\n\n${text}\n`;

  cases(
    'metadata-before-last-event',
    (date) => page(date, '**Date: 2025-10-20**\n\nThe booking service was down for an hour.'),
    ['2025-10-12', '2025-09-20'],
    ['2025-10-20', '2025-10-27', '2025-10-19', '2023-10-27'],
  );
});

describe('a time that is an entry’s but for an hour', () => {
  const store = (text: string): string => `# Lost bookings

${text}

## Timeline (UTC)

- 2025-10-20 07:12 Desks report empty slips
- 2025-10-20 07:27 Printer spooler fills the ledger disk
- 2025-10-20 08:04 Ledger node no longer answers
- 2025-10-20 08:41 Archive of the slips is deleted
- 2025-10-20 09:53 Desks print again
`;

  cases(
    'prose-vs-timeline-time',
    store,
    [
      'The spooler filled the disk of the ledger at 08:27 UTC.',
      'A full ledger disk (06:27 UTC) caused by the spooler made the node fail.',
      'Between 07:12 and 10:53 UTC nothing came out of the printers.',
      'The old slips were deleted from the archive at 07:41.',
    ],
    [
      'The spooler filled the disk of the ledger at 07:27 UTC.',
      'The spooler filled the disk of the ledger at around 08:30 UTC.',
      // Nothing says that it is the same.
      'A guest rang at 08:27 UTC.',
      'The disk had been watched since 06:27 UTC.',
      'The spooler will fill the disk of the ledger at 08:27 UTC.',
    ],
  );
});

describe('lengths of a whole whose beginning no entry says plainly', () => {
  const chain = (text: string): string => `# Halt of the ledger

${text}

## Timeline (UTC)

- 2025-03-12 06:16 wrong page written at 8171
- 2025-03-12 06:19 received alerts from two desks about it
- 2025-03-12 06:20 started investigating the incident
- 2025-03-12 08:14 asked the supplier for a copy
- 2025-03-12 09:42 set up a new writer from the copy
- 2025-03-12 13:48 restarted the writer
- 2025-03-12 15:48 told customers that the ledger is back to normal
`;

  cases(
    'duration-mismatch',
    chain,
    [
      'The ledger was halted for about 5 and a half hours.',
      'The ledger was down for 11 hours, and reports were delayed for 7 hours 32 minutes.',
    ],
    [
      'The ledger was halted for about 7 and a half hours.',
      'The ledger was down for 9 hours 32 minutes.',
      'The ledger was down for 7 hours 32 minutes, and reports were delayed for 2 hours.',
      'The ledger was unavailable for 3 hours 26 minutes until a new writer stood.',
      'A yearly uptime of 95% corresponds to 18 days of downtime.',
    ],
  );

  const impact = (text: string): string =>
    `# Home network down\n\n${text}\n\n## Timeline\n\n- 2025-03-12 14:50 OUTAGE BEGINS: the server is rebooted\n- 2025-03-12 15:10 A phone is used instead\n- 2025-03-12 16:41 OUTAGE ENDS: the server is back\n`;

  cases(
    'duration-mismatch',
    impact,
    ['Impact: 5 hours of limited access'],
    ['Impact: 2 hours of limited access', 'Impact: 20 users, 5 hours of work lost'],
  );
});

describe('the same name of a zone in text and timeline', () => {
  const desk = (text: string): string =>
    `# Retrospective\n\nOn May 31, 2022, desks were slow.\n\n${text}\n\n## Timeline\n\n- 07:54 PDT Desks are slow\n- 11:57 PDT Team is told of a backlog\n- 14:57 PDT Status page is set to resolved\n`;

  cases(
    'am-pm-mismatch',
    desk,
    ['The trouble was resolved at 2:57 am PDT that day.'],
    ['The trouble was resolved at 2:57 pm PDT that day.'],
  );
});
