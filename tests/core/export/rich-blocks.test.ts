import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import type { ExportOptions } from '../../../renderer/core/export/export-options.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { findPrivate } from '../../../renderer/core/export/find-private.ts';
import type { Visibility } from '../../../renderer/core/report/report.ts';
import type { Block, Footnote, Table } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { attribute, elementsOf, textOf } from './read-html.ts';
import { cell, item, marked, report, table } from './sample-report.ts';

const options: ExportOptions = { edition: 'public', pageSize: 'A4', zone: null };
const of = (...body: readonly Block[]) => report({ details: { title: 'T' }, body });
const html = (...body: readonly Block[]) => exportHtml(of(...body), options);
const text = (...body: readonly Block[]) => exportText(of(...body), options);
const markdown = (...body: readonly Block[]) => exportMarkdown(of(...body), options);
/** The elements of the text's tables; the facts at the top are one as well. */
const inTables = (file: string, name: string) => elementsOf(file.slice(file.indexOf('<main>')), name);
const note = (words: string): Footnote => ({ type: 'footnote', attrs: { text: words } });
const merged: Table = {
  type: 'table',
  content: [
    { type: 'tableRow', content: [cell('Region', { rowspan: 2 }, 'tableHeader'), cell('Errors', { colspan: 2 }, 'tableHeader')] },
    { type: 'tableRow', content: [cell('May', {}, 'tableHeader'), cell('June', { align: 'right' }, 'tableHeader')] },
    { type: 'tableRow', content: [cell('North', {}, 'tableHeader'), cell('4'), cell('17', { align: 'right' })] },
  ],
};

