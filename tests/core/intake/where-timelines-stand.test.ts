import { describe, expect, it } from 'vitest';
import { sectionKind } from '../../../renderer/core/intake/placing/section-kind.ts';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import type { CalendarDate } from '../../../renderer/core/time/when.ts';
import { context, outline, type Read } from './read.ts';

/** As the app opens a report, where somebody looks at what was read. */
const read = (text: string): Read => {
  const result = readReport({ text, name: null, format: 'markdown' }, context({ assumesYear: true, today: '2026-07-01' as CalendarDate }));
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
};

const told = (text: string) =>
  read(text).report.events.map(({ when, text }) => `${when.date ?? '-'} ${when.time ?? '-'} ${text.replace(/\n/gu, ' / ')}`);

describe('entries whose times are written with a dot are the timeline under its heading', () => {
  const page = (entries: string) => `# Slow shop\n\n## Timeline\n\n5 January 2026\n\n${entries}\n\n## Causes\n\nA full disk.\n`;

  it('to the last of them', () => {
    const entries =
      '11.57 Deployed to the shop\n\nAll looked well.\n\n12.04 Alarm\n\n13.10ish Rolled back\n\nTue 6 January 2026\n\n09.15 Closed';
    expect(told(page(entries))).toEqual([
      '2026-01-05 11:57 Deployed to the shop / All looked well.',
      '2026-01-05 12:04 Alarm',
      '2026-01-05 13:10 Rolled back',
      '2026-01-06 09:15 Closed',
    ]);
  });

  it('but one figure with a dot is none', () => {
    expect(told(page('1.25 million orders were late'))).toEqual([]);
  });
});

