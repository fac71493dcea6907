import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

describe('labelled days', () => {
  cases(
    'end-before-start',
    (text) => `# Search was slow\n\n${text}\n\nPages were slow and some were empty.\n`,
    [
      '**Incident from:** 2021-03-05\n\n**Incident till:** 2021-03-04',
      'Start date: 5 March 2021\n\nEnd date: 4 March 2021',
      'Störung von: 05.03.2021\n\nStörung bis: 04.03.2021',
      'Start Time\n\nEnd Time\n\n2021-03-05 06:20am PST\n\n2021-03-05 5:10am PST',
      'Resolved: Dec 30 at 08:14 CET\n\nCreated: Dec 30 at 08:38 CET',
    ],
    [
      '**Incident from:** 2021-03-05\n\n**Incident till:** 2021-03-05',
      '**Incident from:** 2021-03-05\n\n**Incident till:** 2021-03-07',
      'Start date: 5 March 2021\n\nEnd date: 5 March 2021\n\nRetrospective: 4 March 2021',
      'Start Time\n\nEnd Time\n\n2021-03-05 06:20am PST\n\n2021-03-05 9:10am PST',
      'Resolved: Dec 30 at 08:41 CET\n\nCreated: Dec 30 at 08:38 CET',
      'Resolved: 12 June 2021 at 08:14 CEST\n\nCreated: 14 June 2021 at 08:38 CEST',
    ],
  );

  cases(
    'end-before-start',
    (text) =>
      `# Retard dans l’envoi des messages\n\nLe 5 mars 2021, un incident est survenu et les messages ont été retardés.\n\n${text}\n`,
    ['- Heure de début : 5 mars 2021, à 22h00\n- Heure de fin : 5 mars 2021, à 11h00'],
    ['- Heure de début : 5 mars 2021, à 22h00\n- Heure de fin : 6 mars 2021, à 11h00'],
  );

  cases(
    'range-end-before-start',
    (text) => `# Silent failure\n\n${text}\n`,
    [
      'Date of incident: 2026-05-16 to 2026-04-16',
      'Errors were seen from May 16, 2026 until April 16, 2026.',
      'The outage lasted from 18 June to 16 June.',
      'Die Störung dauerte vom 18. Juni 2026 bis 16. Juni 2026.',
    ],
    [
      'Date of incident: 2026-04-16 to 2026-05-16',
      'Errors were seen from May 16, 2026 until May 16, 2026.',
      'The outage lasted from 28 December to 2 January.',
      'The window was moved from 18 June 2026 to 16 June 2026.',
      'The incident’s date was changed from 18 June 2026 to 16 June 2026.',
    ],
  );

  it.each([
    ['Incident Date: 25/10/2019 Time of incident: 13H22', true],
    ['Incident Date: 25/11/2019 Time of incident: 13H22', false],
  ])('reads “%s” as two labels', (line, isRight) => {
    expect(rulesFor(`# Attack on Friday 25th October 2019\n\n${line}\n\nThe network was slow.\n`).length === 0).toBe(isRight);
  });

  it('compares nothing with the day that heads a journal of several days', () => {
    const journal =
      'Saturday 11th June 2022\n\nFriday 10th June 2022\n\nA server failed.\n\nEDIT 07:57 UTC: Server is back online.\n\nThursday 9th June 2022\n\nMail was slow.\n\nEDIT 21:40 UTC: The server is back online.\n';
    expect(rulesFor(journal, 'status-2022-06-10.txt')).toEqual([]);
  });

  it('takes a corrected time for no range', () => {
    expect(rulesFor('# Outage\n\nThe time of this incident was changed from 15:06 UTC to 15:04 UTC.\n')).toEqual([]);
  });
});

describe('a stamp before what its own words tell', () => {
  const long = 'Many customers of the shop could not pay, and wrote to us about it in great numbers.';
  cases(
    'metadata-before-last-event',
    (stamp) =>
      `# Payments failed\n\nPostmortem\n\nOn 25 September 2024 at 10:20 UTC payments failed, and the shop was down. ${long}\n\n${stamp}\n`,
    [
      'Posted Sep 24, 2024 - 09:00 UTC',
      'Posted Sep 25, 2024 - 09:40 UTC',
      'Posted Sep 25, 2024 - 01:00 AEST',
      'Posted Sep 25, 2023 - 19:00 UTC',
    ],
    [
      'Posted Sep 26, 2024 - 09:00 UTC',
      'Posted Sep 25, 2024 - 11:00 UTC',
      'Posted Sep 25, 2024 - 21:00 AEST',
      'Follow-up on 24 September 2024 at 9:00 UTC',
    ],
  );

  cases(
    'metadata-before-last-event',
    (day) =>
      `Stromausfall: Dienste sind wieder da\n\n${day}\n\nDas Rechenzentrum arbeitet weiter daran. Mit dem Stromausfall am Donnerstag (20. August 2015) wurde die Versorgung unterbrochen.\n`,
    ['14. August 2015', 'Pressemeldung Nr. 10/2015 vom 14.08.2015'],
    ['24. August 2015', 'Pressemeldung Nr. 10/2015 vom 24.08.2015', '20. August 2015'],
  );

  it('says nothing of updates that stand below their stamps', () => {
    const page = `Slow answers\n\nPosted Aug 28, 2024 - 21:10 UTC\n\nAll is well; it was over at 20:55 UTC. ${long}\n\nPosted Aug 28, 2024 - 20:20 UTC\n\nAnswers were slow since 20:05 UTC. ${long}\n`;
    expect(rulesFor(page)).toEqual([]);
  });
});

describe('days and times in code', () => {
  cases(
    'date-typo',
    (day) =>
      `# Listener\n\nThe listener failed at \`${day} 19:48\`, and orders failed.\n\n## Timeline\n\n- 2022-04-20 19:48 UTC Listener fails\n- 2022-04-20 21:02 UTC Listener restarted\n`,
    ['2021-04-20'],
    ['2022-04-20'],
  );
});

describe('zones and days without a year', () => {
  cases(
    'zone-season-mismatch',
    (zone) =>
      `# Calls failed\n\nThis is about calls on Thursday, June 12th.\n\nWe received reports at 5:15 PM ${zone}, and all was well at 5:47 PM ${zone}.\n`,
    ['PST', 'EST'],
    ['PDT', 'EDT', 'Pacific time'],
  );

  cases(
    'zone-season-mismatch',
    (zone) =>
      `# Phones failed\n\nPost-Mortem February 27, 2019\n\n(all times in ${zone})\n\n1:30pm - An issue was seen\n\n1:33pm - Phones were failing\n\n1:56pm - A reboot was done\n`,
    ['Mountain Daylight Time', 'Eastern Daylight Time'],
    ['Mountain Standard Time', 'Mountain Time'],
  );

  it('says nothing of a zone in a month in which clocks change, where no year is told', () => {
    expect(rulesFor('# Calls failed\n\nThis is about calls on March 12th.\n\nWe received reports at 5:15 PM PST.\n')).toEqual([]);
  });
});
