import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { blockText, eachBlock } from '../../../renderer/core/rich-text/walk.ts';
import { read } from './read.ts';
import { lostWords } from './report-words.ts';

/** The words of each row of the first table. */
const rows = (markdown: string): readonly (readonly string[])[] => {
  for (const { block } of eachBlock(read(`# T\n\n## Regions\n\n${markdown}\n`, 'markdown').report.body.content)) {
    if (block.type === 'table')
      return block.content.map((row) => row.content.map((cell) => cell.content.map((inner: Block) => blockText(inner)).join('/')));
  }
  return [];
};

describe('a row with more cells than the head keeps them all', () => {
  it.each([
    [
      'one more',
      '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |',
      [
        ['a', 'b', ''],
        ['1', '2', '3'],
        ['4', '', ''],
      ],
    ],
    [
      'two rows of other widths',
      '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 | 7 |',
      [
        ['a', 'b', '', ''],
        ['1', '2', '3', ''],
        ['4', '5', '6', '7'],
      ],
    ],
    [
      'without bars at its ends',
      'a | b\n---|---\n1 | 2 | 3',
      [
        ['a', 'b', ''],
        ['1', '2', '3'],
      ],
    ],
    [
      'in a quotation',
      '> | a | b |\n> |---|---|\n> | 1 | 2 | 3 |',
      [
        ['a', 'b', ''],
        ['1', '2', '3'],
      ],
    ],
    [
      'in a list',
      '- | a | b |\n  |---|---|\n  | 1 | 2 | 3 |',
      [
        ['a', 'b', ''],
        ['1', '2', '3'],
      ],
    ],
    [
      'with an escaped bar',
      '| a | b |\n|---|---|\n| 1 | 2 | 3 \\| 4 |',
      [
        ['a', 'b', ''],
        ['1', '2', '3 | 4'],
      ],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(rows(markdown)).toEqual(expected);
  });
});

describe('a row as wide as its head stays as Markdown has it', () => {
  it.each([
    [
      'plain',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an escaped bar',
      '| a | b |\n|---|---|\n| 1 | x \\| y |',
      [
        ['a', 'b'],
        ['1', 'x | y'],
      ],
    ],
    [
      'an escaped bar in code',
      '| a | b |\n|---|---|\n| 1 | `x \\| y` |',
      [
        ['a', 'b'],
        ['1', 'x | y'],
      ],
    ],
    [
      'empty cells too many',
      '| a | b |\n|---|---|\n| 1 | 2 | | |',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty last cell',
      '| a | b |\n|---|---|\n| 1 | |',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(rows(markdown)).toEqual(expected);
  });
});

describe('a bar in code parts no cells where the row would be too wide', () => {
  it.each([
    [
      'one',
      '| a | b |\n|---|---|\n| EU | see `a|b` here |',
      [
        ['a', 'b'],
        ['EU', 'see a|b here'],
      ],
    ],
    [
      'several',
      '| a | b |\n|---|---|\n| `x|y` | ``p|`|q`` |',
      [
        ['a', 'b'],
        ['x|y', 'p|`|q'],
      ],
    ],
    [
      'with an escaped one',
      '| a | b |\n|---|---|\n| 1 | `x \\| y|z` |',
      [
        ['a', 'b'],
        ['1', 'x | y|z'],
      ],
    ],
    [
      'too wide all the same',
      '| a |\n|---|\n| `x|y` | 2 |',
      [
        ['a', '', ''],
        ['`x', 'y`', '2'],
      ],
    ],
    [
      'ticks without an end',
      '| a |\n|---|\n| `x|y |',
      [
        ['a', ''],
        ['`x', 'y'],
      ],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(rows(markdown)).toEqual(expected);
  });
});

it('no word of a table is lost, however long its rows', () => {
  const cell = fc.constantFrom('one', 'two words', '`code`', '`a|b`', '', '**bold**', 'x \\| y', '`', '``');
  const row = fc.array(cell, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (all) => {
      const [head = [], ...more] = all.map((cells) => cells.map((words, at) => `${words}, w${at}`));
      const lines = [head, head.map(() => '---'), ...more].map((cells) => `| ${cells.join(' | ')} |`);
      const text = `# Title\n\n## Regions\n\n${lines.join('\n')}\n`;
      const { report, notes } = read(text, 'markdown');
      expect(lostWords(text, report, notes)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('a link of Markdown', () => {
  const links = (markdown: string): readonly string[] =>
    [...eachBlock(read(`# T\n\n## Annex\n\n${markdown}\n`, 'markdown').report.body.content)].flatMap(({ block }) =>
      block.type !== 'paragraph'
        ? []
        : (block.content ?? []).flatMap((inline) =>
            inline.type === 'text' ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])) : [],
          ),
    );

  it.each(['annex.pdf', '#annex', 'ftp://files.example.org/a', '/status', '../a.md', 'https://example.org/a', 'mailto:a@example.org'])(
    'that leads to %s is kept, so that a check can find it where it leads nowhere',
    (address) => {
      expect(links(`See the [annex](${address}).`)).toEqual([address]);
    },
  );

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'vbscript:x', 'data:text/html,x', 'blob:x'])(
    'that is a program, %s, goes',
    (address) => {
      expect(links(`See the [annex](${address}).`)).toEqual([]);
    },
  );

  it('that may not be followed is words alone in an export', () => {
    const { report } = read('# T\n\n## Annex\n\nSee the [annex](annex.pdf) and [more](ftp://files.example.org/a).\n', 'markdown');
    expect(exportMarkdown(report, { edition: 'public', pageSize: 'A4', zone: null })).toContain('See the annex and more.');
  });
});

describe('rows without a head, as some sites write them', () => {
  it.each([
    ['two rows', '| 9:05 | Slips empty |\n| 9:12 | Disk full |', 3],
    ['with space at the ends', '  | 9:05 | Slips empty |  \n  | 9:12 | Disk full |  ', 3],
  ])('%s are a table under an empty head', (_name, markdown, count) => {
    const found = rows(markdown);
    expect(found).toHaveLength(count);
    expect(found.slice(1)).toEqual([
      ['9:05', 'Slips empty'],
      ['9:12', 'Disk full'],
    ]);
  });

  it.each([
    ['one row alone', '| 9:05 | Slips empty |'],
    ['rows of other widths', '| 9:05 | Slips empty |\n| 9:12 |'],
    ['rows in code', '```\n\n| 9:05 | Slips empty |\n| 9:12 | Disk full |\n\n```'],
  ])('%s are none', (_name, markdown) => {
    expect(rows(markdown)).toEqual([]);
  });

  it('are the entries of a timeline', () => {
    const { report } = read(
      '# T\n\n## Timeline\n\n| **9:05** | Slips empty |\n| **9:12** | Disk full |\n| **9:40** | All well |\n',
      'markdown',
    );
    expect(report.events.map(({ when, text }) => [when.time, text])).toEqual([
      ['09:05', 'Slips empty'],
      ['09:12', 'Disk full'],
      ['09:40', 'All well'],
    ]);
  });
});

describe('a column of weekdays before that of the dates', () => {
  const entries = (markdown: string): readonly (readonly (string | null)[])[] =>
    read(`# T\n\n## Timeline (all times UTC)\n\n${markdown}\n`, 'markdown').report.events.map(({ when, text }) => [
      when.date,
      when.time,
      text,
    ]);

  it('belongs to the dates', () => {
    expect(
      entries(
        '| Day | Date (2022) | Time | What |\n|---|---|---|---|\n| Fri | Jan 28 | 02:34 | Slips empty |\n| Thur | Feb 10 | 17:12 | All well |',
      ),
    ).toEqual([
      ['2022-01-28', '02:34', 'Slips empty'],
      ['2022-02-10', '17:12', 'All well'],
    ]);
  });

  it('is left alone where no dates are', () => {
    expect(rows('| Day | Desk |\n|---|---|\n| Fri | A |\n| Tue | B |')).toEqual([
      ['Day', 'Desk'],
      ['Fri', 'A'],
      ['Tue', 'B'],
    ]);
  });

  it('stays a cell where the table is no timeline', () => {
    expect(rows('| Day | Date | Desk |\n|---|---|---|\n| Fri | Jan 28 | A |\n| Tue | Feb 1 | B |')[1]).toEqual(['Fri', 'Jan 28', 'A']);
  });
});

describe('lines of nothing but backslashes', () => {
  it('part the entries of a timeline', () => {
    const { report } = read(
      '# T\n\n## Timeline\n\n*06:00*: Slips empty<br />\n\\\\\\\\\n*06:46*: Disk full<br />\n\\\\\\\\\n*07:03*: All well\n',
      'markdown',
    );
    expect(report.events.map(({ text }) => text)).toEqual(['Slips empty', 'Disk full', 'All well']);
  });

  it('stay in code', () => {
    const { report } = read('# T\n\n```\na\n\\\\\nb\n```\n', 'markdown');
    expect(report.body.content.map(blockText)).toContain('a\n\\\\\nb');
  });
});