describe('updates that stand below their times are the timeline of a page that has none besides', () => {
  const updates = [
    ['10:27', 'The cause is known.\n\nMore about it here.'],
    ['09:45', 'We go on looking.\n\n- mail\n- calendar'],
    ['09:09', 'Mail is slow.'],
  ] as const;
  const expected = updates.map(([time, words]) => `2026-06-05 ${time} ${words.replace(/\n+/gu, ' / ')}`);
  const page = (head: (time: string) => string, end = '') =>
    `# Mail is slow\n\nWhat we know so far.\n\n${updates.map(([time, words]) => `${head(time)}\n\n${words}`).join('\n\n')}\n${end}`;

  it.each([
    ['headings', (time: string) => `## Update 5 June 2026, ${time} UTC`],
    ['headings without the word', (time: string) => `### 2026-06-05 ${time} UTC`],
    ['bold lines', (time: string) => `**5 June 2026, ${time} UTC**`],
    ['lines with a number', (time: string) => `2026-06-05 ${time} UTC Update 3`],
  ])('below %s', (_name, head) => {
    const events = told(page(head));
    expect(events.map((event) => event.replace(/ Update(?: 3)? \//u, ''))).toEqual(expected);
    expect(outline(read(page(head)))).toEqual(['p What we know so far.', 'h2 Timeline', '[timeline]']);
  });

  it('to the next section, and leaves what stands below a rule', () => {
    const head = (time: string) => `## Update 5 June 2026, ${time} UTC`;
    const result = read(page(head, '\n---\n\nWe are sorry.\n'));
    expect(result.report.events).toHaveLength(3);
    expect(outline(result)).toEqual(['p What we know so far.', 'h2 Timeline', '[timeline]', 'horizontalRule', 'p We are sorry.']);
  });

  it.each([
    [
      'a page with the day of its head',
      '# Mail\n\ndate: 2026-06-05 09:00:00\n\nupdated: 2026-06-05 10:00:00\n\nended: 2026-06-05 11:00:00\n\nWords.\n',
    ],
    ['two bare times', '# Mail\n\n**5 June 2026, 10:27 UTC**\n\nWords.\n\n**5 June 2026, 09:27 UTC**\n\nWords.\n'],
    ['times without words', '# Mail\n\n## Update 5 June 2026, 10:27 UTC\n\n## Update 5 June 2026, 09:27 UTC\n\nWords.\n'],
    [
      'sections between',
      '# Mail\n\n## Update 5 June 2026, 10:27 UTC\n\n### Causes\n\nA disk.\n\n## Update 5 June 2026, 09:27 UTC\n\nWords.\n',
    ],
  ])('%s are none', (_name, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a timeline inside of a list', () => {
  const text =
    '# Mail\n\n- **Repaired**: 2026-02-02 10:20\n- **Context**:\n  - 2026-02-02 10:14 Alarm\n  - 2026-02-02 10:21: Team called\n  - 2026-02-02 10:36 Mail is back\n- **Resolution**:\n  - A disk was added.\n';

  it('is taken out of it, and the list goes on below', () => {
    const result = read(text);
    expect(told(text)).toEqual(['2026-02-02 10:14 Alarm', '2026-02-02 10:21 Team called', '2026-02-02 10:36 Mail is back']);
    expect(outline(result).filter((line) => line !== 'h2 Timeline')).toEqual(['bulletList', '[timeline]', 'bulletList']);
  });

  it('is none where most of it is no entry', () => {
    expect(told(text.replace('2026-02-02 10:14 Alarm', 'Alarm').replace('2026-02-02 10:36 Mail', 'Mail'))).toEqual([]);
  });
});

it('the day of the week may have a column of its own', () => {
  const text =
    '# Card\n\n## Timeline (all times UTC)\n\n| Day | Date (2026) | Time (UTC) | Event |\n|---|---|---|---|\n| Wed | Jan 28 | 02:34 | A charge is seen |\n| Wed | Jan 28 | 02:39 | Cards are closed |\n| Thu | Jan 29 | 19:12 | The bank answers |\n';
  expect(told(text)).toEqual([
    '2026-01-28 02:34 A charge is seen',
    '2026-01-28 02:39 Cards are closed',
    '2026-01-29 19:12 The bank answers',
  ]);
});

it.each(['Follow-up timeline (times in BST)', 'Outage Timeline:', 'Abridged timeline of events', 'Second day timeline'])(
  '“%s” is the heading of a timeline',
  (heading) => {
    expect(sectionKind(heading)).toBe('timeline');
  },
);

it.each(['Improve the timeline view', 'Follow-up', 'Timeliness', 'What the timeline shows'])('“%s” is not', (heading) => {
  expect(sectionKind(heading)).not.toBe('timeline');
});

describe('lines that Markdown runs into one stay apart', () => {
  const page = (entries: string): string => `# Search\n\n## Timeline\n\n9 September 2026\n\n16:59 Deployed\n\n${entries}\n`;

  it.each([
    [
      'a day above more words',
      'Tuesday 15 September 2026\nA customer reports the error again.\n\n15:48 Fixed',
      ['2026-09-09 16:59 Deployed', '2026-09-15 15:48 Fixed'],
    ],
    [
      'two entries',
      '17:03 Goes to production\n17:07 All is well',
      ['2026-09-09 16:59 Deployed', '2026-09-09 17:03 Goes to production', '2026-09-09 17:07 All is well'],
    ],
    [
      'an entry of two lines',
      '17:03 Goes to production and is slow until\n17:07 at least',
      ['2026-09-09 16:59 Deployed', '2026-09-09 17:03 Goes to production and is slow until 17:07 at least'],
    ],
  ])('%s', (_name, entries, expected) => {
    expect(told(page(entries))).toEqual(expected);
  });
});

describe('days with what happened on them, under the heading of the timeline', () => {
  const text =
    '# Search\n\n## Timeline\n\nTue 7 Jan 2020\n\n- The index is built anew\n\nWed 8 Jan 2020\n\n- Checks fail\n- The old index is used\n\n---\n\n## Causes\n\nA bug.\n';

  it('are its entries', () => {
    expect(told(text)).toEqual(['2020-01-07 - The index is built anew', '2020-01-08 - Checks fail', '2020-01-08 - The old index is used']);
  });

  it('one day is none, nor are days without words', () => {
    expect(told(text.replace('Wed 8 Jan 2020\n\n', ''))).toEqual([]);
    expect(told('# Search\n\n## Timeline\n\nTue 7 Jan 2020\n\nWed 8 Jan 2020\n\n## Causes\n\nA bug.\n')).toEqual([]);
  });
});
