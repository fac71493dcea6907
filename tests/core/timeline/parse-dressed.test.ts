import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

describe('what all lines of a paste share', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'is left out where it quotes',
      ['> - 2024-06-10 14:05 UTC – the valve stuck', '> - 2024-06-10 14:20 UTC – a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'and where it quotes twice',
      ['>> - 2024-06-10 14:05 UTC – the valve stuck', '>> - 2024-06-10 14:20 UTC – a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'with who wrote it above',
      [
        'Ann wrote:',
        '',
        '> - 2024-06-10 14:05 UTC – the valve stuck',
        '> - 2024-06-10 14:20 UTC – a fitter came',
        '> - 2024-06-10 14:40 UTC – it ran',
        '> - 2024-06-10 14:50 UTC – it ran well',
        '> - 2024-06-10 15:00 UTC – we left',
        '> - 2024-06-10 15:01 UTC – the gate shut',
        '> - 2024-06-10 15:02 UTC – the lamp went out',
        '> - 2024-06-10 15:03 UTC – the bus came',
        '> - 2024-06-10 15:04 UTC – it left',
      ],
      [
        '2024-06-10T14:05Z | the valve stuck',
        '2024-06-10T14:20Z | a fitter came',
        '2024-06-10T14:40Z | it ran',
        '2024-06-10T14:50Z | it ran well',
        '2024-06-10T15:00Z | we left',
        '2024-06-10T15:01Z | the gate shut',
        '2024-06-10T15:02Z | the lamp went out',
        '2024-06-10T15:03Z | the bus came',
        '2024-06-10T15:04Z | it left',
      ],
    ],
    [
      'is left out where it indents',
      ['\t- 2024-06-10 14:05 UTC – the valve stuck', '\t- 2024-06-10 14:20 UTC – a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'and where it breaks lines',
      ['2024-06-10 14:05 UTC – the valve stuck\\', '2024-06-10 14:20 UTC – a fitter came\\', '2024-06-10 14:40 UTC – it ran'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came', '2024-06-10T14:40Z | it ran'],
    ],
    [
      'but not where one line is quoted',
      ['- 2024-06-10 14:05 UTC – the valve stuck', '> is it the old one?', '- 2024-06-10 14:20 UTC – a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck\nis it the old one?', '2024-06-10T14:20Z | a fitter came'],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('signs that programs put into a paste', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'are bullets where a word processor sets a tab behind them',
      ['•\t2024-06-10 14:05 UTC – the valve stuck', '•\t2024-06-10 14:20 UTC – a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'or numbers',
      ['1.\t2024-06-10 14:05 UTC – the valve stuck', '2.\t2024-06-10 14:20 UTC – a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'are bullets where they are boxes',
      ['☐ 2024-06-10 14:05 UTC – the valve stuck', '☐ 2024-06-10 14:20 UTC – a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'or arrows',
      ['→ 2024-06-10 14:05 UTC – the valve stuck', '→ 2024-06-10 14:20 UTC – a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'escape what is no markup',
      ['- 2024\\-06\\-10 14:05 UTC – the valve \\#2 stuck', '- \\[2024\\-06\\-10 14:20 UTC\\] a fitter\\_came'],
      ['2024-06-10T14:05Z | the valve #2 stuck', '2024-06-10T14:20Z | a fitter_came'],
    ],
    ['are kept between code marks', ['- 2024-06-10 14:05 UTC – `a\\-b` stuck'], ['2024-06-10T14:05Z | `a\\-b` stuck']],
    [
      'are colons of proportions and wide ones',
      ['On 10 June 2024 the valve stuck at 14∶05 UTC, and a fitter came at once. He left at 15：10 UTC, and all was well.'],
      [
        '2024-06-10T14:05Z | On 10 June 2024 the valve stuck at 14:05 UTC, and a fitter came at once. | !time-inside',
        '2024-06-10T15:10Z | He left at 15:10 UTC, and all was well. | !time-inside',
      ],
    ],
    [
      'stand ahead of a time',
      ['2024-06-10', '', '- @ 14:05 UTC – the valve stuck', '- UTC 14:20 – a fitter came', '- ~UTC 14:40 – it ran'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came', '2024-06-10T14:40Z | it ran'],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('lines that a program wrapped at a fixed width', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'are read as one in prose',
      [
        'On 10 June 2024 the pumps of the eastern basin were switched off for an',
        'inspection, as they are every year. At 14:05 UTC the valve of the second',
        'pump stuck, and the basin began to fill. The crew was called by phone at',
        '14:20 UTC and opened the sluice, which let the water down until 15:10',
        'UTC. Nobody was harmed.',
      ],
      [
        '2024-06-10T14:05Z | the valve of the second pump stuck, and the basin began to fill. | !date-from-text',
        '2024-06-10T14:20Z | The crew was called by phone at 14:20 UTC and opened the sluice, which let the water down until 15:10 UTC. Nobody was harmed. | !time-inside | !date-from-text',
      ],
    ],
    [
      'and within a quotation',
      [
        '> On 10 June 2024 the pumps of the eastern basin were switched off for an',
        '> inspection, as they are every year. At 14:05 UTC the valve of the second',
        '> pump stuck, and the basin began to fill. The crew was called by phone at',
        '> 14:20 UTC and opened the sluice, which let the water down until 15:10',
        '> UTC. Nobody was harmed.',
      ],
      [
        '2024-06-10T14:05Z | the valve of the second pump stuck, and the basin began to fill. | !date-from-text',
        '2024-06-10T14:20Z | The crew was called by phone at 14:20 UTC and opened the sluice, which let the water down until 15:10 UTC. Nobody was harmed. | !time-inside | !date-from-text',
      ],
    ],
    [
      'and in items of a list',
      [
        '- 2024-06-10 14:05 UTC – the valve of the second pump stuck, so that the',
        '  basin began to fill, which the keeper saw from his window',
        '- 2024-06-10 14:20 UTC – the crew opened the sluice and let the water of',
        '  the basin down to its mark',
      ],
      [
        '2024-06-10T14:05Z | the valve of the second pump stuck, so that the basin began to fill, which the keeper saw from his window',
        '2024-06-10T14:20Z | the crew opened the sluice and let the water of the basin down to its mark',
      ],
    ],
    [
      'are not where each line is an entry',
      [
        '14:05 UTC the valve of the second pump of the eastern basin stuck again',
        '14:20 UTC the crew opened the sluice of the eastern basin at the bridge',
        '14:40 UTC the pumps of the eastern basin were switched on by the keeper',
      ],
      [
        '14:05 UTC | the valve of the second pump of the eastern basin stuck again',
        '14:20 UTC | the crew opened the sluice of the eastern basin at the bridge',
        '14:40 UTC | the pumps of the eastern basin were switched on by the keeper',
      ],
    ],
    [
      'nor where stamps end the words above',
      [
        'Resolved',
        'The pumps of the eastern basin run again and hold the water at its mark.',
        'Posted Jun 10, 2024 - 15:10 UTC',
        'Investigating',
        'The valve of the second pump is stuck and the basin has begun to fill.',
        'Posted Jun 10, 2024 - 14:05 UTC',
      ],
      [
        '2024-06-10T15:10Z | Resolved\nThe pumps of the eastern basin run again and hold the water at its mark.',
        '2024-06-10T14:05Z | Investigating\nThe valve of the second pump is stuck and the basin has begun to fill. | !out-of-order',
      ],
    ],
    [
      'nor where a log names them',
      [
        'time="2024-06-10T14:05:00Z" level=error msg="the valve of the second pump is stuck"',
        'time="2024-06-10T14:20:00Z" level=info msg="the crew was called"',
      ],
      [
        '2024-06-10T14:05Z | level=error msg="the valve of the second pump is stuck"',
        '2024-06-10T14:20Z | level=info msg="the crew was called"',
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('stamps below their words', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'are so where the page goes on behind them',
      [
        'Resolved - The pumps run again.',
        'Jun 10, 15:10 UTC',
        'Monitoring - The valve was freed.',
        'Jun 10, 14:40 UTC',
        'Investigating - The valve is stuck.',
        'Jun 10, 14:05 UTC',
        '',
        'Share this page',
        '',
        '© 2024 The Waterworks',
      ],
      [
        '15:10 UTC | Resolved - The pumps run again. | !no-year',
        '14:40 UTC | Monitoring - The valve was freed. | !no-year',
        '14:05 UTC | Investigating - The valve is stuck. | !no-year',
      ],
    ],
    [
      'are not in headings',
      [
        'Timeline:',
        '',
        '### 14:05 UTC',
        '',
        'The valve stuck.',
        '',
        '### 14:20 UTC',
        '',
        'A fitter came.',
        '',
        'Next steps: a new valve.',
        '',
        'Posted Jun 10, 2024 - 15:10 UTC',
        '',
        'Investigating',
        'The basin is filling.',
        'Posted Jun 10, 2024 - 14:07 UTC',
      ],
      [
        '2024-06-10T14:05Z | The valve stuck. | !date-from-text',
        '2024-06-10T14:20Z | A fitter came.\nNext steps: a new valve. | !date-from-text',
        '2024-06-10T15:10Z | ',
        '2024-06-10T14:07Z | Investigating\nThe basin is filling. | !out-of-order',
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('headings, labels and columns', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'stand between dashes',
      ['--- 10 June 2024 (UTC) ---', '[14:05] ann: the valve stuck', '[14:20] ben: a fitter came'],
      ['2024-06-10T14:05Z | ann: the valve stuck', '2024-06-10T14:20Z | ben: a fitter came'],
    ],
    [
      'tell a zone behind a date with dots',
      ['### Timeline of 10.06.2024 (UTC)', '', '* 14:05 the valve stuck', '* 14:20 a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'tell a zone as an offset',
      ['| Time (+02:00) | Event |', '|---|---|', '| 2024-06-10 14:05 | the valve stuck |', '| 2024-06-10 14:20 | a fitter came |'],
      ['2024-06-10T12:05Z | the valve stuck', '2024-06-10T12:20Z | a fitter came'],
    ],
    [
      'number updates',
      ['Update 1 – 2024-06-10 14:05 UTC: the valve stuck', '', 'Update 2: 2024-06-10 14:20 UTC - a fitter came'],
      ['2024-06-10T14:05Z | Update 1: the valve stuck', '2024-06-10T14:20Z | Update 2: a fitter came'],
    ],
    [
      'hold a time in four figures, no year',
      ['- Jun 10, 1905 UTC – the valve stuck', '- Jun 10, 2024 UTC+8 – a fitter came'],
      ['19:05 UTC | the valve stuck | !no-year', '20:24 UTC+8 | a fitter came | !no-year'],
    ],
    [
      'and a year where nothing follows their zone',
      ['### June 10, 2024 UTC', '', '- 14:05 the valve stuck', '- 14:20 a fitter came'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'are none in a sentence that begins like the name of a column',
      ['- Start of the work (Mon, 10 Jun 2024 14:05 UTC)', '- The valve, the old one, stuck (Mon, 10 Jun 2024 14:20 UTC)'],
      ['2024-06-10T14:05Z | Start of the work', '2024-06-10T14:20Z | The valve, the old one, stuck'],
    ],
    [
      'hold a time in four figures ahead of things that could be counted',
      ['## 2024-06-10', '', '- 1405: Users report no water', '- 1420: Messages sent', '- 1440: Pumps run'],
      ['2024-06-10 14:05 | Users report no water', '2024-06-10 14:20 | Messages sent', '2024-06-10 14:40 | Pumps run'],
    ],
    [
      'have a month with a dot ahead of its day',
      [
        'What was done is told below, as the rules of the board want it to be told.',
        '',
        'Jun. 10, 2024 14:05 UTC The valve stuck and the basin began to fill',
        'Jun. 10, 2024 14:20 UTC We called the crew of the eastern basin by phone',
      ],
      [
        '2024-06-10T14:05Z | The valve stuck and the basin began to fill',
        '2024-06-10T14:20Z | We called the crew of the eastern basin by phone',
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('tables and posts', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'are tables with rules that cross',
      [
        '| Time (UTC) | Event |',
        '|------------------+-------|',
        '| 2024-06-10 14:05 | the valve stuck |',
        '| 2024-06-10 14:20 | a fitter came |',
      ],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'and with rules drawn with plus signs',
      ['| Time (UTC) | Event |', '+------+------+', '| 2024-06-10 14:05 | the valve stuck |', '| 2024-06-10 14:20 | a fitter came |'],
      ['2024-06-10T14:05Z | the valve stuck', '2024-06-10T14:20Z | a fitter came'],
    ],
    [
      'promise news at a time with seconds',
      [
        'Update',
        'The valve is stuck. We will touch base again by 2024-06-10 15:00:00 UTC',
        'Posted Jun 10, 2024 - 14:20:00 UTC',
        '',
        'Investigating',
        'The basin is filling.',
        'Posted Jun 10, 2024 - 14:05:00 UTC',
      ],
      [
        '2024-06-10T14:20Z | Update\nThe valve is stuck. We will touch base again by 2024-06-10 15:00:00 UTC',
        '2024-06-10T14:05Z | Investigating\nThe basin is filling. | !out-of-order',
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});

describe('prose beside what is to be done', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'is read',
      [
        'On 10 June 2024 at 14:05 UTC the valve of the second pump stuck, and the basin began to fill.',
        '',
        '## Actions',
        '',
        '- a new valve',
        '- a second sluice',
      ],
      ['2024-06-10T14:05Z | the valve of the second pump stuck, and the basin began to fill.'],
    ],
    [
      'is not where a field tells the time',
      ['Start: Monday, 10 June 2024, 14:05 UTC', 'Cause: the valve of the second pump stuck.', '', '- a new valve'],
      ['2024-06-10T14:05Z | Start\nCause: the valve of the second pump stuck.'],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text.join('\n'))).toEqual(want);
  });
});
