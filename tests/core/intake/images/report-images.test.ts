import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../../renderer/core/export/export-markdown.ts';
import { toBase64 } from '../../../../renderer/core/report/assets/base64.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { image, pictureOf } from '../../../support/pictures.ts';
import { pngOf } from '../../../support/png.ts';
import { report } from '../../export/sample-report.ts';
import { read } from '../read.ts';

const picture = pictureOf(330, 200);
const address = (bytes = picture.bytes): string => `data:image/png;base64,${toBase64(bytes)}`;
const images = (of: ReturnType<typeof read>) => of.report.body.content.filter(({ type }) => type === 'image');

describe('an HTML report', () => {
  it('brings the pictures that it carries, with alternative text and caption', () => {
    const of = read(
      `<h1>Outage</h1><p>Before</p><figure><img src="${address()}" alt="Errors by minute"><figcaption>At <b>noon</b></figcaption></figure><p>After</p>`,
      'html',
    );
    expect(of.report.body.content.slice(1)).toEqual([
      image(picture.hash, { alt: 'Errors by minute', width: 50 }, run('At '), { type: 'text', text: 'noon', marks: [{ type: 'bold' }] }),
      textBlock('p', 'After'),
    ]);
    expect(of.report.assets).toEqual([picture]);
    expect(of.notes.map(({ message }) => message)).toContain('1 image was taken in.');
  });

  it('puts a picture inside a paragraph between what stands around it', () => {
    const of = read(`<h1>Outage</h1><p>Before <img src='${address()}'> after</p>`, 'html');
    expect(of.report.body.content).toEqual([textBlock('p', 'Before'), image(picture.hash, { width: 50 }), textBlock('p', 'after')]);
  });

  it('keeps the words of pictures that lie elsewhere, and says so', () => {
    const of = read(
      '<h1>Outage</h1><p>See <img src="https://example.org/a.png" alt="Errors by minute"> here</p><img src="b.png"><p>End</p>',
      'html',
    );
    expect(of.report.body.content[0]).toEqual(textBlock('p', 'See [Image: Errors by minute] here'));
    expect([of.report.assets, images(of)]).toEqual([[], []]);
    expect(of.notes.map(({ message }) => message)).toContain('2 images were left out, since the file does not carry them.');
  });

  it.each([
    ['that is no picture', `data:image/png;base64,${toBase64(new TextEncoder().encode('hello'))}`],
    ['that breaks off', address(picture.bytes.slice(0, 20))],
    ['that is an SVG', `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode('<svg onload="alert(1)"/>'))}`],
    ['whose base64 is broken', 'data:image/png;base64,%%%'],
  ])('leaves the alternative text of one %s', (_, source) => {
    const of = read(`<h1>Outage</h1><p>A <img src="${source}" alt="Errors"> B</p>`, 'html');
    expect(of.report.body.content).toEqual([textBlock('p', 'A [Image: Errors] B')]);
    expect(of.report.assets).toEqual([]);
  });

  it('takes one picture that is shown twice once', () => {
    const of = read(`<h1>Outage</h1><img src="${address()}"><p>x</p><img src="${address()}">`, 'html');
    expect([images(of).length, of.report.assets.length]).toEqual([2, 1]);
  });

  it('brings pictures without what their files tell', () => {
    const telling = pngOf(330, 200, undefined, [['eXIf', Buffer.from('GPSPLACE')]]);
    expect(read(`<h1>Outage</h1><img src="${address(telling)}">`, 'html').report.assets).toEqual([picture]);
  });

  it('keeps a picture that stands among the entries of its timeline', () => {
    const of = read(
      `<h1>Outage</h1><h2>Timeline</h2><p>2026-03-14 09:14 UTC Alerts fire</p><p><img src="${address()}" alt="Graph"></p><p>2026-03-14 10:05 UTC Fixed</p>`,
      'html',
    );
    expect(of.report.events).toHaveLength(2);
    expect(images(of)).toEqual([image(picture.hash, { alt: 'Graph', width: 50 })]);
  });

  it('of megabytes of pictures is read like the few words that it has', () => {
    const large = new Uint8Array(6 * 1024 * 1024);
    large.set(picture.bytes);
    const of = read(`<h1>Outage</h1><p>Short.</p><img src="${address(large)}" alt="Large">`, 'html');
    expect([of.report.body.content.length, images(of).length]).toEqual([2, 1]);
  });

  it('shows a data address that stands in its words as the words that it is', () => {
    const of = read(`<h1>Outage</h1><p>We wrote <code>${address()}</code></p>`, 'html');
    expect(JSON.stringify(of.report.body)).toContain(address());
  });
});

it('a Markdown report brings the pictures that it carries, in the line or at its end', () => {
  const of = read(`# Outage\n\nBefore\n\n![Errors](${address()})\n\n![Again][one]\n\n[one]: <${address()}>\n`, 'markdown');
  expect(images(of)).toEqual([image(picture.hash, { alt: 'Errors', width: 50 }), image(picture.hash, { alt: 'Again', width: 50 })]);
  expect(of.report.assets).toEqual([picture]);
});

describe('an exported report that is opened again', () => {
  const options = { edition: 'public', pageSize: 'A4', zone: null } as const;
  const body = [
    textBlock('h2', 'Summary'),
    image(picture.hash, { alt: 'Errors “by” <minute>', width: 70 }, run('A caption')),
    image(picture.hash, { decorative: true, width: 20 }),
  ];
  const of = report({ details: { title: 'Outage' }, body, assets: [picture] });

  it('as HTML has its images as they were', () => {
    expect(images(read(exportHtml(of, options), 'html'))).toEqual(body.slice(1));
  });

  it('as Markdown has its pictures and their alternative texts', () => {
    const again = read(exportMarkdown(of, options), 'markdown');
    expect(again.report.assets).toEqual([picture]);
    expect(images(again).map((block) => block.type === 'image' && block.attrs.alt)).toEqual(['Errors “by” <minute>', '']);
  });
});
