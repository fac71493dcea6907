import { describe, expect, it } from 'vitest';
import { expectLinearGrowth } from '../../support/growth.ts';
import { outlineOf } from '../../support/outline.ts';
import { read } from './read.ts';

const gap = '<span style="font:7pt \'Times New Roman\'">&nbsp;&nbsp; </span>';
const item = (level: number, sign: string, words: string, list = 'l0'): string =>
  `<p class=MsoListParagraph style="margin-left:${level * 36}pt;text-indent:-18pt;mso-list:${list} level${level} lfo1"><![if !supportLists]><span style="mso-list:Ignore">${sign}${gap}</span><![endif]>${words}</p>\n`;
const drawn = (at: string, sign: string, words: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style="margin-left:${at};text-indent:-18pt"><span style="font-family:Symbol">${sign}${gap}</span>${words}</p>\n`;
const page = (body: string): string =>
  `<html><head><title>Report v3 FINAL final</title></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>Storage outage</p>${body}</div></body></html>`;
const linesOf = (body: string): readonly string[] => outlineOf(read(page(body), 'html').report.body);

describe('a page that Word saved', () => {
  it('has the title that stands in it, not that of its file', () => {
    const { report } = read(page('<h1>Summary</h1><p class=MsoNormal>Uploads failed.</p>'), 'html');
    expect(report.details.title).toBe('Storage outage');
    expect(outlineOf(report.body)).toEqual(['h1 Summary', 'p Uploads failed.']);
  });

  it('is read without what was struck out as a tracked change and without remarks, and says so', () => {
    const { report, notes } = read(
      page(
        `<p class=MsoNormal>We <ins cite="mailto:Tom" datetime="2026-11-25">are sorry.</ins> <del cite="mailto:Tom">We are kind of sorry.</del><span class=MsoCommentReference><a class=msocomanchor>[TH1]</a></span></p>
<div style="mso-element:comment-list"><p class=MsoCommentText>Legal says no.</p></div>`,
      ),
      'html',
    );
    expect(outlineOf(report.body)).toEqual(['p We are sorry.']);
    expect(notes.map(({ kind }) => kind)).toContain('struck-out');
  });

  it('keeps what somebody struck through by hand, and other pages keep what they strike', () => {
    const struck = read(page('<p class=MsoNormal>All <s>or not</s> well.</p>'), 'html');
    expect(JSON.stringify(struck.report.body)).toContain('or not');
    expect(struck.notes.map(({ kind }) => kind)).not.toContain('struck-out');
    const other = read('<html><body><h1>Outage</h1><p>All <del datetime="2026-11-25">or not</del> well.</p></body></html>', 'html');
    expect(JSON.stringify(other.report.body)).toContain('or not');
    expect(other.notes.map(({ kind }) => kind)).not.toContain('struck-out');
  });

  it.each<[string, string, readonly string[]]>([
    [
      'of three levels',
      item(1, '·', 'All uploads') +
        item(2, 'o', 'of pictures') +
        item(3, '§', 'of large ones') +
        item(2, 'o', 'of films') +
        item(1, '·', 'No downloads'),
      ['- All uploads', '  - of pictures', '    - of large ones', '  - of films', '- No downloads'],
    ],
    ['of numbers', item(1, '1.', 'First') + item(1, '2.', 'Second'), ['1. First', '2. Second']],
    ['that begins later', item(1, '3.', 'Third'), ['3. Third']],
    [
      'with a second paragraph',
      `${item(1, '·', 'All uploads')}<p class=MsoListParagraph>Pictures too.</p>${item(1, '·', 'No downloads')}`,
      ['- All uploads', '  p Pictures too.', '- No downloads'],
    ],
    ['and another behind it', item(1, '·', 'One', 'l0') + item(1, '·', 'Other', 'l1'), ['- One', '- Other']],
    [
      'whose signs alone tell of it',
      drawn('36.0pt', '·', 'All uploads') + drawn('1.0in', 'o', 'of pictures') + drawn('1.27cm', '·', 'No downloads'),
      ['- All uploads', '  - of pictures', '- No downloads'],
    ],
    ['that is none', '<p class=MsoListParagraph style="margin-left:36.0pt">A. Meyer saw it.</p>', ['p A. Meyer saw it.']],
  ])('has a list %s', (_what, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });

  it('keeps the number of a heading, and the words between two lists', () => {
    const heading = `<h2 style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.${gap}</span>Impact</h2>`;
    const body = `${heading}${item(1, '·', 'One')}<p class=MsoNormal>Then:</p>${item(1, '·', 'Two')}`;
    expect(linesOf(body)).toEqual(['h2 2. Impact', '- One', 'p Then:', '- Two']);
  });

  it('takes linear time', () => {
    expectLinearGrowth(300, (count) => read(page(item(1, '·', 'One').repeat(count) + '<p class=MsoNormal>x</p>'.repeat(count)), 'html'));
  });
});
