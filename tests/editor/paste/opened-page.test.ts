import { expect, it } from 'vitest';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import { toBase64 } from '../../../renderer/core/report/assets/base64.ts';
import type { Id, Report } from '../../../renderer/core/report/report.ts';
import { openedPage } from '../../../renderer/editor/paste/page-for-intake.ts';
import { drawnFile } from '../../support/canvas-picture.ts';
import { outlineOf } from '../../support/outline.ts';

const open = (html: string): Report => {
  let made = 0;
  const newId = (): Id => {
    made += 1;
    return `id-${made}` as Id;
  };
  const text = openedPage(html);
  const result = readReport({ text, name: 'saved.html', format: 'html' }, { zone: null, locale: null, today: null, newId });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.report;
};

const page = (head: string, body: string): string => `<html><head>${head}</head><body lang=EN-GB>${body}</body></html>`;

const picture = async (): Promise<string> =>
  `data:image/png;base64,${toBase64(new Uint8Array(await (await drawnFile(120, 80)).arrayBuffer()))}`;

it('reads a page that Word saved: its title, its sections, lists in lists and notes', () => {
  const item = (level: number, sign: string, words: string): string =>
    `<p class=MsoListParagraph style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
  const html = page(
    '<meta name=Generator content="Microsoft Word 15"><title>Old name</title>',
    `<div class=WordSection1><p class=MsoTitle>Storage outage in Basel<o:p></o:p></p><h1>Summary</h1>
<p class=MsoNormal>Uploads failed.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a></p>
<h1>Impact</h1>${item(1, '·', 'All uploads')}${item(2, 'o', 'of pictures')}${item(2, 'o', 'of films')}${item(1, '·', 'No downloads')}</div>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Counted at the gateway.</p></div></div>`,
  );
  const report = open(html);
  expect(report.details.title).toBe('Storage outage in Basel');
  expect(outlineOf(report.body)).toEqual([
    'h1 Summary',
    'p Uploads failed.{Counted at the gateway.}',
    'h1 Impact',
    '- All uploads',
    '  - of pictures',
    '  - of films',
    '- No downloads',
  ]);
});

it('reads a page that Word saved for other programs, in which signs and indents alone tell of lists', () => {
  const item = (at: string, sign: string, words: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:${at};text-indent:-18.0pt'><span style='font-family:Symbol'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>${words}</p>`;
  const html = page(
    '<title>Old name</title>',
    `<p class=MsoTitle>Storage outage in Basel</p><h1>Summary</h1><p class=MsoNormal>Uploads failed.<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference>[1]</span></span></a></p>
<h1>Impact</h1>${item('36.0pt', '·', 'All uploads')}${item('72.0pt', 'o', 'of pictures')}${item('1.0in', 'o', 'of films')}${item('1.27cm', '·', 'No downloads')}<p class=MsoNormal>Then:</p>${item('36.0pt', '1.', 'First')}${item('36.0pt', '2.', 'Second')}<p class=MsoNormal>Also:</p>
<p class=MsoListParagraph style='margin-left:36.0pt'>A. Meyer saw it.</p>
<div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Counted at the gateway.</p></div></div>`,
  );
  const report = open(html);
  expect(report.details.title).toBe('Storage outage in Basel');
  expect(outlineOf(report.body)).toEqual([
    'h1 Summary',
    'p Uploads failed.{Counted at the gateway.}',
    'h1 Impact',
    '- All uploads',
    '  - of pictures',
    '  - of films',
    '- No downloads',
    'p Then:',
    '1. First',
    '2. Second',
    'p Also:',
    'p A. Meyer saw it.',
  ]);
});

it('keeps the first section of a page whose title is no heading', () => {
  const html = page('<title>Storage outage</title>', '<h1>Summary</h1><p class=MsoNormal>Uploads failed.</p><h1>Impact</h1><p>None.</p>');
  const report = open(html);
  expect(report.details.title).toBe('Storage outage');
  expect(outlineOf(report.body)[0]).toBe('h1 Summary');
});

it('makes callouts of the panels of Confluence, and keeps the width of its pictures', async () => {
  const address = await picture();
  const html = page(
    '<title>Storage outage</title>',
    `<h1 id="title-text">Storage outage</h1><div class="wiki-content"><h2>Summary</h2>
<div class="confluence-information-macro confluence-information-macro-warning"><span class="aui-icon"></span><div class="confluence-information-macro-body"><p>Do not retry.</p></div></div>
<p><span class="confluence-embedded-file-wrapper"><img class="confluence-embedded-image" width="330" src="${address}" alt="Errors"></span></p>
<p><img style="width: 198px" src="${address}" alt="Delays"></p></div>`,
  );
  const { body } = open(html);
  expect(outlineOf(body)).toEqual(['h2 Summary', 'warning', '  p Do not retry.', 'image', 'image']);
  expect(body.content.flatMap((block) => (block.type === 'image' ? [[block.attrs.alt, block.attrs.width]] : []))).toEqual([
    ['Errors', 50],
    ['Delays', 30],
  ]);
});

it('reads a page that Google Docs saved: its title, lists by level and notes', () => {
  const list = (depth: number, ...items: readonly string[]): string =>
    `<ul class="c7 lst-kix_ab12-${depth}${depth === 0 ? ' start' : ''}">${items.map((words) => `<li class="c1 li-bullet-0"><span class="c2">${words}</span></li>`).join('')}</ul>`;
  const html = page(
    '<title>x</title>',
    `<div class="c10 doc-content"><p class="c4 title" id="h.1"><span>Storage outage in Basel</span></p><h1 class="c5"><span>Summary</span></h1><p class="c3"><span>Uploads failed.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>${list(0, 'All uploads')}${list(1, 'of pictures', 'of films')}${list(0, 'No downloads')}<hr class="c9"><div><p class="c3"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Counted at the gateway.</span></p></div></div>`,
  );
  const report = open(html);
  expect(report.details.title).toBe('Storage outage in Basel');
  expect(outlineOf(report.body)).toEqual([
    'h1 Summary',
    'p Uploads failed.{Counted at the gateway.}',
    '- All uploads',
    '  - of pictures',
    '  - of films',
    '- No downloads',
  ]);
});

it('leaves every other page as it is, one of Debrief’s own too', () => {
  for (const html of [
    page('', '<h1>Outage</h1><p class="callout">One</p><p>Words of mso- and class=Mso in a text</p>'),
    page('', '<h1>Outage</h1><div class="callout warning" role="note"><p class="callout-label">Warning</p><p>One</p></div>'),
    '<html><body data-edition="internal"><p class="MsoNormal">One</p></body></html>',
  ])
    expect(openedPage(html)).toBe(html);
});
