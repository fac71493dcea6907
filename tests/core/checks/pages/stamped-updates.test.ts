import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const all = (text: string): readonly string[] => readChecked(text).map(({ rule, message }) => `${rule}: ${message}`);
const page = (head: string, ...updates: readonly string[]): string => `# Ovens not reachable\n${head}\n\n${updates.join('\n\n')}\n`;

describe('updates with their stamps behind them', () => {
  const head = 'date: 2021-06-08 09:10:00\nresolvedWhen: 2021-06-08 11:42:00';
  const over = '*Resolved* - All ovens answer. 2021-06-08 11:42:00';
  const watched = '*Monitoring* - The new fuse holds.\nWe go on looking.\n2021-06-08 10:51:00';
  const begun = '*Investigating* - No oven answers. 2021-06-08 09:10:00';

  it.each([
    ['the end before the middle', page('', '*Resolved* - All ovens answer. 2021-06-08 10:42:00', watched, begun), 'out-of-order'],
    ['the first a day later', page('', over, watched, '*Investigating* - No oven answers. 2021-06-09 09:10:00'), 'out-of-order'],
    [
      'in Italian',
      page('', '*Risolto* - Tutto funziona. 2021-06-08 08:20:00', '*Monitoraggio in corso* - Si riprende. 2021-06-08 09:00:00'),
      'out-of-order',
    ],
    [
      'the end of the head on another day',
      page('date: 2021-06-08 09:10:00\nresolvedWhen: 2021-06-10 11:42:00', over, watched, begun),
      'metadata-vs-timeline-date',
    ],
    [
      'the beginning of the head on another day',
      page('date: 2021-05-08 09:10:00\nresolvedWhen: 2021-06-08 11:42:00', over, watched, begun),
      'metadata-vs-timeline-date',
    ],
  ])('%s', (_, text, rule) => {
    expect(rulesFor(text)).toContain(rule);
  });

  it.each([
    ['from the newest to the oldest', page(head, over, watched, begun)],
    ['from the oldest to the newest', page(head, begun, watched, over)],
    ['without a head', page('', over, begun)],
    ['a head that was written later', page('date: 2021-06-09 08:00:00', begun, over)],
    ['resolved on the clock of another day', page('date: 2021-06-08 09:10:00\nresolvedWhen: 2021-06-09 11:40:00', over, begun)],
    ['an end that was found out', page('', '*Resolved* - It ended at 10:02. 2021-06-08 11:42:00', watched, begun)],
  ])('nothing about a page %s', (_, text) => {
    expect(all(text)).toEqual([]);
  });

  it('a stamp tells when an update was posted, not when the timeline says that it came to pass', () => {
    const timeline =
      '## Timeline\n\n- 09:05 The ovens stop answering\n- 09:40 A fuse is replaced\n- 10:30 All ovens answer and are operational again\n';
    expect(
      all(`# Ovens not reachable on 8 June 2021\n\n${begun}\n\n*Resolved* - All ovens operational 2021-06-08 11:27:00\n\n${timeline}`),
    ).toEqual([]);
  });
});

describe('updates with their time alone', () => {
  const told = 'We move the ovens to the new hall tonight and shall tell here how it goes.';

  it.each([
    ['in paragraphs', `${told}\n\nUpdate: 20:10 - Ovens are off.\n\nUpdate: 20:02 - Ovens stand in the hall.\n\nUpdate: 20:50 - All done.`],
    [
      'in one paragraph',
      `${told}\n\nUpdate 5:01pm: We have begun.\nUpdate 5:58pm: Half of them stand there.\nUpdate 5:12pm: All of them do.`,
    ],
    ['as edits', `${told}\n\nEDIT 13:55 UTC: They are on the way.\n\nEDIT 13:15 UTC: They stand in the hall again.`],
    [
      'in French',
      `Nous déménageons les fours ce soir et dirons ici comment cela se passe pour tous.\n\n(MàJ) 18h21 : les fours sont en route.\n\n(MàJ) 17h25 : ils sont dans la salle.`,
    ],
    ['many of them, under a head', ['20:10', '20:20', '20:02', '20:40', '20:50'].map((at) => `Update ${at} - one more oven.`).join('\n\n')],
  ])('one that goes back: %s', (_, text) => {
    expect(rulesFor(`# Moving the ovens\n\n${text}\n`)).toContain('out-of-order');
  });

  it.each([
    ['in order', `${told}\n\nUpdate: 20:10 - Ovens are off.\n\nUpdate: 20:20 - Ovens stand in the hall.`],
    ['over midnight', `${told}\n\nUpdate: 23:10 - Ovens are off.\n\nUpdate: 00:20 - Ovens stand in the hall.`],
    ['from the newest to the oldest', `Update 21:25: All done.\n\nUpdate 18:21: Ovens are off.\n\n${told}`],
    ['on the next day', `${told}\n\nUpdate 13:10: Ovens are off.\n\nUpdate Tuesday 10:20: Ovens stand in the hall.`],
    [
      'of two stories',
      `${told}\n\nUpdate: 20:10 - Ovens are off.\n\n## Lamps\n\nThe lamps of the hall flicker since this morning.\n\nUpdate: 17:05 - They shine.`,
    ],
  ])('and nothing about those %s', (_, text) => {
    expect(all(`# Moving the ovens\n\n${text}\n`)).toEqual([]);
  });
});

