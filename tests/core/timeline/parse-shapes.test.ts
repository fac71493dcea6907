import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };
const leftovers = (text: string): readonly string[] => parseTimeline(text, context()).leftovers.map((one) => one.text);

describe('the fields of a web page above its text', () => {
  const HEAD = '---\ntitle: The pumps stood\ndate: 2024-06-10T14:00:00Z\nresolvedWhen: 2024-06-10T15:00:00Z\n---';

  it('are no entries and are left over', () => {
    const text = `${HEAD}\n\n2024-06-10 14:05 UTC: Alarm\n2024-06-10 14:40 UTC: All pumps run`;
    expect(rows(text)).toEqual(['2024-06-10T14:05Z | Alarm', '2024-06-10T14:40Z | All pumps run']);
    expect(leftovers(text)).toEqual([HEAD]);
  });

  it.each([
    ['YAML', `${HEAD}\n\n14:05 UTC: Alarm`],
    ['TOML', '+++\ntitle = "The pumps stood"\ndate = "2024-06-10"\ntags = [\n  "pumps"\n]\n+++\n14:05 UTC: Alarm'],
  ])('tell the day where nothing else does, flagged: %s', (_, text) => {
    expect(rows(text)).toEqual(['2024-06-10T14:05Z | Alarm | !date-from-text']);
  });

  it('give way to a day that the text tells', () => {
    expect(rows(`${HEAD}\nOn 8 June 2024 the pumps stood.\n- 14:05 UTC: Alarm\n- 14:40 UTC: Done`)).toEqual([
      '2024-06-08T14:05Z | Alarm | !date-from-text',
      '2024-06-08T14:40Z | Done | !date-from-text',
    ]);
  });

  it.each([
    ['fields of an incident between rules', '---\nIncident: pumps\nDate: 2024-06-10\n---\n- 14:05 UTC: Alarm', '2024-06-10T14:05Z | Alarm'],
    ['entries between rules', '---\n2024-06-10 14:05 UTC Alarm\n---', '2024-06-10T14:05Z | Alarm'],
  ])('are nothing but that: %s', (_, text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });
});

describe('updates with their time below', () => {
  it('are read with a break tag before the time and with a span of days above', () => {
    const text =
      '### June 10-12, 2024\n\n**Resolved**: All pumps run.\n<br><span>June 12, 15:30 UTC</span>\n\n**Update**: The valve is open.\n<br><span>June 11, 09:10 UTC</span>';
    expect(rows(text)).toEqual([
      '2024-06-12T15:30Z | Resolved: All pumps run.',
      '2024-06-11T09:10Z | Update: The valve is open. | !out-of-order',
    ]);
  });
});

describe('the words below a time alone', () => {
  it('may be a sentence that ends with a colon', () => {
    const text =
      '2024-06-10 14:05 UTC\n\nWe have heard from the people of the waterworks:\n\nThe valve is open.\n\n2024-06-10 14:20 UTC\n\nDone.';
    expect(rows(text)).toEqual([
      '2024-06-10T14:05Z | We have heard from the people of the waterworks:\nThe valve is open.',
      '2024-06-10T14:20Z | Done.',
    ]);
  });

  it('are not the title of what follows', () => {
    expect(leftovers('2024-06-10 14:05 UTC Alarm\n2024-06-10 14:20 UTC\n\nRoot cause:\n\nThe valve.')).toEqual([
      'Root cause:\n\nThe valve.',
    ]);
  });
});

describe('updates in single marks of emphasis', () => {
  it.each([
    ['*Update* as of 11:39AM all pumps run.', '2024-06-10T11:39Z | Update: all pumps run.'],
    ['_Update_ 11:39: all pumps run.', '2024-06-10T11:39Z | Update: all pumps run.'],
  ])('%s', (line, expected) => {
    expect(rows(line, DAY)).toEqual([expected]);
  });

  it('are none without a time', () => {
    expect(rows('*Update* as of version 11 all pumps run.', DAY)).toEqual([]);
  });
});

