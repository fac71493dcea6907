import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

describe('days that the text tells', () => {
  const dated = (text: string): string => `# Wrong rights of members

${text}

## Timeline

- 2025-04-14 11:37 UTC A member reports the matter
- 2025-04-14 12:22 UTC The report is confirmed
- 2025-04-14 13:39 UTC Correction is live
`;

  cases(
    'date-mismatch',
    dated,
    [
      'On April 15, 2025 we were told of a possible weakness.',
      'On 18 April 2025 a member told us of wrong rights.',
      'The weakness was mitigated April 4, 2025.',
      'It was fully resolved on 2 April 2025.',
    ],
    [
      'On April 14, 2025 we were told of a possible weakness.',
      'On April 20, 2025 we published this report.',
      'On April 20, 2025 we’ll move to new servers.',
      'The weakness was mitigated April 14, 2025.',
      'A similar weakness was resolved on 2 April 2025.',
      'We will review it on 30 April 2025.',
      'The feature was introduced on 20 April 2023.',
    ],
  );

  const undated = (title: string, text: string): string => `# ${title}

${text}

- 12:48 PM UTC: Configuration deployed
- 3:30 PM UTC: Trouble seen by our team
- 4:32 PM UTC: Configuration taken back, service is back to normal
`;

  it.each([
    ['Slow service on January 3, 2026', 'On January 30, we deployed a new configuration.', true],
    ['Slow service on January 30, 2026', 'On January 31, we deployed a new configuration.', true],
    ['Slow service on January 30, 2026', 'On January 30, we deployed a new configuration.', false],
    ['Slow service on January 30, 2026', 'On February 3, we published the full review.', false],
    ['Slow service on January 30, 2026', 'Feb. 3, 2026 · Ana Silva on behalf of the team', false],
    ['Maintenance on February 5, 2026', 'On February 9, we deployed a new configuration.', false],
  ])('“%s” over “%s”', (title, text, isWrong) => {
    expect(rulesFor(undated(title, text)).some((rule) => rule === 'date-mismatch' || rule === 'title-vs-timeline-date')).toBe(isWrong);
  });

  cases(
    'metadata-before-last-event',
    (text) => `# Outages of the library\n\nDate: 2024-07-16 23:29 UTC\n\n${text}\n`,
    ['There were 3 hours of downtime on July 17.', 'On July 19, 2024 the library was unavailable.'],
    [
      'There were 3 hours of downtime on July 16.',
      'On July 19, 2024 the library will be unavailable.',
      'On July 15 the library was unavailable.',
      'Update: on July 17 there was a second outage.',
    ],
  );

  cases(
    'title-vs-timeline-date',
    (title) => `# ${title}\n\nThe shop had outages on August 10th from about 7:08 UTC until 10:40 UTC.\n\nDate: 2015-08-13\n`,
    ['Outages on August 1st', 'Post-mortem: slow shop on August 12th'],
    ['Outages on August 10th', 'Report of August 13th', 'Outages of the shop'],
  );

  cases(
    'title-vs-timeline-date',
    (title) =>
      `---\ntitle: ${title}\nstart_time: 2023-01-24T12:55:00Z\nend_time: 2023-01-24T15:51:00Z\nsource_published_at: 2023-01-25T03:47:09Z\n---\n\nOn January 24, 2023, the shop lost its tills. It began at 12:55 UTC, and all tills were back by 15:51 UTC.\n`,
    ['Shop incident on January 25, 2023', 'Shop incident on January 22, 2023'],
    ['Shop incident on January 24, 2023', 'Shop incident, a report of January 25, 2023'],
  );

  cases(
    'title-vs-timeline-date',
    (title) =>
      `# ${title}\n\nAt 4:11 AM UTC on November 24th, our tills were changed by a stranger.\n\nBy 9:30 AM UTC we had taken them away.\n`,
    ['Post-mortem of the attack on November 26th, 2025', 'Post-mortem of the attack on November 22nd, 2025'],
    ['Post-mortem of the attack on November 24th, 2025', 'Post-mortem, published on November 26th, 2025'],
  );

  cases(
    'title-vs-timeline-date',
    (title) =>
      `---\ntitle: Till report (${title})\nmultiLangId: 2019-05-28-incident-report\n---\n\nOn 15MAY2019 the makers learnt of a fault in tills, which then stopped.\n`,
    [],
    ['15MAY2019', '15 May 2019'],
  );

  cases(
    'title-vs-timeline-date',
    (title) =>
      `# Post Mortem ${title}\n\nTills showed old prices. The cause may be the disk failure on 2024-06-18 or the lack of memory on 2024-07-02 to 2024-07-04.\n\n\`\`\`\n2024-07-27T04:22:44.298Z ERROR till.go:442 no such price\n\`\`\`\n`,
    ['2024-07-29'],
    ['2024-07-27'],
  );

  it('takes the day that a remark gives to all entries', () => {
    const report = (day: string): string => `# Site outage

At 2019-10-21 01:38 UTC the site went down. Builds failed since 2019-10-20 00:55 UTC.

## Timeline

Unless otherwise noted all events happened on ${day}, and all times are in UTC.

- 2019-10-20 00:55: builds start to fail
- 01:38: alarm: the site is down
- 02:06: site back online
`;
    expect(rulesFor(report('2019-10-21'))).toEqual([]);
    expect(rulesFor(report('2019-11-21'))).not.toEqual([]);
  });

  it('says nothing of a title where only some entries bear a date', () => {
    const report = `# Outage on April 4, 2026

| Time | Event |
| --- | --- |
| 11:30 UTC | Cache emptied |
| 12:01 UTC | Pages are right again |
| 13:59 UTC | Confirmed |
| 2026-04-20 | Noted in the log |
| 2026-07-31 14:34 UTC | It came back |
`;
    expect(rulesFor(report)).not.toContain('title-vs-timeline-date');
  });

  cases(
    'weekday-mismatch',
    (text) => `# Ausfall\n\n${text} Die Störung wurde bis 22 Uhr behoben.\n`,
    ['Am gestrigen Dienstag (26.11.2012) kam es zu einer Störung.', 'Am Mittwoch (26.11.2012) waren die Dienste gestört.'],
    ['Am gestrigen Montag (26.11.2012) kam es zu einer Störung.', 'Am Abend (26.11.2012) kam es zu einer Störung.'],
  );

  it.each([
    ['2020-10-28-memory.md', 'Memory on 2020-08-28', true],
    ['2020-08-28-memory.md', 'Memory on 2020-08-28', false],
    ['2020-09-03-memory.md', 'Memory on 2020-08-28', false],
  ])('%s over “%s”', (name, title, isWrong) => {
    expect(rulesFor(`# ${title}\n\nThe memory was full.\n`, name).includes('title-vs-filename-date')).toBe(isWrong);
  });

  it('takes the year of a file’s name for a zone of the wrong season', () => {
    const text = 'On April 11th, at 03:18 AM EST, the service was interrupted.\n';
    expect(rulesFor(text, 'outage-2024-04-11.txt')).toEqual(['zone-season-mismatch']);
    expect(rulesFor(text.replace('EST', 'EDT'), 'outage-2024-04-11.txt')).toEqual([]);
  });
});

