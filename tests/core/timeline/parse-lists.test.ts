import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

describe('a list below date headings', () => {
  const paste = [
    'Printing outage',
    '',
    'On March 4th, 2025, printing stopped between 2:00 PM and 3:15 PM UTC.',
    '',
    'What we learned',
    '',
    '  • Spooling: the disk was full.',
    '  • Alerting: nobody was told.',
    '',
    'March 4th, 2025:',
    '',
    '  • 14:30 CET: New driver rolled out.',
    '  • 15:05 CET: Jobs start to fail',
    '',
    'April 7th, 2025:',
    '',
    '  • 18:00 CEST: Investigation ends',
    '',
    'April 8th, 2025',
    '',
    '  • 12:00 CEST: Report published.',
    '',
    'Current status:',
    '',
    '1. Acknowledge the fault',
    '2. Prepare a fix',
    '',
    'Last updated: 2025-04-08 10:30:00 CEST',
  ].join('\n');

  it('reads each bullet under its date', () => {
    expect(rows(paste)).toEqual([
      '2025-03-04T13:30Z | New driver rolled out.',
      '2025-03-04T14:05Z | Jobs start to fail',
      '2025-04-07T16:00Z | Investigation ends',
      '2025-04-08T10:00Z | Report published.',
    ]);
  });

  it('leaves everything else over, in order', () => {
    const { leftovers } = parseTimeline(paste, context());
    expect(leftovers.map(({ text }) => text.split('\n')[0])).toEqual(['Printing outage', 'Current status:']);
    for (const { text, from, to } of leftovers) expect(paste.slice(from, to)).toBe(text);
  });

  it('takes CEST for the zone of Central Europe', () => {
    const event = parseTimeline('2024-06-10\n• 15:30 CEST: go', context()).events[0];
    expect(event?.when).toEqual({
      date: '2024-06-10',
      time: '15:30',
      zone: 'Europe/Paris',
      precision: 'minute',
      end: null,
      openEnded: false,
      occurrence: null,
      entered: '15:30 CEST',
    });
  });
});

const DAY = { date: '2024-06-10', zone: 'UTC' };

describe('one line', () => {
  it.each([
    ['- 16:05 Go'],
    ['* 16:05 - Go'],
    ['+ 16:05: Go'],
    ['1. 16:05 Go'],
    ['2) 16:05 – Go'],
    ['- [x] 16:05 Go'],
    ['- **16:05** – Go'],
    ['**16:05:** Go'],
    ['__16:05__ Go'],
    ['*16:05* Go'],
    ['`16:05` Go'],
    ['[16:05] Go'],
    ['(16:05) Go'],
    ['<16:05> Go'],
    ['"16:05" Go'],
    ['16:05 -> Go'],
    ['16:05 => Go'],
    ['16:05 → Go'],
    ['16:05 | Go'],
    ['16:05\tGo'],
    ['16:05; Go'],
    ['16:05, Go'],
    ['16:05. Go'],
    ['16:05 ... Go'],
    ['16:05 • Go'],
    ['16:05 — Go'],
    ['> 16:05 Go'],
    ['### 16:05 Go'],
    ['⏰ 16:05 Go'],
    ['<li><b>16:05</b>&nbsp;&ndash; Go</li>'],
    ['<p>16:05: Go</p>'],
    ['１６：０５　Go'],
    ['\u200e16:05\u00a0Go'],
    ['Go (16:05)'],
    ['- Go at 16:05'],
    ['- Go – 16:05'],
  ])('%j', (line) => {
    const reading = parseTimeline(line, context(DAY));
    expect(reading.events.map(({ text, when }) => [text, when.date, when.time])).toEqual([['Go', '2024-06-10', '16:05']]);
    expect(reading.leftovers).toEqual([]);
  });
});

describe('lines that belong together', () => {
  it.each([
    ['wrapped lines', '- 10:00 One\n  more\n- 10:05 Two', ['One\nmore', 'Two']],
    ['deeper bullets', '- 10:00 One\n  - a\n  - b\n- 10:05 Two', ['One\n- a\n- b', 'Two']],
    ['bullets below a plain line', '10:00 One\n- a\n10:05 Two', ['One\n- a', 'Two']],
    ['an indented paragraph', '- 10:00 One\n\n  more\n- 10:05 Two', ['One\nmore', 'Two']],
    ['a heading per entry', '### 10:00\nOne\n\nMore\n\n### 10:05 Two\nEnd', ['One\nMore', 'Two\nEnd']],
    ['a time alone above its text', '**10:00**\nOne\n\n**10:05**\n\nTwo\n\nThree', ['One', 'Two']],
    ['a time alone below its text', 'Up - One.\n10:05\n\nDown - Two.\n10:00', ['Up - One.', 'Down - Two.']],
    ['times above their text, close together', 'Timeline\n10:00\nOne\n10:05\nTwo', ['One', 'Two']],
    ['line breaks in HTML', '10:00 One<br>10:05 Two<br/>10:06 Three', ['One', 'Two', 'Three']],
  ])('%s', (_, text, expected) => {
    expect(parseTimeline(text, context(DAY)).events.map((event) => event.text)).toEqual(expected);
  });

  it('keeps an item without a time, flagged', () => {
    expect(rows('- 10:00 One\n- Two\n- 10:05 Three', DAY)).toEqual([
      '2024-06-10T10:00Z | One',
      ' | Two | !no-time',
      '2024-06-10T10:05Z | Three',
    ]);
  });

  it('ends an entry at a heading', () => {
    const reading = parseTimeline('## Timeline\n- 10:00 One\n\n## Causes\nA wire.', context(DAY));
    expect(reading.events.map(({ text }) => text)).toEqual(['One']);
    expect(reading.leftovers.map(({ text }) => text)).toEqual(['## Timeline', '## Causes\nA wire.']);
  });
});

describe('prose', () => {
  it('reads lines that begin with "At ..." or "Between ... and ..."', () => {
    expect(rows('At 15:30 UTC, we began.\nBy 16:20 UTC, all hands.\nBetween 17:00 and 17:15 UTC we watched', DAY)).toEqual([
      '2024-06-10T15:30Z | we began.',
      '2024-06-10T16:20Z | all hands.',
      '2024-06-10T17:00Z/2024-06-10T17:15Z | we watched',
    ]);
  });

  it('leaves a summary beside a list over', () => {
    const reading = parseTimeline('Between 14:05 and 15:30 UTC the service failed.\n\n- 14:05 One\n- 14:10 Two', context(DAY));
    expect([reading.events.map(({ text }) => text), reading.leftovers.length]).toEqual([['One', 'Two'], 1]);
  });

  it('takes a time from within the items of a list, flagged', () => {
    expect(rows('- Errors began at 16:05 and rose\n- We acted around 16:20 with care', DAY)).toEqual([
      '2024-06-10T16:05Z | Errors began at 16:05 and rose | !time-inside',
      '2024-06-10T16:20Z | We acted around 16:20 with care | !time-inside',
    ]);
  });
});
