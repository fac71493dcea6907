import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };
const READ = ['2024-06-10T14:05Z | the pump stopped', '2024-06-10T14:20Z | it ran'];

describe('marks around a time say nothing', () => {
  it.each([
    ['emphasis behind a day', '- Jun 10 _14:05_ the pump stopped\n- Jun 10 _14:20_ it ran'],
    ['around day and time in a cell', '| *Jun. 10 14:05* | the pump stopped |\n| *Jun. 10 14:20* | it ran |'],
    ['around a zone of two words', '_14:05 Etc/UTC_: the pump stopped\n_14:20 Etc/UTC_: it ran'],
    ['code that the day stands behind', '- `14:05` (Jun 10): the pump stopped\n- `14:20` (Jun 10): it ran'],
    ['code at the end of the line', '- the pump stopped – `14:05`\n- it ran – `14:20`'],
    ['Japanese brackets at the end', '- the pump stopped 【14:05】\n- it ran 【14:20】'],
    [
      'square brackets around the zone in a cell',
      '| Time | Event |\n|---|---|\n| 14:05 [UTC] | the pump stopped |\n| 14:20 [UTC] | it ran |',
    ],
    ['columns set apart by spaces', 'At 14:05   the pump stopped\nAt 14:20   it ran'],
  ])('%s', (_, text) => {
    expect(rows(text, DAY)).toEqual(READ);
  });

  it.each([
    ['names keep theirs', '- 14:05 the host _node_1_ stopped', '2024-06-10T14:05Z | the host _node_1_ stopped'],
    ['code keeps its own', '- 14:05 ran `rm *2024*` twice', '2024-06-10T14:05Z | ran `rm *2024*` twice'],
    ['a sum keeps its signs', '- 14:05 took 2 * 3 * 4 seconds', '2024-06-10T14:05Z | took 2 * 3 * 4 seconds'],
  ])('%s', (_, text, read) => {
    expect(rows(text, DAY)).toEqual([read]);
  });
});

describe('a year that ends a date is no time of day', () => {
  it.each([
    ['## June 10, 2024 (UTC)', '- the pump stopped – [14:05]\n- it ran – [14:20]'],
    ['Timeline – 10 June 2024 (UTC)', '| Time | Event |\n|---|---|\n| 14:05 | the pump stopped |\n| 14:20 | it ran |'],
    ['10 de junio de 2024 (UTC)', '- the pump stopped (14:05)\n- it ran (14:20)'],
  ])('%s', (day, list) => {
    expect(rows(`${day}\n\n${list}`)).toEqual(READ);
  });

  it('yet four digits behind words are one', () => {
    expect(rows('- the pump stopped (2024 UTC)\n- it ran (2031 UTC)', DAY)).toEqual([
      '2024-06-10T20:24Z | the pump stopped',
      '2024-06-10T20:31Z | it ran',
    ]);
  });
});

describe('the line of a chat that names who wrote and when', () => {
  it('never goes on with a long message above it', () => {
    const text = [
      'ann_lee — 02:05 PM',
      'the pump in the cellar stopped although nobody had touched it, see https://example.com/ticket?id=4711',
      'bo — 02:20 PM',
      'it ran again as soon as somebody had gone down and had a look at the valve next to the second one',
      'ann_lee — 02:30 PM',
      'thanks',
    ].join('\n');
    expect(rows(text, DAY).map((row) => row.slice(0, 40))).toEqual([
      '2024-06-10T14:05Z | ann_lee: the pump in',
      '2024-06-10T14:20Z | bo: it ran again as ',
      '2024-06-10T14:30Z | ann_lee: thanks',
    ]);
  });

  it('may set a comma between day and time in some lines and none in others', () => {
    const text = 'Ann Lee  13/06/2024 09:09:16 UTC\nthe pump stopped\n\nBo  13/06/2024, 09:35:31 UTC\nit ran';
    expect(rows(text).map((row) => row.slice(0, 20))).toEqual(['2024-06-13T09:09:16Z', '2024-06-13T09:35:31Z']);
  });
});

describe('what somebody did is no line about the page', () => {
  it.each(['Updated the valve to the latest model', 'Created a second pump', 'Exported all data of the first one'])('%s', (words) => {
    expect(rows(`14:05 UTC\n${words}\n\n14:20 UTC\nit ran`, DAY)[0]).toBe(`2024-06-10T14:05Z | ${words}`);
  });

  it.each(['Updated by Ann on 12 June 2024', 'Updated Monday by Ann', 'Created 12 June 2024 10:00'])('but %s is', (words) => {
    expect(rows(`- 14:05 UTC the pump stopped\n- 14:20 UTC it ran\n\n${words}`, DAY)).toEqual(READ);
  });
});

describe('a date that can’t be read', () => {
  it('before the time that ends a line is asked about and never passed over', () => {
    expect(rows('- First seen 22024-06-10 09:36\n- Declared 2024-06-10 10:03\n- Mended 2024-06-10 10:40', DAY)).toEqual([
      '09:36 UTC | First seen | !unread-date',
      '2024-06-10T10:03Z | Declared',
      '2024-06-10T10:40Z | Mended',
    ]);
  });

  it('an hour past midnight without its minutes is of the next day', () => {
    expect(rows('- 23:50 the pump stopped\n- 24:xx it still stood', DAY)).toEqual([
      '2024-06-10T23:50Z | the pump stopped',
      '2024-06-11T00:00Z | it still stood | !vague-time',
    ]);
  });
});