describe('ranges and entries that go back', () => {
  cases(
    'end-before-start',
    (range) =>
      `# Wrong pages\n\n| Time | Event |\n| --- | --- |\n| 11:30 | Cache emptied |\n| ${range} | Visitors saw wrong pages |\n| 13:22 | Looked into |\n`,
    ['11:31-11:01', '12:10-11:45'],
    ['11:31-12:01', '11:31-11:31'],
  );

  cases(
    'range-end-before-start',
    (text) => `# Störung\n\n${text}\n`,
    [
      'Zwischen 12:06 Uhr und 12:01 Uhr kam es zu langen Antwortzeiten.',
      'Incident began at 2020-12-09 18:31 and ended at 2020-12-09 17:55 (all times are US/Pacific).',
    ],
    [
      'Zwischen 12:06 Uhr und 12:10 Uhr kam es zu langen Antwortzeiten.',
      'Zwischen 23:06 Uhr und 0:10 Uhr kam es zu langen Antwortzeiten.',
      'Incident began at 2020-12-09 18:31 and ended at 2020-12-09 19:55 (all times are US/Pacific).',
      'From 11:30 to 1:15 pages were slow.',
    ],
  );

  const undated = (fourth: string): string =>
    `# Site down\n\n- 04:49 PM UTC Branch renamed\n- 04:52 PM UTC Site is down\n- 04:53 PM UTC Change taken back\n- ${fourth} UTC Restart tried\n- 05:10 PM UTC Support answers\n- 06:00 PM UTC Site is back\n`;

  it.each([
    ['04:56 PM', []],
    ['04:50 PM', ['out-of-order']],
    ['05:56 PM', ['out-of-order']],
    ['04:56 AM', ['am-pm-mismatch']],
  ])('entries without any date: %s', (fourth, rules) => {
    expect(rulesFor(undated(fourth))).toEqual(rules);
  });

  it('lets entries without any date pass midnight', () => {
    expect(rulesFor('# Night\n\n- 22:40 UTC Alarm\n- 23:50 UTC Call\n- 00:20 UTC Restart\n- 01:10 UTC Over\n- 09:30 UTC Review\n')).toEqual(
      [],
    );
  });

  it.each([
    ['05:43 AM', []],
    ['03:43 AM', ['out-of-order']],
  ])('updates with state and stamp before their words: %s', (time, rules) => {
    const page = `Slow portal on May 11, 2021

- investigating May 11, 2021, 02:35 AM UTC
The portal is down.
- investigating May 11, 2021, 04:52 AM UTC
Logs are back.
- investigating May 11, 2021, ${time} UTC
We go on.
- monitoring May 11, 2021, 07:47 AM UTC
We are watching.
- resolved May 11, 2021, 03:42 PM UTC
All is well.
`;
    expect(rulesFor(page)).toEqual(rules);
  });

  it('takes the day that an entry bears though nobody tells the year', () => {
    const log = (third: string): string =>
      `# Full hub on May 12 2025\n\n## Timeline\n\n- May 12 20:15 Ticket opened\n- May 12 23:40 Engineer asks back\n- ${third} Capacity raised\n- 15 May 19:26 Workshop over\n- 16 May 11:00 Settings kept\n`;
    expect(rulesFor(log('May 14 11:39'))).toEqual([]);
    expect(rulesFor(log('May 17 11:39'))).toEqual(['out-of-order']);
  });

  it('lets the lines of a log stand where they are quoted', () => {
    const text =
      '# Timeouts on 29 September 2017\n\n## Timeline\n\n- 2017-09-29 13:30 First timeouts\n- 2017-09-29 14:00 Builds tried\n- 2017-09-29 00:46:54,810 WARNING Retrying\n- 2017-09-29 14:20 Restart\n- 2017-09-29 15:00 Over\n';
    expect(rulesFor(text)).toEqual([]);
    expect(rulesFor(text.replace('00:46:54,810', '00:46'))).toEqual(['out-of-order']);
  });
});

