import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { readChecked, rulesFor } from '../read-checked.ts';

const all = (text: string): readonly string[] => readChecked(text).map(({ rule, message }) => `${rule}: ${message}`);

describe('day and month that changed places', () => {
  const log = (line: string): string =>
    `# Ferry bookings lost\n\n${line}\n\n## Timeline\n\n- 2024-03-06 15:49 UTC The booking file is cut off\n- 2024-03-06 16:02 UTC The office sees empty lists\n- 2024-03-06 18:36 UTC The file is whole again\n`;

  it.each([
    'In the evening of 3 June 2024 the office saw empty lists.',
    'On June 3rd, 2024 the lists of the office were empty.',
    'Am 3. Juni 2024 waren die Listen des Büros leer.',
    'El 3 de junio de 2024 las listas de la oficina estaban vacías.',
  ])('against the timeline: %s', (line) => {
    expect(rulesFor(log(line))).toContain('date-typo');
  });

  it.each([
    'In the evening of 6 March 2024 the office saw empty lists.',
    'The file had been changed on 12 February 2024.',
    'The file had been changed on 3 June 2023, and on 3 June 2023 nobody looked at it again. We test it on each 3 June 2023.',
    'A new office opens on 18 June 2024.',
  ])('and nothing about “%s”', (line) => {
    expect(all(log(line))).toEqual([]);
  });

  it.each([
    '# Lift 4\n\nIncident start: 2025-02-05 02:32 UTC\n\nIncident end: 2025-02-05 03:03 UTC\n\nOn May 2, 2025, lift 4 did not run.\n',
    '# Lift 4\n\nIncident date: 11 December 2025\n\nIn the early hours of 12 November 2025 lift 4 stopped for some minutes.\n',
    '# Total stop, June 8th\n\nLast night (August 6th, 2021) the lifts of the house did not run.\n',
    '# Lift 4\n\ndate: 2025-06-02\n\n## Investigating 2025-02-06 23:30\n\nIt hangs.\n\n## Resolved 2025-02-07 00:28\n\nIt runs.\n',
  ])('against labelled lines, headings and the title: %j', (text) => {
    expect(rulesFor(text)).toContain('date-typo');
  });

  it('in French too', () => {
    const text = '# Ferry\n\nDate de l’incident : 6 mars 2024\n\nLe 3 juin 2024, les listes du bureau étaient vides pendant des heures.\n';
    expect(rulesFor(text)).toContain('date-typo');
    expect(all(text.replace('3 juin', '6 mars'))).toEqual([]);
  });

  it('says which two', () => {
    expect(all('# Lift 4\n\nIncident date: 11 December 2025\n\nIn the early hours of 12 November 2025 lift 4 stopped.\n')).toContain(
      'date-typo: “12 November 2025” and “11 December 2025” are the same date with day and month swapped: one of the two is a slip.',
    );
  });
});

describe('a month and a year over dates', () => {
  const letter = (head: string): string =>
    `# Incidents of the year\n\n${head}\n\nOn 12 March 2024 mails were late.\n\nStart: 12 March 2024, 22:00 UTC\n\nEnd: 13 March 2024, 11:00 UTC\n`;

  it.each(['Late mails (May 2024)', 'Late mails (March 2023)', '## Late mails in July 2024', '## August 2024'])(
    'that are not of it: %s',
    (head) => {
      expect(rulesFor(letter(head))).toContain('date-mismatch');
    },
  );

  it.each(['Late mails (March 2024)', '## March 2024', 'Late mails in May 2024 were another matter.', 'We promised this in May 2024.'])(
    'and nothing about “%s”',
    (head) => {
      expect(all(letter(head))).toEqual([]);
    },
  );

  it('knows French, German and Spanish months, and reports of the month before', () => {
    const of = (head: string, first: string, last: string): string => `# Courrier\n\n${head}\n\n${first}\n\n${last}\n`;
    expect(
      rulesFor(
        of('Retard (mai 2024)', 'Le 12 mars 2024, des courriers étaient en retard.', 'Le 13 mars 2024, tout était rentré dans l’ordre.'),
      ),
    ).toContain('date-mismatch');
    expect(
      rulesFor(of('Verspätung (Mai 2024)', 'Am 12. März 2024 kamen Mails zu spät.', 'Am 13. März 2024 war alles wieder normal.')),
    ).toContain('date-mismatch');
    expect(
      rulesFor(
        of(
          'Retraso (mayo 2024)',
          'El 12 de marzo de 2024 hubo correos con retraso.',
          'El 13 de marzo de 2024 todo volvió a la normalidad.',
        ),
      ),
    ).toContain('date-mismatch');
    expect(all(of('Mails (April 2024)', 'On 29 March 2024 mails were late.', 'On 30 March 2024 all were there.'))).toEqual([]);
  });
});

