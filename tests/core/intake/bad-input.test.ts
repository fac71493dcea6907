import { describe, expect, it } from 'vitest';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import { eachBlock } from '../../../renderer/core/rich-text/walk.ts';
import { context, outline, read } from './read.ts';

const refusal = (text: string, format: 'text' | 'html' | 'markdown' = 'text'): string | null => {
  const result = readReport({ text, name: null, format }, context());
  return result.kind === 'refused' ? result.reason : null;
};

describe('refused with a sentence', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\n\ufeff'],
    ['control characters', '\u0000\u0001\u0002'],
  ])('%s', (_, text) => {
    expect(refusal(text)).toMatch(/no text to import/);
  });

  it('a page with nothing to see', () => {
    expect(refusal('<script>alert(1)</script><style>p{}</style>', 'html')).toMatch(/no visible words/);
  });

  it('more than 5 MB', () => {
    expect(refusal('word '.repeat(1_100_000))).toMatch(/Split it/);
  });
});

it('a head above a long list of “key: value” is read at once, and ends where it ends', () => {
  const list = Array.from({ length: 55 }, (_, minute) => `  - 2024-07-25 12:${String(minute).padStart(2, '0')}: step ${minute}`);
  const text = ['---', 'title: Slow mail', 'weight: 2', '---', '', '- **Events**', ...list, '', '---', '', 'That was all.'].join('\n');
  const { report } = read(text);
  expect(report.details.title).toBe('Slow mail');
  expect(JSON.stringify(report)).toContain('step 54');
  expect(JSON.stringify(report.body)).toContain('That was all.');
});

describe('broken and hostile HTML is repaired, its words kept', () => {
  const body = (html: string): string => JSON.stringify(read(html, 'html').report);

  it('unclosed and crossed tags', () => {
    expect(outline(read('<h1>T</h1><p>one <b>two <i>three</b> four</i><ul><li>five<li>six</ul>seven', 'html'))).toEqual([
      'p one two three four',
      'bulletList',
      'p seven',
    ]);
  });

  it('tables in tables', () => {
    const text = body('<table><tr><td>outer<td><table><tr><td>in<td>ner</table><td>last</table>');
    for (const word of ['outer', '"in"', '"ner"', 'last']) expect(text).toContain(word);
  });

  it.each([
    ['<a href="javascript:alert(1)">click</a>'],
    ['<a href="java\nscript:alert(1)">click</a>'],
    ['<a href=" &#1;javascript:alert(1)">click</a>'],
    ['<a href="data:text/html,<script>alert(1)</script>">click</a>'],
    ['<a href="vbscript:x">click</a>'],
    ['<a href="https:\\\\evil">click</a>'],
    ['<a href="//evil.example">click</a>'],
  ])('a link that may not be followed keeps its words only: %s', (html) => {
    const { report } = read(`<h1>T</h1><p>please ${html} now</p>`, 'html');
    expect(report.body.content).toEqual([
      { type: 'paragraph', attrs: { kind: 'p' }, content: [{ type: 'text', text: 'please click now' }] },
    ]);
  });

  it.each([
    ['<img src=x onerror=alert(1)>words'],
    ['<svg onload=alert(1)><text>x</text></svg>words'],
    ['<iframe srcdoc="<p>evil">gone</iframe>words'],
    ['<template><p>gone</p></template>words'],
    ['<p hidden>gone</p>words'],
    ['<p style="DISPLAY : none">gone</p>words'],
  ])('nothing but the visible words: %s', (html) => {
    expect(outline(read(`<h1>T</h1>${html}`, 'html'))).toEqual(['p words']);
  });

  it.each([
    ['div', 10_000],
    ['blockquote', 10_000],
    ['span', 10_000],
    ['b', 10_000],
  ])('%s, %i levels deep', (tag, levels) => {
    const { report } = read(`<h1>Title</h1><p>before</p>${`<${tag}>`.repeat(levels)}deep${`</${tag}>`.repeat(levels)}<p>after</p>`, 'html');
    const text = JSON.stringify(report);
    for (const word of ['Title', 'before', 'deep', 'after']) expect(text).toContain(word);
  });

  it('lists nested deeper than anybody reads are flattened', () => {
    const { report } = read(`<h1>T</h1>${'<ul><li>level '.repeat(150)}`, 'html');
    const depths = [...eachBlock(report.body.content)].map(({ inside }) => inside.length);
    expect(Math.max(...depths)).toBeLessThanOrEqual(8);
    expect(JSON.stringify(report).match(/level/g)).toHaveLength(150);
  });

  it('says when only the words of a page were taken', () => {
    const { notes } = read(`<p>start</p>${'<div>'.repeat(10_000)}deep`, 'html');
    expect(notes.map((note) => note.kind)).toContain('flattened');
  });
});

describe('odd dates', () => {
  it('keeps a date that does not exist in the text and says so', () => {
    const { report, notes } = read('Outage\n\nJune 31st, 2024:\n\n- 10:00 CEST: Outage began\n- 10:20 CEST: Back to normal\n');
    expect(report.events.map((event) => [event.when.date, event.when.time])).toEqual([
      [null, '10:00'],
      [null, '10:20'],
    ]);
    expect(outline({ report, notes })).toEqual(['p June 31st, 2024:', 'h2 Timeline', '[timeline]']);
    expect(notes.find((note) => note.kind === 'impossible-date')?.message).toContain('“June 31st, 2024” is a date that does not exist');
  });

  it('keeps a "last updated" that is no time in the text', () => {
    const result = read('Outage\n\nWords.\n\nLast updated: when we find the time');
    expect(result.report.details.lastUpdated).toBeNull();
    expect(outline(result)).toContain('p Last updated: when we find the time');
  });
});

describe('large input takes time in proportion', () => {
  const about = 1_000_000;
  const filled = (piece: string): string => piece.repeat(Math.floor(about / piece.length));

  it.each([
    ['blank lines', 'text', `- item\n${filled('\n')}- item`],
    ['one endless line', 'text', filled('word ')],
    ['one line without a space', 'text', filled('x')],
    ['bullets', 'text', filled('- an item of the list\n')],
    ['deeper and deeper bullets', 'text', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at * 2)}- item`).join('\n')],
    ['opening brackets', 'html', filled('<')],
    ['unclosed comments', 'html', filled('<!-- ')],
    ['unclosed scripts', 'html', filled('<script>a')],
    ['unclosed bold', 'html', filled('<b>a<p>')],
    [
      'fonts that are copied into every paragraph',
      'html',
      `${Array.from({ length: 500 }, (_, at) => `<font size=${at}>`).join('')}${filled('<p>x')}`,
    ],
    [
      'thousands of attributes',
      'html',
      `<p ${filled('a1 ')
        .slice(0, 900_000)
        .replace(/a1/g, () => `a${Math.floor(about / 7)}`)}>words`,
    ],
    ['deep tables', 'html', '<table><tr><td>a'.repeat(5000)],
    ['stars', 'markdown', '*a _b '.repeat(20_000)],
    ['opening square brackets', 'markdown', '['.repeat(50_000)],
    ['quote marks', 'markdown', `${'>'.repeat(50_000)}a`],
  ] as const)('%s', { timeout: 25_000 }, (_, format, text) => {
    expect(readReport({ text, name: null, format }, context()).kind).toMatch(/report|refused/);
  });
});
