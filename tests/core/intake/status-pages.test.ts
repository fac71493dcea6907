import { describe, expect, it } from 'vitest';
import type { IntakeContext } from '../../../renderer/core/intake/intake.ts';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import type { CalendarDate } from '../../../renderer/core/time/when.ts';
import { doubtsAbout } from '../../../renderer/core/timeline/doubts/doubts.ts';
import { context, outline, read } from './read.ts';

const updates = [
  ['Resolved', 'This incident has been resolved.', '11:20'],
  ['Monitoring', 'A fix has been implemented.', '10:45'],
  ['Investigating', 'We are currently investigating.', '09:10'],
] as const;
const texts = updates.map(([state, words]) => `${state} ${words}`);
const events = (text: string, format: 'guess' | 'markdown' | 'html' = 'guess') =>
  read(text, format).report.events.map(({ when, text }) => [when.time, text.replace(/\n| - |: /, ' ')]);
const expected = updates.map(([, , time], at) => [time, texts[at]]);

describe('updates of a status page whose time stands below their words keep it', () => {
  it.each([
    ['with blank lines', updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, 2025 - ${time} UTC`).join('\n\n')],
    ['without blank lines', updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, 2025 - ${time} UTC`).join('\n')],
    [
      'with the state on a line of its own',
      updates.map(([state, words, time]) => `${state}\n${words}\nMay 4, 2025 - ${time} UTC`).join('\n'),
    ],
    [
      'with a blank line around everything',
      updates.map(([state, words, time]) => `${state}\n\n${words}\n\nPosted 4 months ago. May 04, 2025 - ${time} UTC`).join('\n\n'),
    ],
    [
      'with the foot of the page',
      `${updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, 2025 - ${time} UTC`).join('\n\n')}\n\nThis incident affected: Payments (API).`,
    ],
    [
      'with the foot of the page right below',
      `${updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, 2025 - ${time} UTC`).join('\n')}\nThis incident affected: Payments (API).`,
    ],
  ])('%s', (_name, page) => {
    expect(events(`Acme Status\n\nPayment delays\n\n${page}\n`)).toEqual(expected);
    expect(events(`Payment delays\n${page}\n`)).toEqual(expected);
  });

  it('in HTML', () => {
    const page = updates.map(([state, words, time]) => `<h4>${state}</h4><p>${words}</p><small>May 4, 2025 - ${time} UTC</small>`).join('');
    expect(events(`<html><body><h1>Payment delays</h1>${page}</body></html>`, 'html')).toEqual(expected);
  });

  it('in Markdown, under a heading', () => {
    const page = updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, 2025 - ${time} UTC`).join('\n\n');
    expect(events(`# Payment delays\n\n## Timeline\n\n${page}\n`, 'markdown')).toEqual(expected);
  });

  it('without states', () => {
    const page = updates.map(([, words, time]) => `${words}\n4 May 2025, ${time} UTC`).join('\n\n');
    expect(events(`Payment delays\n\n${page}\n`)).toEqual(updates.map(([, words, time]) => [time, words]));
  });

  it('with words of several lines', () => {
    const page = updates.map(([state, words, time]) => `${state}\n${words}\nMore about it.\nMay 4, 2025 - ${time} UTC`).join('\n\n');
    expect(events(`Payment delays\n\n${page}\n`)).toEqual(updates.map(([, , time], at) => [time, `${texts[at]}\nMore about it.`]));
  });

  it('and leave what stands above them', () => {
    const page = updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, 2025 - ${time} UTC`).join('\n\n');
    const result = read(`Payment delays\n\nAbout this page: all times are given by our team.\n\n${page}\n`);
    expect(outline(result)).toEqual(['p About this page: all times are given by our team.', 'h2 Timeline', '[timeline]']);
    expect(result.report.events).toHaveLength(3);
  });
});

describe('updates that name no year stay text, each with its time below it', () => {
  it.each(['\n', '\n\n'])('parted by %j', (gap) => {
    const page = updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, ${time} UTC`).join(gap);
    const result = read(`Payment delays\n\n${page}\n`);
    expect(result.report.events).toEqual([]);
    expect(outline(result)).toEqual(updates.flatMap(([state, words, time]) => [`p ${state} - ${words}`, `p May 4, ${time} UTC`]));
  });
});