describe('the weekday that an entry begins with', () => {
  const entry = (words: string): string =>
    `# Boiler\n\n## Timeline\n\n- 2023-01-27 22:15 ${words} A guest reports cold water\n- 2023-01-27 22:47 The valve is found shut\n- 2023-01-27 23:41 Water is warm again\n`;

  it.each(['(Thursday evening)', '(Monday)', 'Saturday:', '(late Sunday night)'])('is another: %s', (words) => {
    expect(rulesFor(entry(words))).toContain('weekday-mismatch');
  });

  it.each(['(Friday evening)', '(Friday)', 'Friday:', '(evening)', '(on call)'])('and nothing about “%s”', (words) => {
    expect(all(entry(words))).toEqual([]);
  });
});

describe('the day on which a report says that it was written', () => {
  const report = (line: string): string =>
    `# Builds stand still\n\nDate: 2026-02-02\n\n## Timeline (UTC)\n\n- 18:00 A build does not start\n- 19:00 The build fails\n- 23:30 First builds run\n- 00:30 All builds run\n\n## Notes\n\n${line}\n`;

  it.each(['Report authored: 2026-02-01', 'Drafted: 2026-01-30', 'Document finalized: 2026-02-01', 'Report written: 1 February 2026'])(
    'is before it: %s',
    (line) => {
      expect(rulesFor(report(line))).toContain('metadata-before-last-event');
    },
  );

  it.each(['Report authored: 2026-02-03', 'Drafted: 2026-02-04', 'Report written: 3 February 2026'])('and nothing about “%s”', (line) => {
    expect(all(report(line))).toEqual([]);
  });
});

describe('the state of things, as of a day', () => {
  const page = (title: string): string =>
    `# ${title}\n\n## Update 27.08.2022 10:00 Uhr:\n\nAlles geht wieder.\n\n## Update 26.08.2022 18:00 Uhr:\n\nWir stellen wieder her.\n\n## Update 25.08.2022 07:00 Uhr:\n\nWir suchen.\n`;

  it.each(['Störung der Schule, Stand 25.08.2022 10:00', 'Störung der Schule, Stand: 26.08.2022'])(
    'before the last update: %s',
    (title) => {
      expect(rulesFor(page(title))).toContain('metadata-before-last-event');
    },
  );

  it.each(['Störung der Schule, Stand 27.08.2022 10:00', 'Störung der Schule, Stand: 27.08.2022', 'Störung der Schule'])(
    'and nothing about “%s”',
    (title) => {
      expect(all(page(title)).filter((one) => one.includes('metadata-before'))).toEqual([]);
    },
  );
});

