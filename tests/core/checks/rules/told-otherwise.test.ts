import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

/** A sound report about a mill, with a sentence above its log. */
const mill = (text: string): string => `# Standstill of mill 3

Date of incident: Wednesday 12 March 2025

${text}

## Log

- 06:40 Bearing temperature rises above the warning limit
- 07:15 Mill 3 trips; production stops
- 07:26 Shift lead is informed
- 08:05 Mechanics on site
- 09:10 Copying of the old settings begins
- 09:50 Copying finished
- 10:45 Mill 3 is running again
`;

describe('intervals between entries', () => {
  cases(
    'interval-claim',
    mill,
    [
      'The warning limit was exceeded 55 minutes before the trip.',
      'The shift lead was informed 21 minutes after the mill tripped.',
      'Mechanics were on site 25 minutes after the trip.',
      'The mechanics came 70 minutes after the trip of the mill.',
      'The shift lead was informed at 07:26, 21 minutes after the trip.',
      'The limit was exceeded 25 minutes before the mill tripped.',
    ],
    [
      'The warning limit was exceeded 35 minutes before the trip.',
      'The shift lead was informed 11 minutes after the mill tripped.',
      'Mechanics were on site 50 minutes after the trip.',
      'Mechanics were on site within 60 minutes after the trip.',
      'The mill must be greased 20 minutes before each start.',
      'A sensor had been replaced 12 days before the trip.',
    ],
  );

  cases(
    'duration-mismatch',
    mill,
    ['The copying took 60 minutes.', 'The copying took about six hours.', 'Copying is simple, but the copying took 25 minutes.'],
    [
      'The copying took 40 minutes.',
      'The copying took about 45 minutes.',
      'The discussion took 25 minutes.',
      'The copying took longer than hoped.',
    ],
  );

  it.each([
    ['A ticket came in at 09:04 UTC. The ticket was answered 58 minutes after it had arrived.', true],
    ['A ticket came in at 09:04 UTC. The ticket was answered 36 minutes after it had arrived.', false],
  ])('counts from what “it” stands for: %s', (text, isWrong) => {
    const report = `# Slow help\n\n${text}\n\n## Timeline\n\n- 2025-03-12 09:04 UTC Ticket arrives\n- 2025-03-12 09:40 UTC Ticket answered\n- 2025-03-12 10:00 UTC All settled\n`;
    expect(rulesFor(report).includes('interval-claim')).toBe(isWrong);
  });
});

describe('lengths that end with a comeback', () => {
  const told = (text: string): string => `# Standstill\n\n${text}\n`;

  cases(
    'duration-mismatch',
    told,
    [
      'At 02:17 the pumps tripped. Production was stopped for 8 hours and 43 minutes and resumed at 12:00.',
      'The line failed at 14:05. It was down for 95 minutes and was back at 15:10.',
      'At 9:12 AM the feed failed. It was offline for two hours and returned at 9:52 AM.',
    ],
    [
      'At 02:17 the pumps tripped. Production was stopped for 9 hours and 43 minutes and resumed at 12:00.',
      'The line failed at 14:05. It was down for 65 minutes and was back at 15:10.',
      'The line failed at 14:05. It was down for about an hour and was back at 15:10.',
      'Production was stopped for 9 hours and resumed at 12:00.',
      'The line failed at 14:05. It was down for several minutes and was back at 15:10.',
    ],
  );

  cases(
    'am-pm-mismatch',
    told,
    [
      'The file should have gone out at 6:00 AM EDT. It went out at 1:20 AM EDT, seven hours and twenty minutes late.',
      'The run began at 9:10 AM. It ended at 1:25 AM, 4 hours and 15 minutes later.',
    ],
    [
      'The file should have gone out at 6:00 AM EDT. It went out at 1:20 PM EDT, seven hours and twenty minutes late.',
      'The run began at 9:10 AM. It ended at 1:25 PM, 4 hours and 15 minutes later.',
    ],
  );
});

describe('labelled lines of a ticket', () => {
  const ticket = (lines: string): string => `# Late file\n\n${lines}\n\nThe file was late.\n`;

  cases(
    'duration-mismatch',
    ticket,
    [
      '- Opened: 2025-04-28 06:15 EDT\n- Closed: 2025-04-28 13:50 EDT\n- Time to resolve: 5h 35m',
      '- Ticket opened: 2025-04-28 06:15\n- Ticket closed: 2025-04-28 13:50\n- Time to resolution: 8 h 35 min',
    ],
    [
      '- Opened: 2025-04-28 06:15 EDT\n- Closed: 2025-04-28 13:50 EDT\n- Time to resolve: 7h 35m',
      '- Opened: 2025-04-28 06:15 EDT\n- Closed: 2025-04-28 13:50 EDT\n- Time to resolve: 7.5 hours',
      '- Opened: 2025-04-28 06:15 EDT\n- Closed: 2025-04-30 13:50 EDT\n- Time to resolve: 9 hours',
    ],
  );

  cases(
    'end-before-start',
    ticket,
    ['- Opened: 2025-04-28 13:50 EDT\n- Closed: 2025-04-28 06:15 EDT', '- Created: 28 April 2025, 13:50\n- Closed: 27 April 2025, 15:10'],
    ['- Opened: 2025-04-28 06:15 EDT\n- Closed: 2025-04-28 13:50 EDT', '- Opened: 13:50\n- Closed: 06:15'],
  );
});

