import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import type { ExportOptions } from '../../../renderer/core/export/export-options.ts';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { cell, marked, report, table } from '../export/sample-report.ts';
import { context, read } from './read.ts';

const blocks = (text: string, format: 'markdown' | 'html' = 'markdown'): readonly Block[] =>
  read(`# T\n\n${text}`, format).report.body.content;
const page = (text: string): readonly Block[] => read(`<h1>T</h1>${text}`, 'html').report.body.content;
const p = (text: string): Block => textBlock('p', text);

describe('a table', () => {
  it.each([
    ['Markdown', () => blocks('| Region | Errors |\n| --- | --: |\n| North | 4 |\n')],
    ['HTML', () => page('<table><thead><tr><th>Region<th align=right>Errors<tbody><tr><td>North<td style="text-align:right">4</table>')],
  ])('in %s comes in with its head and where its words stand', (_what, from) => {
    const right = { align: 'right' } as const;
    expect(from()).toEqual([
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('Region', {}, 'tableHeader'), cell('Errors', right, 'tableHeader')] },
          { type: 'tableRow', content: [cell('North'), cell('4', right)] },
        ],
      },
    ]);
  });

  it('keeps merged cells, formats and paragraphs', () => {
    const [found] = page('<table><tr><td rowspan=2><p>a<p><b>b</b><td>c<tr><td>d<br>e</table>');
    expect(found).toEqual({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ ...cell('', { rowspan: 2 }), content: [p('a'), textBlock('p', [marked('b', { type: 'bold' })])] }, cell('c')],
        },
        { type: 'tableRow', content: [{ ...cell(''), content: [textBlock('p', [run('d'), { type: 'hardBreak' }, run('e')])] }] },
      ],
    });
  });

  it('of times becomes events, what stays beside it a table', () => {
    const { report: made } = read(
      '# T\n\n## Timeline\n\n| Time | What |\n| --- | --- |\n| 2026-05-14 09:14 UTC | Failed |\n| 2026-05-14 09:20 UTC | Noticed |\n| 2026-05-14 09:40 UTC | Mended |\n\n## Impact\n\n| Region | Errors |\n| --- | --- |\n| North | 4 |\n',
      'markdown',
    );
    expect(made.events).toHaveLength(3);
    expect(made.body.content.map(({ type }) => type)).toEqual(['paragraph', 'structured', 'paragraph', 'table']);
  });

  it.each([
    ['rows', 2_001, 2],
    ['cells', 1_001, 20],
  ])('of too many %s is refused with a sentence', (_what, rows, columns) => {
    const html = `<h1>T</h1><table>${`<tr>${'<td>x'.repeat(columns)}`.repeat(rows)}</table>`;
    const result = readReport({ text: html, name: null, format: 'html' }, context());
    expect(result).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(/^This holds a table of [\d,]+ rows and [\d,]+ cells; Debrief takes .* Nothing was imported\. /),
    });
  });
});

it.each([
  ['Markdown', () => blocks('- [x] Roll back\n- [ ] Tell customers\n')],
  ['HTML', () => page('<ul><li><input type=checkbox checked> Roll back<li><input type=checkbox> Tell customers</ul>')],
])('a list of boxes in %s is a task list', (_what, from) => {
  expect(from()).toEqual([
    {
      type: 'taskList',
      content: [
        { type: 'taskItem', attrs: { checked: true }, content: [p('Roll back')] },
        { type: 'taskItem', attrs: { checked: false }, content: [p('Tell customers')] },
      ],
    },
  ]);
});

it('a list of which one item has no box stays a list', () => {
  expect(blocks('- [x] Roll back\n- Tell customers\n')).toMatchObject([{ type: 'bulletList' }]);
});

it.each([
  ['> [!WARNING]\n> Do not retry.\n>\n> Wait.', 'warning'],
  ['> [!NOTE] Do not retry.\n>\n> Wait.', 'note'],
  ['> **Advice for customers**\n>\n> Do not retry.\n>\n> Wait.', 'advice'],
])('%j is a callout', (text, tone) => {
  expect(blocks(text)).toEqual([{ type: 'callout', attrs: { tone }, content: [p('Do not retry.'), p('Wait.')] }]);
});