describe('a weekday beside what was done', () => {
  const report = (line: string): string =>
    `# Power cut\n\ndate: 2025-01-04\n\n## Investigating 2025-01-04 9:27a\n\nNo power.\n\n## Resolved 2025-01-04 4:00p\n\n${line}\n`;

  it.each([
    'The utility says that power was restored Friday afternoon.',
    'Power was restored on Wednesday evening.',
    'The service was repaired Monday.',
  ])('that was another day: %s', (line) => {
    expect(rulesFor(report(line))).toContain('weekday-mismatch');
  });

  it.each(['The utility says that power was restored Saturday afternoon.', 'Power was restored. On Monday we look again.'])(
    'and nothing about “%s”',
    (line) => {
      expect(all(report(line))).toEqual([]);
    },
  );
});

describe('the day of the title, and entries that bear a day but no year', () => {
  const report = (day: string): string =>
    `# Loss of 2021-05-${day}\n\nPrices fell for all, and were made good.\n\n## Timeline\n\n- May 20 01:03 UTC The aim is raised\n- 01:29 A loss is told\n- 01:50 A user sees it\n- 19:17 All is well\n`;

  it('is another', () => {
    expect(rulesFor(report('10'))).toContain('title-vs-timeline-date');
    expect(all(report('20'))).toEqual([]);
    expect(all(report('21'))).toEqual([]);
  });
});

describe('the day in a file’s name where the title has none', () => {
  const retro = (head: string): string =>
    `# Incident retro - slow search\n\n**Incident from:** 2021-01-08\n\n**Incident until:** 2021-01-08\n\n${head}\n\n## Timeline\n\n8 January 2021\n\n10:43 Alarm\n\n10:55 Fix made\n\n11:17 Search is fast again\n`;

  it.each(['2021-01-05_slow-search.md', '2021-01-80_slow-search.md', '2020-12-30-slow-search.md'])('before the incident: %s', (name) => {
    const isDay = !name.includes('-80');
    expect(rulesFor(retro(''), name).includes('title-vs-filename-date')).toBe(isDay);
  });

  it('with its digits swapped', () => {
    const text = retro('').replaceAll('2021-01-08', '2021-01-02').replace('8 January', '2 January');
    expect(rulesFor(text, '2021-01-20_slow-search.md')).toContain('title-vs-filename-date');
    expect(rulesFor(text, '2021-01-21_slow-search.md')).toEqual([]);
  });

  it.each(['2021-01-08_slow-search.md', '2021-01-09_slow-search.md', '2021-01-15_slow-search.md', 'slow-search.md'])(
    'and nothing about %s',
    (name) => {
      expect(rulesFor(retro(''), name)).toEqual([]);
    },
  );

  it.each(['**Retro held:** 2020-12-09', 'Review meeting on 9 December 2020'])('a review before the incident: %s', (line) => {
    expect(rulesFor(retro(line))).toContain('metadata-before-last-event');
    expect(rulesFor(retro(line.replace(/2020-12-09|9 December 2020/u, '2021-01-11')))).toEqual([]);
  });
});

describe('a day on a line of its own below the timed entries', () => {
  const text = (until: string, below: string): string =>
    `# Search errors\n\n**Incident from:** 2022-09-22\n\n**Incident until:** ${until}\n\n## Timeline\n\n22 September 2022\n\n13:00 Upgrade begins\n\n13:41 Errors are seen\n\n19:55 A ticket is opened\n\n${below}\n\n## Causes\n\nA bug.\n`;

  it('is a day of the story', () => {
    expect(rulesFor(text('2022-09-23', '23 September 2022\n\nIn the morning the old index is used again.'))).toEqual([]);
    expect(rulesFor(text('2022-09-29', '23 September 2022\n\nIn the morning the old index is used again.'))).toContain(
      'metadata-vs-timeline-date',
    );
  });
});