describe('a table', () => {
  it('is a table in HTML, with heads that say what they are heads of', () => {
    const file = html(merged);
    expect(elementsOf(file, 'thead')).toHaveLength(1);
    expect(inTables(file, 'th').map((head) => [textOf(head), attribute(head, 'scope'), attribute(head, 'colspan')])).toEqual([
      ['Region', 'col', null],
      ['Errors', 'colgroup', '2'],
      ['May', 'col', null],
      ['June', 'col', null],
      ['North', 'row', null],
    ]);
    expect(inTables(file, 'td').map((one) => [textOf(one), attribute(one, 'class')])).toEqual([
      ['4', null],
      ['17', 'right'],
    ]);
  });

  it('has the row that divides a wide head in its head, also where only the first row is marked as one', () => {
    const fromWord = (divided: readonly string[], rows: Table['content'] = []): Table => ({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [cell('Service', { rowspan: 2 }, 'tableHeader'), cell('Errors', { colspan: divided.length }, 'tableHeader')],
        },
        { type: 'tableRow', content: divided.map((words) => cell(words)) },
        ...rows,
      ],
    });
    const row: Table['content'][number] = { type: 'tableRow', content: [cell('Storage'), cell('38'), cell('61')] };
    const head = (of: Table) => elementsOf(html(of), 'thead');
    expect(head(fromWord(['average', 'peak'], [row]))).toHaveLength(1);
    expect(inTables(html(fromWord(['average', 'peak'], [row])), 'th').map(textOf)).toEqual(['Service', 'Errors', 'average', 'peak']);
    // No body would be left, or the head beside it is not divided: then the head reaches into the body as the author made it.
    expect(head(fromWord(['average', 'peak']))).toEqual([]);
    expect(head(fromWord(['average'], [{ type: 'tableRow', content: [cell('Storage'), cell('38')] }]))).toEqual([]);
  });

  it('has a first row all in bold as its head, where nothing else is marked as one', () => {
    const bold = (words: string) => ({ ...cell(''), content: [textBlock('p', [marked(words, { type: 'bold' })])] });
    const of = (...rows: readonly Table['content'][number]['content'][]): Table => ({
      type: 'table',
      content: rows.map((content) => ({ type: 'tableRow', content })),
    });
    const heads = (made: Table) => inTables(html(made), 'th').map((one) => [textOf(one), attribute(one, 'scope')]);
    expect(heads(of([bold('Service'), bold('Peak')], [cell('Storage'), cell('61')]))).toEqual([
      ['Service', 'col'],
      ['Peak', 'col'],
    ]);
    expect(heads(of([bold('Service'), cell('Peak')], [cell('Storage'), cell('61')]))).toEqual([]);
    expect(heads(of([bold('Storage'), bold('61')], [bold('Registry'), bold('35')]))).toEqual([]);
    expect(heads(of([bold('Service'), bold('Peak')]))).toEqual([]);
    expect(heads(of([bold('Service'), bold('Peak')], [cell('Storage', {}, 'tableHeader'), cell('61')]))).toEqual([['Storage', 'row']]);
  });

  it('never ends a line between a number and its unit', () => {
    const kinds = inTables(html(table(['Peak', 'Words'], ['61 %', 'about 61 %'], ['12 ms', '3 of all requests'])), 'td');
    expect(kinds.map((one) => [textOf(one), attribute(one, 'class')])).toEqual([
      ['61 %', 'figure'],
      ['about 61 %', null],
      ['12 ms', 'figure'],
      ['3 of all requests', null],
    ]);
  });

  it('keeps the widths of its columns as shares of the line', () => {
    const wide: Table = {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell('a', { colwidth: [300] }), cell('b', { colwidth: [100] })] }],
    };
    expect(elementsOf(html(wide), 'col').map((column) => attribute(column, 'style'))).toEqual(['width:75%', 'width:25%']);
    expect(elementsOf(html(table(['a'], ['b'])), 'col')).toEqual([]);
  });

  it('without a row that is a head all over has no head', () => {
    expect(
      elementsOf(html({ type: 'table', content: [{ type: 'tableRow', content: [cell('a', {}, 'tableHeader'), cell('b')] }] }), 'thead'),
    ).toEqual([]);
    expect(elementsOf(html({ type: 'table', content: [{ type: 'tableRow', content: [cell('a', {}, 'tableHeader')] }] }), 'thead')).toEqual(
      [],
    );
  });

  it('is a table in Markdown, merged cells in their first place', () => {
    expect(markdown(merged)).toContain('| Region | Errors |  |\n| --- | --- | ---: |\n|  | May | June |\n| North | 4 | 17 |\n');
  });

  it('has cells in Markdown that no word of theirs can leave', () => {
    const odd: Block = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('a | b\nc'), { ...cell(''), content: [textBlock('p', [marked('x|y', { type: 'code' })])] }] },
      ],
    };
    const rendered = new MarkdownIt({ html: true }).render(markdown(odd));
    expect(elementsOf(rendered, 'td').map(textOf)).toEqual(['a | b\nc', 'x|y']);
  });

  it('stands in columns in plain text', () => {
    expect(text(table(['Region', 'Errors'], ['North', '4'], ['South-West', '17']))).toContain(
      'Region      Errors\n----------  ------\nNorth       4\nSouth-West  17\n',
    );
  });

  it('has long cells in plain text that go on below', () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    const lines = text(table(['When', 'What'], ['09:14', long])).split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.find((line) => line.startsWith('09:14'))).toMatch(/^09:14 {2}word0 word1/);
  });

  it('without words is left out', () => {
    expect(html({ type: 'table', content: [{ type: 'tableRow', content: [cell('')] }] })).not.toContain('<table><');
  });
});

describe('tasks', () => {
  const tasks: Block = {
    type: 'taskList',
    content: [
      { type: 'taskItem', attrs: { checked: true }, content: [textBlock('p', 'Roll back')] },
      {
        type: 'taskItem',
        attrs: { checked: false },
        content: [textBlock('p', 'Tell customers'), { type: 'bulletList', content: [item('by mail')] }],
      },
    ],
  };

  it('say in words whether they are done', () => {
    expect(elementsOf(html(tasks), 'li').map((one) => [textOf(one).trim(), attribute(one, 'class')])).toEqual([
      ['Done: Roll back', 'done'],
      [expect.stringMatching(/^To do: Tell customers/), null],
      ['by mail', null],
    ]);
    expect(text(tasks)).toContain('- [x] Roll back\n- [ ] Tell customers\n');
    expect(markdown(tasks)).toContain('- [x] Roll back\n- [ ] Tell customers\n\n  - by mail');
  });
});