describe('a zone that nothing but a planned time tells', () => {
  it('holds for times that name none, flagged', () => {
    expect(
      rows(
        'The pumps will be off between [06:00 and 08:00 UTC on 16 June 2024](https://example.org/).\n\nUpdate 06:54: We begin.\n\nUpdate 07:59: Done.',
      ),
    ).toEqual([
      '2024-06-16T06:54Z | Update: We begin. | !zone-carried | !date-from-text',
      '2024-06-16T07:59Z | Update: Done. | !zone-carried | !date-from-text',
    ]);
    expect(
      rows('11:15 One pump runs\n10:15 Alarm\n\nIt was the work planned for 09:30 CEST that did it, as far as we know.', {
        date: '2024-06-10',
      }),
    ).toEqual(['2024-06-10T09:15Z | One pump runs | !zone-carried', '2024-06-10T08:15Z | Alarm | !zone-carried | !out-of-order']);
  });

  it('holds for none where several are told', () => {
    expect(
      rows('11:15 One pump runs\n11:20 Two run\n\nIt began at 09:30 CEST, or 08:30 BST.\n\nThe news went out at 12:00 UTC.', {
        date: '2024-06-10',
      }),
    ).toEqual(['2024-06-10 11:15 | One pump runs', '2024-06-10 11:20 | Two run']);
  });
});

describe('headings of days without a time', () => {
  it('are entries among headings with one', () => {
    expect(
      rows('## 2024-06-12\n\nAll pumps run.\n\n- The report follows.\n\n## 2024-06-10 10:30\n\nThe pumps stand.', { zone: 'UTC' }),
    ).toEqual(['2024-06-12 | All pumps run.\n- The report follows.', '2024-06-10T10:30Z | The pumps stand.']);
  });

  it('are entries of a list whose other items have their words beside the day', () => {
    expect(
      rows('- **2024-06-10:**\n  Told the maker.\n- **2024-06-11:** The maker confirmed.\n- **2024-06-12:**\n  A fix came out.'),
    ).toEqual(['2024-06-10 | Told the maker.', '2024-06-11 | The maker confirmed.', '2024-06-12 | A fix came out.']);
  });

  it('are entries in a row of days that no time is told of, with empty lines between', () => {
    const text = '3 June 2024\n\nA pump broke.\n\n5 June 2024\n\nA new one was ordered.\n\n6 June 2024\n\nIt runs.';
    expect(rows(text)).toEqual(['2024-06-03 | A pump broke.', '2024-06-05 | A new one was ordered.', '2024-06-06 | It runs.']);
  });

  it('are the date of the times below', () => {
    expect(rows('10 June 2024: Pumps stood\n\n14:05 UTC Alarm\n14:40 UTC Done')).toEqual([
      '2024-06-10T14:05Z | Alarm',
      '2024-06-10T14:40Z | Done',
    ]);
    expect(rows('3 June 2024\n\n14:05 UTC Alarm\n\n5 June 2024\n\n09:00 UTC Report')).toEqual([
      '2024-06-03T14:05Z | Alarm',
      '2024-06-05T09:00Z | Report',
    ]);
  });

  it('are none where nothing happened', () => {
    expect(
      rows('## 2024-06-12\nNo incidents reported.\n\n## 2024-06-11\nNo incidents reported today.\n\n## 2024-06-10\nA pump broke.'),
    ).toEqual(['2024-06-10 | A pump broke.']);
  });
});

describe('a day in bold', () => {
  it('is set apart from its words', () => {
    expect(rows('**10 June 2024, 14:05 (UTC):** Alarm\n\n**11 June 2024** The maker confirmed.')).toEqual([
      '2024-06-10T14:05Z | Alarm',
      '2024-06-11 | The maker confirmed.',
    ]);
  });

  it('belongs to the time behind it', () => {
    expect(rows('**11 June 2024** 14:05 UTC Alarm')).toEqual(['2024-06-11T14:05Z | Alarm']);
  });
});

describe('several days before their month', () => {
  it.each([
    ['15-16 June 2024 - The fix came out', '2024-06-15 | 15-16 June 2024: The fix came out'],
    ['15. und 16. Juni 2024: Tests', '2024-06-15 | 15. und 16. Juni 2024: Tests'],
    ['15th to 16th of June 2024: Tests', '2024-06-15 | 15th to 16th of June 2024: Tests'],
  ])('are told by the first: %s', (line, expected) => {
    expect(rows(`- 14 June 2024: Asked\n- ${line}`)).toEqual(['2024-06-14 | Asked', expected]);
  });

  it.each([
    ['16-15 June 2024: Tests', '16-15 June 2024: Tests | !no-time'],
    ['5-6 pumps of 8 June 2024', '5-6 pumps of 8 June 2024 | !no-time'],
  ])('are none: %s', (line, expected) => {
    expect(rows(`- 14 June 2024 14:00 UTC: Asked\n- ${line}`)).toEqual(['2024-06-14T14:00Z | Asked', ` | ${expected}`]);
  });
});

