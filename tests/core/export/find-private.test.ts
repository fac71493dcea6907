import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { findPrivate } from '../../../renderer/core/export/find-private.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { hostile } from './hostile.ts';
import { action, cause, event, report, sampleReport } from './sample-report.ts';

const options = { edition: 'internal', pageSize: 'A4', zone: null } as const;
const hidden = (text: string, rest: Parameters<typeof report>[0] = {}) =>
  report({ ...rest, events: [event('2026-05-14 09:14 UTC', text, { visibility: 'internal' })] });

describe('private texts', () => {
  it.each([
    ['HTML', exportHtml],
    ['Markdown', exportMarkdown],
    ['plain text', exportText],
  ])('are found in %s that shows too much', (_, write) => {
    const tooMuch = write(sampleReport, options);
    expect(findPrivate(tooMuch, sampleReport, 'public')).toHaveLength(3);
    expect(findPrivate(tooMuch, sampleReport, 'authority')).toHaveLength(2);
    expect(findPrivate(tooMuch, sampleReport, 'internal')).toEqual([]);
  });

  it.each([
    ['HTML', exportHtml],
    ['Markdown', exportMarkdown],
    ['plain text', exportText],
  ])('are not found in %s of the right edition', (_, write) => {
    for (const edition of ['public', 'authority', 'internal'] as const) {
      expect(findPrivate(write(sampleReport, { ...options, edition }), sampleReport, edition)).toEqual([]);
    }
  });

  it.each(['Tom & Jerry’s <b>"secret"</b> plan', 'two\nlines of it', '*stars* and _lines_ and [brackets]', 'Käse für Zoë'])(
    'are found however they are escaped: %j',
    (text) => {
      const of = hidden(text);
      expect(findPrivate(exportHtml(of, options), of, 'public')).toEqual([text]);
      expect(findPrivate(exportMarkdown(of, options), of, 'public')).toEqual([text]);
      expect(findPrivate(exportText(of, options), of, 'public')).toEqual([text]);
    },
  );

  it.each(hostile.filter((text) => /\p{L}{4}/u.test(text)).map((text) => [text.slice(0, 60), text]))(
    'are found when hostile: %j',
    (_, text) => {
      const of = hidden(text);
      expect(findPrivate(exportHtml(of, options), of, 'public')).toEqual([text]);
    },
  );

  it('are no leak when a public part says the same', () => {
    const of = hidden('The hosts restart', { body: [textBlock('p', 'Then the hosts restart, one by one.')], causes: [cause('x')] });
    expect(findPrivate(exportHtml(of, options), of, 'public')).toEqual([]);
  });

  it('are no leak when they are words that every export has, numbers or nothing', () => {
    for (const text of ['Detected', '2026', '…', '']) {
      expect(findPrivate(exportHtml(hidden(text), { ...options, edition: 'public' }), hidden(text), 'public')).toEqual([]);
    }
  });

  it('are looked for in a time that does not grow with the square of their length', () => {
    const of = hidden(`b${' a'.repeat(200_000)}`, { body: [textBlock('p', 'a '.repeat(200_000))] });
    expect(findPrivate(exportHtml(of, { ...options, edition: 'public' }), of, 'public')).toEqual([]);
  }, 10_000);

  it('are not taken for found inside a longer word', () => {
    expect(findPrivate('<p>The concertina</p>', hidden('concert'), 'public')).toEqual([]);
  });

  it('are found in the title of the file too', () => {
    expect(findPrivate('<title>The merger is off</title><p>x</p>', hidden('The merger is off'), 'public')).toEqual(['The merger is off']);
  });

  it('are found in what a page carries beside its words', () => {
    const of = hidden('The merger is off');
    for (const page of [
      '<p>x</p><!-- The merger is off -->',
      '<img alt="The merger is off">',
      "<a href='https://example.org/the-merger-is-off'>x</a>",
      '<p title=x data-note="The merger is off">x</p>',
      '<meta name="description" content="The merger is off"><p>x</p>',
      '<style>@page { @top-left { content: "The merger is off" } }</style><p>x</p>',
      '<script type="application/json">{"text":"The merger is off"}</script><p>x</p>',
    ])
      expect(findPrivate(`<!doctype html>${page}`, of, 'public'), page).toEqual(['The merger is off']);
  });

  it('are no leak where the app itself has the word, in the style or the names of a page', () => {
    for (const text of 'after main content print media code data name row column light system break start end block left right hidden none width'.split(
      ' ',
    )) {
      const of = report({
        body: [textBlock('p', 'Mail failed.')],
        actions: [action('Kilo is asked', { owner: text, visibility: 'internal' })],
      });
      expect(findPrivate(exportHtml(of, { ...options, edition: 'public' }), of, 'public'), text).toEqual([]);
      expect(findPrivate(exportHtml(of, options), of, 'public'), text).toEqual(expect.arrayContaining(['Kilo is asked', text]));
    }
  });
});