describe('one minute on two days', () => {
  cases(
    'date-mismatch',
    (first) =>
      `# Ferries late\n\nBetween 21:00 UTC on 29 Jan 2019 and ${first}, some passengers may have waited at the northern and the island pier.\n\nThe island pier was served again at 00:00 UTC on 30 Jan 2019 and the northern pier at 00:10 UTC on 30 Jan 2019.\n`,
    ['00:10 UTC on 31 Jan 2019'],
    ['00:10 UTC on 30 Jan 2019', '00:25 UTC on 31 Jan 2019'],
  );
  cases(
    'date-mismatch',
    (day) =>
      `# Ferries late\n\nAt 23:20 UTC, April 30, 2026, the ferry radio fell silent. As of 00:45 UTC, May 1, 2026, the ferry radio can be heard again at certain piers.\n\nLater we wrote:\n\nAs of 00:45 UTC, ${day}, the ferry radio can be heard again.\n`,
    ['April 30, 2026', 'May 2, 2026'],
    ['May 1, 2026'],
  );
  cases(
    'date-mismatch',
    (day) =>
      `# Ferries late\n\nFerries of the northern line were late on September 2, 2021. Beginning 7:30 AM JST, northern ferries lost sight of the radio buoys.\n\nOn ${day} at 7:30 AM JST, our watch heard that northern ferries had lost sight of the buoys.\n`,
    ['September 3, 2021'],
    ['September 2, 2021'],
  );
});

describe('an entry without a time, told on another day', () => {
  const log = (line: string): string =>
    `# Ferry tickets copied\n\n${line}\n\n## Timeline\n\n- 2025-03-21: Letter received from a passenger, who saw copied tickets of the harbour office\n- 2025-03-24: All ticket machines emptied\n- 2025-03-28: New paper rolls put in\n- 2025-04-01: Sale of season cards begins again\n`;
  cases(
    'date-mismatch',
    log,
    [
      'On 12 March 2025, we received a letter from a passenger with several copied tickets of the harbour office.',
      'The letter of the passenger with the copied tickets on 22 March 2025 and the emptied machines on 24 March 2025 kept us busy.',
    ],
    [
      'On 21 March 2025, we received a letter from a passenger with several copied tickets of the harbour office.',
      'On 12 March 2025, the harbour office was painted.',
      'Last year, on 12 March 2024, another letter had come.',
    ],
  );
  cases(
    'date-mismatch',
    (day) =>
      `# Ferry lamps\n\nOn ${day} a scheduled lamp oil change was started by the night watch and failed.\n\n| When | What |\n| --- | --- |\n| 2021-02-19 08:35 | Scheduled lamp oil change failed, as the night watch had no key |\n| 2021-02-19 08:55 | A spare key is found |\n| 2021-02-19 09:23 | All lamps burn |\n`,
    ['the 18th of February'],
    ['the 19th of February'],
  );
});

describe('a day of discovery after the timeline', () => {
  cases(
    'metadata-vs-timeline-date',
    (day) =>
      `# Ferry keys copied\n\n| | |\n| --- | --- |\n| **Severity** | High |\n| **Discovered** | ${day}, while counting keys |\n\n## Timeline\n\n- 2026-06-20 09:12 A clerk counts the keys\n- 2026-06-20 09:40 Two are missing\n- 2026-06-20 11:05 All locks are changed\n`,
    ['2026-06-25', '2026-06-02'],
    ['2026-06-20'],
  );
  cases(
    'date-mismatch',
    (day) =>
      `# Ferry lamps\n\n## Downtimes on the afternoon of 3rd of August\n\nOn 3. August, after the maintenance of the morning, we experienced several downtimes of the lamps.\n\n**Date**: ${day}\n\n**Detection**: The watch saw it.\n`,
    ['03.07.2023'],
    ['03.08.2023'],
  );
});

describe('a year told beside what a release did', () => {
  cases(
    'date-typo',
    (day) =>
      `---\nstart_time: 2007-12-05T22:04:00Z\nend_time: 2007-12-06T06:08:00Z\npublished_at: 2007-12-11T23:12:00Z\n---\n\n# Ferry charts lost\n\nOn ${day}, shortly after the release of the new charts, harbours began receiving word of lost charts.\n`,
    ['December 5, 2006'],
    ['December 5, 2007'],
  );
});