describe('a list whose items end with days', () => {
  it.each([
    [
      'colons',
      '- Timeline:\n    - Report date: 2024-05-28\n    - Confirmed: 2024-06-02\n    - Fix: 2024-06-02 to 2024-06-05\n    - Told the public: 2024-06-10',
    ],
    [
      'brackets',
      '* Report date (28 May 2024)\n* Confirmed (2 June 2024)\n* Fix (2 June 2024 to 5 June 2024)\n* Told the public (10 June 2024)',
    ],
  ])('is one of dated entries: %s', (_, text) => {
    expect(rows(text).map((row) => row.slice(0, 18))).toEqual([
      '2024-05-28 | Repor',
      '2024-06-02 | Confi',
      '2024-06-02 | Fix (',
      '2024-06-10 | Told ',
    ]);
  });

  it.each([
    ['fields that run in no order', '- Incident: 2024-06-10\n- Last review: 2023-01-01\n- Next review: 2025-01-01'],
    ['the fields of a page', 'Created: 2024-06-01\nPublished: 2024-06-10\nUpdated: 2024-06-11'],
    ['two days', '- Built: 2001-05-01\n- Opened: 2002-06-01'],
  ])('is none: %s', (_, text) => {
    expect(rows(text)).toEqual([]);
  });

  it('is none beside a time', () => {
    expect(rows('14:05 UTC Alarm\n\nTasks\n- Valve, due: 2024-06-20\n- Pump, due: 2024-06-21\n- Pipe, due: 2024-06-22', DAY)).toEqual([
      '2024-06-10T14:05Z | Alarm',
    ]);
  });
});

describe('live tickers', () => {
  it('begin each report with plus signs', () => {
    const text = 'The pumps live +++ 22:15 A bad feeling stays +++\n\nWhat was told.\n\n+++ 22:02 A warning +++\nMore words.';
    expect(rows(text, DAY)).toEqual([
      '2024-06-10T22:15Z | A bad feeling stays\nWhat was told.',
      '2024-06-10T22:02Z | A warning\nMore words. | !out-of-order',
    ]);
    expect(rows('+++ 14:02 Uhr: Alarm +++ 14:05 Uhr: Ende +++', DAY)).toEqual(['2024-06-10T14:02Z | Alarm', '2024-06-10T14:05Z | Ende']);
  });

  it('are no sums', () => {
    expect(rows('- 14:05 C+++ 11 was built\n- 14:10 a +++ b', DAY)).toEqual([
      '2024-06-10T14:05Z | C+++ 11 was built',
      '2024-06-10T14:10Z | a +++ b',
    ]);
  });
});

describe('a note behind the time that ends a line', () => {
  it('stays with the words', () => {
    expect(
      rows('- Valve opened 14:05 UTC (by Ann Lee)\n- Pump started 14:10 UTC (the second one, as the first was being cleaned)', DAY),
    ).toEqual([
      '2024-06-10T14:05Z | Valve opened (by Ann Lee)',
      '2024-06-10T14:10Z | Pump started (the second one, as the first was being cleaned)',
    ]);
  });

  it('goes where it tells the time once more', () => {
    expect(rows('Duration: 10 June 2024 14:02 to 10 June 2024 15:40 UTC (1 h 38 min)')).toEqual([
      '2024-06-10T14:02Z/2024-06-10T15:40Z | Duration',
    ]);
  });
});

describe('an earlier day without a time', () => {
  it('leaves the times below on the day of their heading, flagged', () => {
    const table = '## Timeline (2024-06-10, UTC)\n\n| Time | Event |\n|---|---|\n| (2023-04-26) | The pump was built |\n| 14:05 | Alarm |';
    expect(rows(table)).toEqual(['2023-04-26 | The pump was built', '2024-06-10T14:05Z | Alarm | !date-carried']);
  });

  it('is the day of the times below where no heading tells a later one', () => {
    expect(rows('- 9 June 2024: The pump was oiled\n- 14:05 UTC Alarm')).toEqual([
      '2024-06-09 | The pump was oiled',
      '2024-06-09T14:05Z | Alarm | !date-carried',
    ]);
  });
});