describe('one end of a range that is the head’s', () => {
  const headed = (sentence: string, head = 'date: 2020-10-17 04:26:00\nresolved: 2020-10-17 10:13:00'): string =>
    `# Outage of the ovens\n${head}\n\n${sentence}\n`;

  it.each([
    'The ovens have been unavailable today between 4:26am and 10:13pm UTC.',
    'The ovens were down from 04:26 to 11:13.',
    'An outage of the ovens lasted from 4:26 to 10:31 UTC.',
    'The ovens were unavailable between 05:26 and 10:13 UTC.',
  ])('and the other is a slip from it: %s', (sentence) => {
    expect(rulesFor(headed(sentence))).toContain('prose-vs-prose-time');
  });

  it.each([
    'The ovens have been unavailable today between 4:26am and 10:13am UTC.',
    'The first hall’s ovens were unavailable from 4:26 to 5:40 UTC.',
    'Between about 4:26 and 10:30 UTC the ovens were down.',
    'Ovens will be unavailable from 4:26 to 11:13 on the day of the next maintenance.',
  ])('and nothing about “%s”', (sentence) => {
    expect(all(headed(sentence))).toEqual([]);
  });

  it('two digits that changed places below a moment with its offset', () => {
    const head = 'date: 2021-02-18 00:30:00-08:00\nresolvedWhen: 2021-02-18 07:24:00-08:00';
    expect(rulesFor(headed('The ovens were restarted at 7:42am PST.', head))).toContain('prose-vs-prose-time');
    expect(all(headed('The ovens were restarted at 7:24am PST.', head))).toEqual([]);
    expect(all(headed('The ovens were restarted at 7:35am PST.', head))).toEqual([]);
  });
});

describe('moments of a head on two days', () => {
  const headed = (sentence: string): string =>
    `# Outage of the ovens\ndate: 2026-05-07 04:47:00\nresolved: 2026-05-08 06:47:00\n\n${sentence}\n`;

  it('over a range with the same times and no days', () => {
    expect(rulesFor(headed('The ovens have been unavailable today between 4:47am and 6:47am UTC.'))).toContain('duration-mismatch');
  });

  it.each([
    'The ovens were unavailable between 4:47am and 6:47am UTC on both days.',
    'The ovens were unavailable from 7 May, 4:47, to 8 May, 6:47.',
    'The ovens were unavailable for some of that time.',
  ])('and nothing about “%s”', (sentence) => {
    expect(all(headed(sentence))).toEqual([]);
  });

  it('the only update of a page, a month before the end that has its time', () => {
    const at = (day: string): string =>
      `# Ovens out\ndate: 2024-07-24 14:05 UTC\nresolvedDate: 2024-07-24 14:30 UTC\n\n**Update** - ${day} 14:30 UTC\nTwo fuses blew.\n`;
    expect(rulesFor(at('2024-06-24'))).toContain('metadata-vs-timeline-date');
    expect(all(at('2024-07-24'))).toEqual([]);
  });
});

describe('a file named after the day of its head', () => {
  const dated = (year: string, more = ''): string =>
    `# Ovens out\n\n| Field | Value |\n|---|---|\n| **Date** | ${year}-04-10 |\n\nNo oven was lit. ${more}\n`;

  it('in another year', () => {
    expect(rulesFor(dated('2027'), 'ovens-2026-04-10.md')).toContain('date-mismatch');
  });

  it.each([
    [dated('2026'), 'ovens-2026-04-10.md'],
    [dated('2027'), 'ovens-2026-04-01.md'],
    [dated('2027', 'They had been bought in January 2027.'), 'ovens-2026-04-10.md'],
  ])('and nothing about %j as %s', (text, name) => {
    expect(readChecked(text, name).map(({ message }) => message)).toEqual([]);
  });
});

describe('the time of a title', () => {
  const at = (time: string, label = '13H22'): string =>
    `Ovens out on Friday 25th October 2019 ${time}\n\nTime of incident: ${label}\n\nLength of incident: 20 minutes\n\nAll ovens were off.\n`;

  it('hours from that of the line below', () => {
    expect(rulesFor(at('12:22:00'))).toContain('prose-vs-prose-time');
    expect(rulesFor(at('14:22'))).toContain('prose-vs-prose-time');
  });

  it('and nothing about the same, or about the hour of its posting', () => {
    expect(all(at('13:22:00'))).toEqual([]);
    expect(all(at('15:41'))).toEqual([]);
    expect(all(at('15:00', '13H00'))).toEqual([]);
  });
});

describe('a time to repair', () => {
  const closed = (day: string): string =>
    `# Ovens out on 15 November 2022\n\n- First detected 2022-11-15 16:03\n- Repaired 2022-11-15 16:30\n- Resolved ${day} 16:30\n- Time to resolve: 27m\n`;

  it('beside an end that is a day late', () => {
    expect(rulesFor(closed('2022-11-16'))).toContain('duration-mismatch');
    expect(all(closed('2022-11-15'))).toEqual([]);
  });
});

it('half a day between a sentence and its entry, whatever its zone could mean', () => {
  const told = (at: string): string =>
    `# Outage on June 8, 2021\n\nOn June 8, 2021, starting at approximately ${at} CDT, our system told us that no oven answers.\n\n## Timeline of Events (Time in Central Time)\n\n- 5:39PM: The system shows many ovens out.\n- 6:20PM: A fuse is found.\n- 9:00PM: The fuse is changed.\n`;
  expect(rulesFor(told('5:39AM'))).toContain('am-pm-mismatch');
  expect(all(told('5:39PM'))).toEqual([]);
});

it('a start and an end below “was scheduled for:” are those of a plan', () => {
  const timeline = '## Timeline\n\n- 13 September 2020 00:17 The ovens stop\n- 13 September 2020 00:35 The ovens are back online\n';
  const plan = '**The work was scheduled for**:\n\n**Start**: 2020-09-10 04:00\n\n**End**: 2020-09-10 12:00\n';
  expect(all(`# Outage of the ovens\n\n${plan}\n${timeline}`)).toEqual([]);
});