describe('where a page and its fields end', () => {
  const page = '---\ntitle: Pump\ndate: 2024-06-10\nseverity: low\n---\n\n- 14:05 UTC – the pump stopped\n- 14:20 UTC – it ran';

  it.each([
    ['at the top', page],
    ['quoted', page.replace(/^/gm, '> ')],
    ['indented', page.replace(/^/gm, '    ')],
    ['below a line of a mail', `Hi all,\n\n${page}`],
  ])('the fields are no events %s', (_, text) => {
    expect(rows(text).map((row) => row.replace(/ \| !.*$/, ''))).toEqual(READ);
  });

  it('a break tag that begins an indented line parts nothing', () => {
    const text =
      '  **Resolved**: it ran.\n  <br><span>10 June 2024, 14:20 UTC</span>\n\n  **Update**: the pump stopped.\n  <br><span>10 June 2024, 14:05 UTC</span>';
    expect(rows(text)).toEqual(['2024-06-10T14:20Z | Resolved: it ran.', '2024-06-10T14:05Z | Update: the pump stopped. | !out-of-order']);
  });

  it('a zone told below the last entry is no part of it', () => {
    expect(rows('### 14:05\n\nthe pump stopped\n\n### 14:20\n\nit ran\n\n*All times UTC*', { date: '2024-06-10' })).toEqual(READ);
  });
});

describe('“now” behind a dash', () => {
  it('is the end where nothing follows it, and a word where it goes on', () => {
    expect(rows('- 14:05 – now: the pump stands\n- 14:20 – Now at two pumps', DAY)).toEqual([
      '2024-06-10T14:05Z | the pump stands',
      '2024-06-10T14:20Z | Now at two pumps',
    ]);
  });
});

describe('a day in brackets behind a time that marks set apart', () => {
  it.each(['- [14:05] (Nov 3): it ran', '- `14:05` (3 Nov) – it ran', '**14:05** (2024-11-03): it ran'])('%s', (line) => {
    expect(rows(line, DAY).map((row) => row.slice(0, 26))).toEqual(['2024-11-03T14:05Z | it ran']);
  });

  it('is none where the bracket says more', () => {
    expect(rows('- [14:05] (Nov 3 team): it ran', DAY)).toEqual(['2024-06-10T14:05Z | (Nov 3 team): it ran']);
  });
});

describe('distances with a colon', () => {
  const from = { t0: '2024-06-10T14:00:00Z' };

  it('are hours and minutes', () => {
    expect(rows('- T+00:00 alarm\n- T+01:10 done', from)).toEqual(['2024-06-10T14:00Z | alarm', '2024-06-10T15:10Z | done']);
  });

  it('are minutes and seconds, to be checked, where one counts parts of a second', () => {
    expect(rows('- T+00:00 alarm\n- T+00:01.25 retry\n- T+00:40 done\n- T+01:00:05 closed', from)).toEqual([
      '2024-06-10T14:00Z | alarm | !minutes-seconds',
      '2024-06-10T14:00:01Z | retry | !minutes-seconds',
      '2024-06-10T14:00:40Z | done | !minutes-seconds',
      '2024-06-10T15:00:05Z | closed',
    ]);
  });
});

describe('a day with its figures turned about', () => {
  const list = (day: string): string =>
    `- 2024-02-02 16:25 UTC a\n- 2024-02-02 19:06 UTC b\n- ${day} 19:30 UTC c\n- 2024-02-02 20:21 UTC d\n- 2024-02-03 08:00 UTC e`;

  it('between two of one day is asked about', () => {
    expect(rows(list('2024-02-20'))[2]).toBe('2024-02-20T19:30Z | c | !far-date');
  });

  it('while another day there is against the order', () => {
    expect(rows(list('2024-02-12'))[2]).toBe('2024-02-12T19:30Z | c | !out-of-order');
  });
});

describe('a time that is left open', () => {
  it.each(['xx:xx', '??:??', '--:--'])('%s makes an entry that asks for it, below a day that is left open too', (open) => {
    expect(rows(`2024-06-10\n- 14:05 UTC the pump stopped\n\n2024-06-xx\n- ${open} it was replaced`)).toEqual([
      '2024-06-10T14:05Z | the pump stopped',
      ' | it was replaced | !no-time',
    ]);
  });
});

describe('lines that end with their time in brackets', () => {
  it('are entries and no prose, however many sentences they hold', () => {
    const text =
      'The pump stopped (10. Juni 2024, 14:05 UTC)\nSomebody went down to the cellar. It took a while to find the key of the door (10. Juni 2024, 14:12 UTC)\nIt ran (10. Juni 2024, 14:20 UTC)';
    expect(rows(text).map((row) => row.slice(0, 38))).toEqual([
      '2024-06-10T14:05Z | The pump stopped',
      '2024-06-10T14:12Z | Somebody went down',
      '2024-06-10T14:20Z | It ran',
    ]);
  });
});
