import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { findPrivate } from '../../../renderer/core/export/find-private.ts';
import type { Asset } from '../../../renderer/core/report/assets/asset.ts';
import { toBase64 } from '../../../renderer/core/report/assets/base64.ts';
import type { Report, Visibility } from '../../../renderer/core/report/report.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { image, pictureOf } from '../../support/pictures.ts';
import { chip } from '../chips/chips.ts';
import { attribute, elementsOf } from './read-html.ts';
import { cell, event, marked, report } from './sample-report.ts';

const [open, secret] = [pictureOf(40, 30), pictureOf(31, 33, [200, 10, 60])];
const options = (edition: Visibility) => ({ edition, pageSize: 'A4', zone: null }) as const;
const of = (body: readonly Block[], assets: readonly Asset[] = [open, secret]): Report => report({ body, assets });
const writers = [
  ['HTML', exportHtml],
  ['Markdown', exportMarkdown],
  ['plain text', exportText],
] as const;

describe('an image', () => {
  const whole = of([image(open.hash, { alt: 'Errors "by" <minute>', width: 60 }, run('Peak at '), marked('noon', { type: 'bold' }))]);

  it('is a figure in HTML that carries its picture, with alternative text, size and caption', () => {
    const html = exportHtml(whole, options('public'));
    const [picture] = elementsOf(html, 'img');
    if (picture === undefined) throw new Error('There is no picture.');
    expect(['src', 'alt', 'width', 'height', 'role'].map((name) => attribute(picture, name))).toEqual([
      `data:image/png;base64,${toBase64(open.bytes)}`,
      'Errors "by" <minute>',
      '40',
      '30',
      null,
    ]);
    expect(html).toContain('<figure class="image" style="--width:60">');
    expect(html).toContain('<figcaption>Peak at <strong>noon</strong></figcaption>');
    expect(html).toContain('img-src data:');
  });

  it('is named in Markdown where it stands, and its picture lies at the end of the file', () => {
    const markdown = exportMarkdown(whole, options('public'));
    expect(markdown).toContain('![Errors "by" \\<minute\\>][image-1]\n\nPeak at **noon**');
    expect(markdown.trimEnd().endsWith(`\n\n[image-1]: <data:image/png;base64,${toBase64(open.bytes)}>`)).toBe(true);
  });

  it('is its words in plain text', () => {
    expect(exportText(whole, options('public'))).toContain('[Image: Errors "by" <minute>] Peak at noon');
  });

  it('that is shown twice is carried once in Markdown', () => {
    const twice = exportMarkdown(of([image(open.hash, { alt: 'a' }), image(open.hash, { alt: 'b' })]), options('public'));
    expect(twice.match(/base64/g)).toHaveLength(1);
    expect(twice).toContain('![a][image-1]\n\n![b][image-1]');
  });

  it('that is decorative says nothing, and in HTML that it means to', () => {
    const decorative = of([textBlock('p', 'x'), image(open.hash, { decorative: true, alt: 'unused' })]);
    expect(exportHtml(decorative, options('public'))).toContain('alt="" role="presentation"');
    expect(exportText(decorative, options('public'))).not.toMatch(/Image|unused/);
  });

  it.each(writers)('whose picture is lost is words in %s, never a broken picture', (name, write) => {
    const lost = write(of([image('0'.repeat(64), { alt: 'Errors' }, run('At noon'))], []), options('public'));
    expect(lost).toContain('Errors');
    expect(lost).toContain('At noon');
    expect(lost).not.toMatch(/<img|!\[/);
    if (name === 'HTML') expect(lost).toContain('This image is missing.');
  });

  it('may stand in a list', () => {
    const inList: Block = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [textBlock('p', 'one'), image(open.hash, { alt: 'Errors' })] }],
    };
    expect(elementsOf(exportHtml(of([inList]), options('public')), 'img')).toHaveLength(1);
    expect(exportMarkdown(of([inList]), options('public'))).toContain('- one\n\n  ![Errors][image-1]');
  });
});