describe('the zone that is the name of a field', () => {
  it.each([
    ['LOCAL: 16 June 2024 23:00 - 17 June 2024 05:00\nUTC: 17 June 2024 06:00 - 17 June 2024 12:00'],
    ['LOCAL:\t\t16 June 2024 23:00 - 17 June 2024 05:00\nUTC:\t\t17 June 2024 06:00 - 17 June 2024 12:00'],
  ])('is that of its time: %j', (text) => {
    expect(rows(text, { zone: 'America/Los_Angeles' })[1]).toMatch(/^2024-06-17T06:00Z\/2024-06-17T12:00Z \| UTC/);
  });

  it('is none that is a word', () => {
    expect(rows('Met: 17 June 2024 06:00\nGone: 17 June 2024 07:00', { zone: 'UTC' })[0]).toMatch(/^2024-06-17T06:00Z/);
  });
});

describe('a date that is likely a slip', () => {
  const read = (last: string) =>
    rows(['4 January 2024 10:51', '4 January 2024 10:59', '4 January 2024 11:07', last].map((one) => `${one} UTC Pump`).join('\n'));

  it('is flagged', () => {
    expect(read('4 October 2024 11:38')[3]).toBe('2024-10-04T11:38Z | Pump | !far-date');
    expect(read('4 January 2023 11:38')[3]).toContain('!far-date');
  });

  it('is none on another day of the month, or near', () => {
    expect(read('9 October 2024 11:38')[3]).toBe('2024-10-09T11:38Z | Pump');
    expect(read('5 January 2024 11:38')[3]).toBe('2024-01-05T11:38Z | Pump');
  });
});

describe('an update that tells its day and no time', () => {
  it.each([
    ['[Update 06-13]\n\nAll pumps run.', '2024-06-13 | Update\nAll pumps run.'],
    ['Update (13 June 2024): all pumps run', '2024-06-13 | Update: all pumps run'],
    ['Update 3, 13 June 2024\n\nAll pumps run.', '2024-06-13 | Update 3\nAll pumps run.'],
  ])('%j', (text, expected) => {
    expect(rows(text, DAY)).toEqual([expected]);
  });

  it.each([
    ['Update 2 of 3: all pumps run'],
    ['Update on 13 June outage: all pumps run'],
    ['Update 13.06 of the pump’s program: all is well'],
  ])('is none: %s', (text) => {
    expect(rows(text, DAY)).toEqual([]);
  });
});

describe('what is no entry', () => {
  it.each([
    ['dots for what was left out', '- 2024-06-10 14:05 UTC Alarm\n- ...\n- 2024-06-10 14:40 UTC Done', 2],
    [
      'the end of a planned span',
      'The pumps will be off starting on Monday, 10 June 2024 15:00 UTC until Wednesday, 12 June 2024 15:00 UTC.\n\n- **UPDATE** (2024-06-11 12:00 UTC) - One runs\n- **UPDATE** (2024-06-12 12:00 UTC) - All run',
      2,
    ],
    [
      'a time in the middle of a sentence',
      '14:05 UTC Alarm\n\nIt was said that the last copy of the book was\nat 13:25 with the smith (no harm).',
      1,
    ],
  ])('%s', (_, text, count) => {
    expect(rows(text, DAY)).toHaveLength(count);
  });
});

describe('a space behind the colon of a time', () => {
  const lines = (one: string): string => `14:43 Logs look well\n14:44 Notice sent\n${one}\n14:50 Done`;

  it('is a slip of the hand among lines that begin with times', () => {
    expect(rows(lines('14: 45 Staging is done too'), DAY)).toHaveLength(4);
  });

  it.each(['14: 45', 'Step 14: 45 users', '27: 45 users', '14: 451 users'])('is none in “%s”', (line) => {
    expect(rows(lines(line), DAY)).toHaveLength(3);
  });

  it('is none where nothing else begins with a time', () => {
    expect(rows('Step by step\n14: 45 users are back\n15: all of them', DAY)).toEqual([]);
  });
});