describe('updates that name no year are of the last one that it can be, where somebody will be asked about it', () => {
  const today = '2026-01-20' as CalendarDate;
  const events = (text: string, known: Partial<IntakeContext> = { today, assumesYear: true }) => {
    const result = readReport({ text, name: null, format: 'guess' }, context(known));
    if (result.kind === 'refused') throw new Error(result.reason);
    return result.report.events.map(({ id, when }) => {
      const flags = doubtsAbout(when, result.doubts.get(id)).map(({ kind, suggestion }) => `${kind} ${suggestion?.date}`);
      return [when.date, when.time, ...flags].join(' ');
    });
  };
  const may = [
    '2025-05-04 11:20 year-assumed 2024-05-04',
    '2025-05-04 10:45 year-assumed 2024-05-04',
    '2025-05-04 09:10 year-assumed 2024-05-04',
  ];

  it.each([
    ['below', updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, ${time} UTC`).join('\n\n')],
    [
      'below, posted',
      updates.map(([state, words, time]) => `${state}\n\n${words}\n\nPosted 8 months ago. May 4, ${time} UTC`).join('\n\n'),
    ],
    ['above', updates.map(([state, words, time]) => `May 4, ${time} UTC\n${state} - ${words}`).join('\n\n')],
    ['before', updates.map(([state, words, time]) => `May 4, ${time} UTC - ${state} - ${words}`).join('\n')],
  ])('with their times %s', (_, page) => {
    expect(events(`Payment delays\n\n${page}\n`)).toEqual(may);
    expect(events(`Payment delays\n\n${page}\n`, { today })).not.toContain(may[0]);
  });

  it('over New Year’s Eve', () => {
    const page = [
      ['Resolved', 'Jan 1, 00:20 UTC'],
      ['Identified', 'Dec 31, 23:40 UTC'],
      ['Investigating', 'Dec 31, 23:10 UTC'],
    ].map(([state, time]) => `${state} - We are on it.\n${time}`);
    expect(events(`Payment delays\n\n${page.join('\n\n')}\n`)).toEqual([
      '2026-01-01 00:20 year-assumed 2025-01-01',
      '2025-12-31 23:40 year-assumed 2024-12-31',
      '2025-12-31 23:10 year-assumed 2024-12-31',
    ]);
  });

  it('in the year of the title', () => {
    const page = updates.map(([state, words, time]) => `${state} - ${words}\nMay 4, ${time} UTC`).join('\n\n');
    expect(events(`Payment delays in May 2023\n\n${page}\n`)[0]).toBe('2023-05-04 11:20 year-assumed 2022-05-04');
  });

  it('in a year in which the days of the week fit', () => {
    const page = updates.map(([state, words, time]) => `${state} - ${words} It began on Saturday, May 4.\nMay 4, ${time} UTC`).join('\n\n');
    expect(events(`Payment delays\n\n${page}\n`)[0]).toBe('2024-05-04 11:20 year-assumed 2023-05-04');
  });

  it.each([
    ['that tell no state', updates.map(([, words, time]) => `${words}\nMay 4, ${time} UTC`).join('\n\n')],
    ['of which one alone has a time', 'Resolved - All is well.\nMay 4, 10:45 UTC'],
  ])('but not %s', (_, page) => {
    expect(events(`Payment delays\n\n${page}\n`)).toEqual([]);
  });
});

describe('times above the words of their updates stay with them', () => {
  it.each([
    ['without blank lines', updates.map(([state, words, time]) => `May 4, 2025 - ${time} UTC\n${state} - ${words}`).join('\n')],
    ['with blank lines', updates.map(([state, words, time]) => `May 4, 2025 - ${time} UTC\n${state} - ${words}`).join('\n\n')],
  ])('%s', (_name, page) => {
    expect(events(`Payment delays\n\n${page}\n`)).toEqual(expected);
  });
});

describe('no row of updates', () => {
  it.each([
    ['one time below a notice', 'Payments are late.\n\nWe are sorry.\n\nMay 4, 2025 - 11:20 UTC'],
    [
      'the dates of a report and of its signature',
      'Words.\n\nMay 4, 2025 - 11:20 UTC\n\n## Summary\n\nWords again.\n\nMay 5, 2025 - 11:20 UTC',
    ],
    ['two times below each other', 'Payments are late.\n\nMay 4, 2025 - 11:20 UTC\n\nMay 4, 2025 - 11:30 UTC'],
  ])('%s', (_name, page) => {
    expect(read(`# Payment delays\n\n${page}\n`, 'markdown').report.events).toEqual([]);
  });
});