describe('labelled days', () => {
  cases(
    'date-mismatch',
    (line) => `# Embeddings failed\n\n- **Start**: October 8, 2025, 16:00 UTC - they stop\n- ${line}\n`,
    ['On October 10, 2025, at 05:00 UTC the outage was at its height.'],
    ['**Discovery**: October 9, 2025 05:00 UTC - failure seen', '**Complete Resolution**: October 9, 2025 06:08 UTC - no more errors'],
  );

  it('leaves a file’s head out of the title', () => {
    const text =
      '---\ntitle: Maintenance of the store\ndate: 2021-08-27T13:00:00-00:00\n# severity: one of three\nseverity: notice\n---\n\nThe store was down.\n';
    expect(rulesFor(text, '2021-08-26-store.md')).toEqual([]);
  });

  it.each([
    [
      'the days of a week that go over a month’s number',
      'September 11-20, 2025, the ranking failed, and on September 11, 2025, it was slow.',
    ],
    ['a day that is told again and again', 'The disk was nearly full on 2026-04-04.'],
  ])('has nothing to say about %s', (_, text) => {
    const report = `# Full disk\n\n${text}\n\nThe disk had filled since 2026-04-04.\n\nSee also 2026-04-04.\n\n## Timeline\n\n- 2026-04-11 16:07 Snapshot fails\n- 2026-04-11 17:20 Disk emptied\n- 2026-04-11 18:00 Over\n`;
    expect(rulesFor(report)).toEqual([]);
  });

  it('believes weekdays that are all of another year', () => {
    const text = (first: string): string =>
      `# Slow mail\n\nPublished: 12 March 2017\n\nMail was slow on ${first}, February 9. It was better on Thursday, February 10.\n`;
    expect(rulesFor(text('Wednesday'))).toEqual([]);
    expect(rulesFor(text('Thursday'))).toEqual(['weekday-mismatch']);
  });

  it('takes lines that begin with a time for entries', () => {
    const text =
      '# Hub is full\n\n## Timeline\n\n- 5:40 AM Alert triggered by the monitor\n- 5:44 AM Engineer looks\n- 5:50 AM Disk emptied\n\n## Log\n\n5:55 AM\nAlert triggered by hand.\n\n6:10 AM\nAlert triggered again.\n';
    expect(rulesFor(text)).toEqual([]);
  });

  it('takes no weekday for wrong where nobody tells the year', () => {
    const text = 'On Monday, October 15, mail was slow.\n\nIt was an outage of the mail.\n';
    expect(rulesFor(text)).toEqual([]);
    expect(rulesFor(`${text}\nPublished: 20 October 2026\n`)).toEqual(['weekday-mismatch']);
  });
});