describe('a letter', () => {
  const letter = (subject: string): string => `To: All sites
From: Operations
Subject: ${subject}
Date: Tue, 2 Sep 2025 10:15:00 +0200

On Thursday, 28 August, scanners did not work from 04:50 until 07:35.

04:50 - Scanners cannot log in.
05:20 - Help desk opens a ticket.
07:05 - Old list put back.
07:35 - All sites report working scanners.
`;

  cases(
    'title-vs-timeline-date',
    letter,
    ['Scanner outage on 29 August 2025', 'Final report: outage of 18 August 2025', 'Outage of the scanners, 28 July 2025'],
    ['Scanner outage on 28 August 2025', 'Scanner outage', 'Report of 2 September 2025'],
  );
});

describe('a status page', () => {
  const page = (
    monitoring: string,
    stamps = ['Aug 28, 21:10 PDT', 'Aug 28, 19:05 PDT', 'Aug 28, 18:22 PDT', 'Aug 28, 17:14 PDT'],
  ): string =>
    `Slow answers

Resolved - All is well. From 5:00 PM to 6:55 PM PDT some customers saw errors.
${stamps[0]}

Monitoring - ${monitoring}
${stamps[1]}

Identified - A hot partition is behind it.
${stamps[2]}

Investigating - We are looking into errors since 5:00 PM PDT.
${stamps[3]}
`;

  cases(
    'prose-vs-timeline-time',
    page,
    ['A fix was rolled out at 7:35 PM PDT.', 'Latency is normal since 8:05 PM PDT.', 'Errors stopped at 10:35 PM EDT.'],
    [
      'A fix was rolled out at 6:55 PM PDT.',
      'A fix was rolled out at 9:55 PM EDT.',
      'We expect all to be well by 8:00 PM PDT.',
      'We will tell you more at 8:00 PM PDT.',
      'The next update is at 8:00 PM PDT.',
      'We shall watch it until 9:00 PM PDT.',
    ],
  );

  cases(
    'am-pm-mismatch',
    page,
    ['Answers are normal since 6:55 AM PDT.', 'It was normal again at 6:50 AM PDT.'],
    ['Answers are normal since 6:55 PM PDT.', 'Answers are normal now.'],
  );

  cases(
    'out-of-order',
    (stamp) => page('A fix is out.', ['Aug 28, 21:10 PDT', 'Aug 28, 19:05 PDT', stamp, 'Aug 28, 17:14 PDT']),
    ['Aug 28, 16:22 PDT', 'Aug 29, 18:22 PDT', 'Aug 28, 19:22 PDT'],
    ['Aug 28, 18:22 PDT', 'Aug 28, 17:14 PDT'],
  );

  it('has nothing to say about updates over New Year’s Eve that name no year', () => {
    const stamps = ['Jan 1, 01:10 PST', 'Dec 31, 23:05 PST', 'Dec 31, 22:22 PST', 'Dec 31, 21:14 PST'];
    expect(rulesFor(page('A fix is out.', stamps).replaceAll('PDT', 'PST'))).toEqual([]);
  });

  cases(
    'prose-vs-prose-time',
    (start) => `# Errors in Paris\n\nFrom ${start} to 15:07 UTC there were errors in Paris.\n\nSince 13:41 UTC we see errors in Paris.\n`,
    ['13:14'],
    ['13:41', '13:40', '13:20'],
  );
});

describe('shares', () => {
  const report = (text: string): string => `# Lost orders\n\n${text}\n`;

  cases(
    'percentage-mismatch',
    report,
    [
      'Of 92 members, 46 (60%) cancelled their orders.',
      'Of the 640 servers in these rows, 64 (20%) needed a manual start.',
      'Of the 1.2 million customers, 900,000 (57%) were in Denmark.',
      'Von 9.600 begonnenen Bestellungen wurden 3.840 (50 %) nicht abgeschlossen.',
      'Around 14,200 payments failed, out of 61,000 attempted in that period (32%).',
      '18,400 parcels (21% of that day’s 153,000) were late.',
      '84 certificates, of which 61 had expired. The remaining 23 (37%) were revoked.',
      'We lost 2,400 of 4,800 orders (5%).',
      'In all, 400 servers were hit, 120 of them (45%) in Paris.',
    ],
    [
      'Of 92 members, 46 (50%) cancelled their orders.',
      'Of the 640 servers in these rows, 64 (10%) needed a manual start.',
      'Of the 1.2 million customers, 900,000 (75%) were in Denmark.',
      'Von 9.600 begonnenen Bestellungen wurden 3.840 (40 %) nicht abgeschlossen.',
      'Around 14,200 payments failed, out of 61,000 attempted in that period (23%).',
      '18,400 parcels (12% of that day’s 153,000) were late.',
      '84 certificates, of which 61 had expired. The remaining 23 (27%) were revoked.',
      'Of 640 servers, about a tenth, 66 (about 10%), were slow.',
      'The remaining 23 (37%) were revoked.',
      'Two of 3 regions were hit, in which 120 servers (4% of the fleet) failed.',
      'Version 2 of 4 is out (99% of tests pass).',
      'Of 3 regions, one had 200 errors (5%).',
    ],
  );
});

describe('a document’s own last update', () => {
  const paper = (line: string): string => `# Halt on 5 August 2024

${line}

On Monday 5 August 2024 trading was halted at 10:12 and resumed at 12:30.

## Events

- 10:12 Trading halted
- 10:40 Members informed
- 12:30 Trading resumed
`;

  cases(
    'metadata-before-last-event',
    paper,
    ['Version 2, last updated 4 August 2024 17:00 JST', 'Last updated 3 August 2024', 'v1.1 – revised 2 August 2024, 09:00 UTC'],
    ['Version 2, last updated 9 August 2024 17:00 JST', 'Last updated 5 August 2024', 'Version 2, last updated 5 August 2024 09:00 JST'],
  );
});