it('a quotation with bold words in it stays one', () => {
  expect(blocks('> **Warning** signs were there.')).toMatchObject([{ attrs: { kind: 'quote' } }]);
});

describe('footnotes', () => {
  const noted = [
    textBlock('p', [run('It failed'), { type: 'footnote', attrs: { text: 'At 09:14, see https://example.org/.' } }, run(' twice.')]),
  ];
  it.each([
    ['Markdown', () => blocks('It failed[^a] twice.\n\n[^a]: At 09:14, see\n    https://example.org/.\n')],
    [
      'a code host',
      () =>
        page(
          '<p>It failed<sup><a href="#fn1" id="r1">1</a></sup> twice.</p><section><ol><li id="fn1"><p>At 09:14, see https://example.org/. <a href="#r1">↩</a></p></li></ol></section>',
        ),
    ],
    [
      'an encyclopaedia',
      () =>
        page(
          '<p>It failed<sup><a href="#n">[1]</a></sup> twice.</p><h2>Notes</h2><ol><li id="n">At 09:14, see https://example.org/.</li></ol>',
        ),
    ],
    [
      'a word processor',
      () =>
        page(
          '<p>It failed<a href="#f1"><sup>1</sup></a> twice.</p><div id="f1"><p><a href="#b1"><sup>1</sup></a> At 09:14, see https://example.org/.</p></div>',
        ),
    ],
  ])('of %s hang on their words', (_what, from) => {
    expect(from()).toEqual(noted);
  });

  it('without a text stay the letters that they are', () => {
    expect(blocks('It failed[^a] twice, `x[^b]`.\n\n[^b]: not in code\n')).toMatchObject([
      { content: [{ text: 'It failed[^a] twice, ' }, { text: 'x[^b]' }, { text: '.' }] },
    ]);
  });

  it('are not what links of a table of contents lead to', () => {
    expect(JSON.stringify(page('<p><a href="#one">1</a></p><div id="one"><p>One.</p></div>'))).not.toContain('footnote');
  });

  it('of a page that is nothing but links to itself are read in no time', () => {
    const links = Array.from({ length: 3_000 }, (_, at) => `<div id="d${at}"><sup><a href="#d${(at * 7) % 3_000}">1</a></sup>`).join('');
    expect(read(`<p>words</p>${links}`, 'html').report.body.content.length).toBeGreaterThan(0);
  });
});

it('code keeps its language, raised and lowered letters their place', () => {
  expect(blocks('```sql\nSELECT 1\n```\n\n10<sup>6</sup> CO<sub>2</sub>')).toEqual([
    { type: 'codeBlock', attrs: { language: 'sql' }, content: [run('SELECT 1')] },
    textBlock('p', [run('10'), marked('6', { type: 'superscript' }), run(' CO'), marked('2', { type: 'subscript' })]),
  ]);
});

describe('what Debrief wrote', () => {
  const options: ExportOptions = { edition: 'public', pageSize: 'A4', zone: null };
  const body: readonly Block[] = [
    textBlock('h2', 'Impact'),
    table(['Region', 'Errors'], ['North', '4']),
    { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: true }, content: [p('Roll back')] }] },
    { type: 'callout', attrs: { tone: 'advice' }, content: [p('Wait.')] },
    textBlock('p', [run('It failed'), { type: 'footnote', attrs: { text: 'At 09:14.' } }, run('.')]),
    { type: 'codeBlock', attrs: { language: 'json' }, content: [run('{}')] },
  ];

  it('as Markdown reads the same again', () => {
    const { report: again } = read(exportMarkdown(report({ details: { title: 'T' }, body }), options), 'markdown');
    expect(again.body.content.slice(-body.length)).toEqual(body);
  });

  it('as HTML keeps tables and footnotes', () => {
    const { report: again } = read(exportHtml(report({ details: { title: 'T' }, body }), options), 'html');
    expect(again.body.content).toContainEqual(body[1]);
    expect(again.body.content).toContainEqual(body[4]);
    expect(JSON.stringify(again.body.content)).not.toContain('"Notes"');
  });
});