describe('a callout', () => {
  const warning: Block = {
    type: 'callout',
    attrs: { tone: 'warning' },
    content: [textBlock('p', 'Do not retry.'), textBlock('p', 'Wait.')],
  };

  it('says its kind in words', () => {
    expect(html(warning)).toContain(
      '<div class="callout warning" role="note">\n<p class="callout-label">Warning</p>\n<p>Do not retry.</p>\n<p>Wait.</p>\n</div>',
    );
    expect(markdown(warning)).toContain('> **Warning**\n>\n> Do not retry.\n>\n> Wait.\n');
    expect(text(warning)).toContain('Warning:\n    Do not retry.\n\n    Wait.');
  });

  it('without words is left out', () => {
    expect(text({ type: 'callout', attrs: { tone: 'advice' }, content: [textBlock('p', '')] })).not.toContain('Advice');
  });
});

describe('footnotes', () => {
  const noted = [
    textBlock('p', [run('It failed'), note('At 09:14.'), run(' twice'), note(' ')]),
    table(['Region'], ['x']),
    textBlock('p', [run('Then it stopped'), note('See https://status.example.org/1.')]),
  ];

  it('are numbered links to a list at the end, which lead back', () => {
    const file = html(...noted);
    expect(file).toContain('<p>It failed<sup class="note-ref"><a id="note-ref-1" href="#note-1" role="doc-noteref">1</a></sup> twice</p>');
    expect(file).toContain(
      '<h2>Notes</h2>\n<ol class="notes" role="doc-endnotes">\n<li id="note-1">At 09:14. <a href="#note-ref-1" role="doc-backlink" aria-label="Back to the text at note 1">↑</a></li>',
    );
    expect(file).toContain('<a href="https://status.example.org/1" rel="noopener noreferrer">https://status.example.org/1</a>');
    const ids = elementsOf(file).flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are Markdown’s own in Markdown and bracketed numbers in plain text', () => {
    expect(markdown(...noted)).toContain('It failed[^1] twice\n');
    expect(markdown(...noted)).toMatch(/## Notes\n\n\[\^1\]: At 09:14\.\n\[\^2\]: See https:\/\/status\.example\.org\/1\.\n$/);
    expect(text(...noted)).toMatch(/It failed\[1\] twice\n[\s\S]*Notes\n-----\n\n\[1\] At 09:14\.\n\[2\] See/);
  });

  it('of a paragraph without other words are kept', () => {
    expect(text(textBlock('p', [note('Alone.')]))).toContain('[1] Alone.');
  });

  it('go with the words beside them, and the others are numbered as if they had never been', () => {
    const secret = marked('in hall Zulu', { type: 'private', attrs: { to: 'internal' } });
    const body = [textBlock('p', [run('It failed '), secret, note('Rack Kilo.'), run('. Then'), note('Later.'), run(' it stopped.')])];
    expect(exportText(of(...body), options)).toContain('It failed . Then[1] it stopped.');
    expect(exportText(of(...body), options)).not.toMatch(/Kilo|Zulu/);
    expect(exportText(of(...body), { ...options, edition: 'internal' })).toContain('[1] [Internal: Rack Kilo.]\n[2] Later.');
  });

  it('of a block that is kept for somebody say so, far from it', () => {
    const kept: Block = { ...textBlock('p', [run('x'), note('Rack Kilo.')]), attrs: { kind: 'p', visibility: 'authority' } };
    expect(exportText(of(kept), { ...options, edition: 'authority' })).toContain('[1] [For the authority: Rack Kilo.]');
    expect(exportText(of(kept), options)).not.toContain('Kilo');
  });

  it('of redacted words are under the bar', () => {
    expect(text(textBlock('p', [run('By '), marked('Ana', { type: 'redacted' }), note('Of Kilo.'), run('.')]))).toContain('By █████.');
  });
});

describe('the words of every kind of block that are kept from the public', () => {
  const secret = textBlock('p', [marked('Zulu hides here', { type: 'private', attrs: { to: 'internal' } })]);
  const kept = { visibility: 'internal' } as const;
  it.each<readonly [string, Block]>([
    ['a cell', { type: 'table', content: [{ type: 'tableRow', content: [cell('open'), { ...cell(''), content: [secret] }] }] }],
    ['a table', { ...table(['a'], ['Zulu hides here']), attrs: kept }],
    ['a task', { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: false }, content: [secret] }] }],
    ['a callout', { type: 'callout', attrs: { tone: 'note', ...kept }, content: [textBlock('p', 'Zulu hides here')] }],
    ['a block in a callout', { type: 'callout', attrs: { tone: 'note' }, content: [textBlock('p', 'open'), secret] }],
    ['a footnote', textBlock('p', [marked('x', { type: 'private', attrs: { to: 'internal' } }), note('Zulu hides here')])],
    [
      'a footnote at the beginning of its passage',
      textBlock('p', [run('open'), note('Zulu hides here'), marked('x', { type: 'redacted' })]),
    ],
  ])('%s: are in no public file, and would be found in one', (_what, block) => {
    const whole = of(block, textBlock('p', 'open'));
    const written = (edition: Visibility) => [exportHtml, exportMarkdown, exportText].map((write) => write(whole, { ...options, edition }));
    for (const file of written('public')) expect(file).not.toContain('Zulu');
    for (const file of written('internal')) {
      expect(file).toContain('Zulu hides here');
      expect(findPrivate(file, whole, 'public')).toContain('Zulu hides here');
    }
  });

  it.each([
    ['a table of four columns', table(['System', 'Scanned', 'Checked by', 'When'], ['Payments', 'yes', 'Ana', '14:05 CEST']), 'grid whole'],
    [
      'one whose words need the margin too',
      table(['Reconciliation', 'Synchronisation', 'Acknowledgement', 'Responsibility'], ['a', 'b', 'c', 'd']),
      'grid wide whole',
    ],
    [
      'one whose words fill more than a sheet',
      table(['Reconciliation', 'Synchronisation', 'Acknowledgement', 'Responsibility', 'Confirmations'], ['a', 'b', 'c', 'd', 'e']),
      'grid wide',
    ],
    ['one with an address that has no end', table(['Address'], ['x'.repeat(400)]), 'grid wide'],
    ['one in capitals', table(['RECONCILIATION', 'SYNCHRONISATION', 'ACKNOWLEDGED'], ['a', 'b', 'c']), 'grid wide whole'],
    ['one with a long word among short ones', table(['A', 'B'], ['Rindfleischetikettierungsüberwachung', 'kurz']), 'grid whole'],
  ])('%s: words stay whole in a print where a sheet has room for them', (_what, block, looks) => {
    expect(html(block)).toContain(`class="${looks}"`);
  });

  it('short words stay whole beside a key that must be broken', () => {
    const html = exportHtml(of(table(['Region', 'Key'], ['Region 7', 'x'.repeat(80)])), options);
    expect(html).toContain('<td class="unbroken">Region 7</td>');
    expect(html).toContain(`<td>${'x'.repeat(80)}</td>`);
  });

  it('a row of them leaves no empty row behind, a table no empty table', () => {
    const row = { type: 'tableRow', content: [{ ...cell(''), content: [secret] }] } as const;
    expect(inTables(html({ type: 'table', content: [{ type: 'tableRow', content: [cell('open')] }, row] }), 'td')).toHaveLength(1);
    expect(html({ type: 'table', content: [row] })).not.toContain('class="grid');
  });
});

