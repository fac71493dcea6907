import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import type { ExportOptions } from '../../../renderer/core/export/export-options.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { hostile } from './hostile.ts';
import { bodyText, elementsOf, textOf } from './read-html.ts';
import { action, cause, event, item, link, marked, report, sampleReport, step, structured } from './sample-report.ts';

const options: ExportOptions = { edition: 'public', pageSize: 'A4', zone: null };
/** What a Markdown reader that lets HTML through makes of it. */
const readBack = (of: ReturnType<typeof report>): string => new MarkdownIt({ html: true }).render(exportMarkdown(of, options));
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('Markdown', () => {
  it.each(hostile.filter((text) => !/[\p{Cc}\p{Cs}\u{1FFFF}\uFFFE\uFEFF]/u.test(text)).map((text) => [text.slice(0, 60), text]))(
    'shows %j as a text and nothing else',
    (_, text) => {
      const of = report({
        details: { title: text, reference: text },
        body: [textBlock('h2', text), textBlock('p', text), textBlock('quote', text), { type: 'bulletList', content: [item(text)] }],
        events: [event('2026-05-14 09:14 UTC', text)],
        causes: [cause(text)],
        actions: [action(text)],
        steps: [step(text)],
      });
      const html = readBack(of);
      const names = new Set(elementsOf(html).map(({ tagName }) => tagName));
      expect([...names].filter((name) => !'html head body h1 h2 h3 p ul ol li strong br blockquote'.split(' ').includes(name))).toEqual([]);
      expect(squeeze(bodyText(html)).split(squeeze(text)).length).toBeGreaterThan(9);
    },
  );

  it.each([
    '1. no list',
    '- no list',
    '+ no list',
    '# no heading',
    '> no quote',
    '=====',
    '---',
    '2026. was a year',
    '10) ten',
    '    no code',
    '***',
    '| a | b |',
  ])('takes %j at the beginning of a line for words', (text) => {
    const html = readBack(report({ body: [textBlock('p', text)] }));
    expect(elementsOf(html, 'p').map(textOf)).toContain(text.trim());
  });

  it('takes no list for begun where two runs meet', () => {
    const html = readBack(report({ body: [textBlock('p', [run('1'), marked('. one', { type: 'link', attrs: { href: 'x' } })])] }));
    expect(elementsOf(html, 'p').map(textOf)).toContain('1. one');
  });

  it('keeps marks, links, lists and code', () => {
    const html = readBack(
      report({
        body: [
          textBlock('p', [
            run('a '),
            marked(' bold ', { type: 'bold' }),
            run('b '),
            marked('ti`ck', { type: 'code' }),
            run(' '),
            link('there', 'https://example.org/(x)?a=<b>'),
          ]),
          { type: 'orderedList', attrs: { start: 3 }, content: [item('three'), item('four')] },
          { type: 'codeBlock', content: [run('```\nnot the end\n```')] },
        ],
      }),
    );
    expect(elementsOf(html, 'strong').map(textOf)).toContain('bold');
    expect(elementsOf(html, 'code').map(textOf)).toEqual(['ti`ck', '```\nnot the end\n```\n']);
    expect(elementsOf(html, 'a').map((anchor) => anchor.attrs)).toEqual([[{ name: 'href', value: 'https://example.org/(x)?a=%3Cb%3E' }]]);
    expect(elementsOf(html, 'ol').map(({ attrs }) => attrs)).toEqual([[{ name: 'start', value: '3' }]]);
  });

  it('strikes what is done and says so', () => {
    expect(exportMarkdown(report({ body: [structured('status')], steps: [step('over', 'done')] }), options)).toContain('- Done: ~~over~~');
  });

  it('has the same headings as the HTML', () => {
    expect(
      exportMarkdown(sampleReport, options)
        .match(/^#+ .*$/gm)
        ?.slice(0, 6),
    ).toEqual([
      '# Card payments declined across Europe after a certificate expired',
      '## Summary',
      '## Key figures',
      '## What customers noticed',
      '## Timeline',
      '### Wednesday, 11 March 2026',
    ]);
  });
});
