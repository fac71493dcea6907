import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import type { RichText } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { cleanPastedHtml } from '../../../renderer/editor/paste/clean-pasted-html.ts';
import { report } from '../../core/export/sample-report.ts';
import { privateReport } from '../../core/intake/own/private-report.ts';
import { outlineOf } from '../../support/outline.ts';
import { bodyWith, editorOn } from '../editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const pasted = (html: string): RichText => {
  const editor = editorOn(bodyWith(''));
  editor.setOptions({ editorProps: { transformPastedHTML: cleanPastedHtml } });
  editor.view.pasteHTML(html);
  editor.state.doc.check();
  const body = parseRichText(editor.getJSON());
  editor.destroy();
  return body;
};

const options = (edition: 'public' | 'internal' | 'authority') => ({ edition, pageSize: 'A4', zone: null }) as const;

describe('what is copied out of a page that is not for everybody', () => {
  it.each([
    ['a box', '<div class="kept" data-visibility="internal"><p class="kept-for">Internal</p><p>Rack 4</p><ul><li>Ann</li></ul></div>'],
    ['a box with a heading in it', '<div class="kept" data-visibility="authority"><h2>Rack 4</h2><p>Ann</p></div>'],
    ['a row', '<ul><li data-private="internal">Rack 4, <code>ann</code></li><li>All</li></ul>'],
    ['words', '<p>All <span class="kept" data-private="internal">Rack 4 ann</span></p>'],
    ['code in a box', '<div class="kept" data-visibility="internal"><pre><code>rack 4 ann</code></pre></div>'],
  ])('stays kept: %s', (_name, html) => {
    const body = pasted(html);
    expect(outlineOf(body).join('\n')).toMatch(/rack 4/i);
    const left = exportText(report({ body: body.content }), options('public'));
    expect(left).not.toMatch(/rack|ann/i);
    expect(exportText(report({ body: body.content }), options('internal'))).toMatch(/rack 4/i);
  });

  it('has no sign of its own: the mark is enough', () => {
    expect(
      outlineOf(pasted('<div class="kept" data-visibility="internal"><p class="kept-for">Internal</p><p>Rack 4</p></div>')).join(),
    ).not.toContain('Internal');
  });

  it('stays kept on its way between two drafts, in a line, at its end and in a line of its own', () => {
    const source = editorOn({
      type: 'doc',
      content: [
        { ...textBlock('p', 'Rack 4 of Ann'), attrs: { kind: 'p', visibility: 'internal' } },
        { type: 'bulletList', attrs: { visibility: 'authority' }, content: [{ type: 'listItem', content: [textBlock('p', 'Rack 5')] }] },
        { type: 'codeBlock', attrs: { visibility: 'internal' }, content: [run('rack 6')] },
      ],
    });
    const whole = source.state.doc.content.size;
    // As a selection is copied: with the block that it stands in.
    for (const [from, to] of [
      [1, 5],
      [1, 14],
      [0, whole],
      [3, whole - 2],
      [18, 23],
      [whole - 4, whole - 1],
    ] as const) {
      const { dom } = source.view.serializeForClipboard(source.state.doc.slice(from, to, true));
      for (const [lines, at] of [
        [['Here are words'], 6],
        [['Here are words'], 15],
        [[''], 1],
      ] as const) {
        const target = editorOn(bodyWith(...lines));
        target.setOptions({ editorProps: { transformPastedHTML: cleanPastedHtml } });
        target.commands.setTextSelection(at);
        target.view.pasteHTML(dom.innerHTML);
        const body = parseRichText(target.getJSON());
        target.destroy();
        expect(outlineOf(body).join('\n')).toMatch(/ack|Ann|k 6/i);
        expect(exportText(report({ body: body.content }), options('public'))).not.toMatch(/ack|Ann|k 6/);
      }
    }
    source.destroy();
  });

  it('never becomes public by a paste', () => {
    fc.assert(
      fc.property(privateReport, fc.constantFrom('internal' as const, 'authority' as const), (made, edition) => {
        const body = pasted(exportHtml(made, options(edition)));
        expect(exportHtml(report({ body: body.content }), options('public'))).not.toContain('qqx');
      }),
      { numRuns: 80 },
    );
  });
});