it('raised and lowered letters are said as such', () => {
  const line = textBlock('p', [
    run('CO'),
    marked('2', { type: 'subscript' }),
    run(' 10'),
    marked('6', { type: 'superscript' }),
    run(' 1'),
    marked('st', { type: 'superscript' }),
  ]);
  expect(html(line)).toContain('CO<sub>2</sub> 10<sup>6</sup> 1<sup>st</sup>');
  expect(markdown(line)).toContain('CO<sub>2</sub> 10<sup>6</sup> 1<sup>st</sup>');
  expect(text(line)).toContain('CO₂ 10⁶ 1st');
});

it('a page break stands before its block in print and nowhere else', () => {
  const broken: Block = { ...textBlock('h2', 'Impact'), attrs: { kind: 'h2', pageBreak: true } };
  const below = textBlock('p', 'b');
  expect(html(broken, below)).toContain('<div class="page-break"></div>\n<h2>Impact</h2>');
  expect(markdown(textBlock('p', 'a'), broken, below)).toContain('a\n\n## Impact');
  expect(text(textBlock('p', 'a'), broken, below)).toContain('a\n\n\nImpact');
});

it('code says its language in Markdown and is coloured by plain spans in HTML', () => {
  const code: Block = { type: 'codeBlock', attrs: { language: 'sql' }, content: [run('SELECT 1 < 2')] };
  expect(html(code)).toContain('<pre>\n<code><span class="c-keyword">SELECT</span> <span class="c-number">1</span> &lt; ');
  expect(markdown(code)).toContain('```sql\nSELECT 1 < 2\n```');
});
