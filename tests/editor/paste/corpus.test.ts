import { afterEach, describe, expect, it } from 'vitest';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import { cleanPastedHtml } from '../../../renderer/editor/paste/clean-pasted-html.ts';
import { outlineOf } from '../../support/outline.ts';
import { bodyWith, editorOn } from '../editor-fixture.ts';

const pages = import.meta.glob<string>('../../fixtures/pasted/*.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<string>('../../fixtures/pasted/*.txt', { query: '?raw', import: 'default', eager: true });

afterEach(() => document.body.replaceChildren());

/** What stands in an empty text after a paste. */
const pasted = (html: string): readonly string[] => {
  const editor = editorOn(bodyWith(''));
  editor.setOptions({ editorProps: { transformPastedHTML: cleanPastedHtml } });
  editor.view.pasteHTML(html);
  editor.state.doc.check();
  const body = parseRichText(editor.getJSON());
  editor.destroy();
  return outlineOf(body);
};

describe('a paste arrives clean, with its lists, tables and emphasis', () => {
  it.each(Object.entries(pages).map(([path, html]) => [path.replace(/.*\/|\.html$/g, ''), html, expected[path.replace('.html', '.txt')]]))(
    'from %s',
    (_name, html = '', lines = '') => {
      expect(pasted(html)).toEqual(lines.trimEnd().split('\n'));
    },
  );
});

it('what is left is nothing but what the text is made of', () => {
  for (const html of Object.values(pages)) {
    const left = cleanPastedHtml(html);
    expect(left).not.toMatch(/ (?:style|id|name|role|on\w+|class(?!="language-))=/i);
    expect(left).not.toMatch(/<(?:script|style|iframe|form|input|img|font|o:p|xml)/i);
  }
});