describe('an image that is kept from an edition', () => {
  const body = [
    textBlock('p', 'For everybody.'),
    image(secret.hash, { visibility: 'internal', alt: 'Name of the customer' }, run('Zulu caption')),
    image(open.hash, { alt: 'Errors' }),
  ];
  const base64 = toBase64(secret.bytes);

  it.each(writers)('is not in the public %s: neither its bytes nor its words', (_, write) => {
    const written = write(of(body), options('public'));
    expect(written).not.toContain(base64.slice(60, 100));
    expect(written).not.toMatch(/Name of the customer|Zulu/);
    expect(findPrivate(written, of(body), 'public')).toEqual([]);
  });

  it('is in the internal edition, which says whom it is for', () => {
    const html = exportHtml(of(body), options('internal'));
    expect(html).toContain(base64);
    expect(html).toContain('<p class="kept-for">Internal</p>\n<figure');
  });

  it.each([
    ['HTML', exportHtml],
    ['Markdown', exportMarkdown],
  ] as const)('is found in a %s that carries it nevertheless', (_, write) => {
    const found = findPrivate(write(of(body), options('internal')), of(body), 'public');
    expect(found).toEqual(expect.arrayContaining(['An image: Name of the customer', 'Name of the customer', 'Zulu caption']));
  });

  it('is no leak where the same picture is shown to everybody too', () => {
    const both = of([...body, image(secret.hash, { alt: 'Name of the customer' })]);
    const html = exportHtml(both, options('public'));
    expect(html).toContain(base64);
    expect(findPrivate(html, both, 'public')).toEqual([]);
  });

  it('leaves a caption’s private passage out, and a redacted one under a bar', () => {
    const caption = image(
      open.hash,
      { alt: 'Errors' },
      run('Seen by '),
      marked('Zulu', { type: 'private', attrs: { to: 'internal' } }),
      run(' and '),
      marked('Kilo', { type: 'redacted' }),
    );
    const html = exportHtml(of([caption]), options('public'));
    expect(html).not.toMatch(/Zulu|Kilo/);
    expect(html).toContain('█████');
    expect(findPrivate(exportHtml(of([caption]), options('internal')), of([caption]), 'public')).toEqual(['Zulu', 'Kilo']);
  });
});

describe('an image inside another block', () => {
  const base64 = toBase64(secret.bytes);
  const inside: readonly (readonly [string, Block])[] = [
    [
      'a table',
      { type: 'table', content: [{ type: 'tableRow', content: [{ ...cell(''), content: [image(secret.hash, { alt: 'Zulu' })] }] }] },
    ],
    ['a callout', { type: 'callout', attrs: { tone: 'note' }, content: [image(secret.hash, { alt: 'Zulu' })] }],
    [
      'a task list',
      {
        type: 'taskList',
        content: [{ type: 'taskItem', attrs: { checked: true }, content: [textBlock('p', 'one'), image(secret.hash, { alt: 'Zulu' })] }],
      },
    ],
  ];

  it.each(inside)('(%s) is in every format', (_, block) => {
    expect(exportHtml(of([block]), options('public'))).toContain(base64);
    expect(exportMarkdown(of([block]), options('public'))).toContain('![Zulu][image-1]');
    expect(exportText(of([block]), options('public'))).toContain('[Image: Zulu]');
  });

  it.each(inside)('(%s) is kept back with it, and found in a file that carries it nevertheless', (_, block) => {
    const kept = { ...block, attrs: { ...('attrs' in block ? block.attrs : {}), visibility: 'internal' } } as Block;
    const from = of([kept]);
    const html = exportHtml(from, options('public'));
    expect(html).not.toContain(base64.slice(60, 100));
    expect(html).not.toContain('Zulu');
    expect(findPrivate(exportHtml(from, options('internal')), from, 'public')).toEqual(expect.arrayContaining(['An image: Zulu', 'Zulu']));
  });
});

describe('a caption', () => {
  it('may have footnotes and chips', () => {
    const began = event('2026-06-08 08:50 Europe/Paris', 'Scans are late.');
    const caption = image(open.hash, { alt: 'Errors' }, run('Since '), chip('event', began.id), {
      type: 'footnote',
      attrs: { text: 'By the gauge.' },
    });
    const from = report({ body: [caption], events: [began], assets: [open] });
    expect(exportText(from, options('public'))).toContain('[Image: Errors] Since 08:50\u00a0CEST[1]');
    expect(exportText(from, options('public'))).toContain('[1] By the gauge.');
    expect(exportHtml(from, options('public'))).toMatch(/<figcaption>Since 08:50\u00a0CEST<sup class="note-ref">.*<\/figcaption>/);
    expect(exportMarkdown(from, options('public'))).toContain('[^1]: By the gauge.');
  });

  it('that is kept takes its footnote along', () => {
    const caption = image(open.hash, {}, marked('Zulu', { type: 'private', attrs: { to: 'internal' } }), {
      type: 'footnote',
      attrs: { text: 'Kilo.' },
    });
    expect(exportHtml(of([caption]), options('public'))).not.toMatch(/Zulu|Kilo/);
    expect(findPrivate('<p>Kilo.</p>', of([caption]), 'public')).toEqual(['Kilo.']);
  });
});
