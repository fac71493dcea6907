import type { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { plainText, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { cleanPastedHtml } from '../../../renderer/editor/paste/clean-pasted-html.ts';
import { type PasteAnswer, PasteGate } from '../../../renderer/editor/paste/paste-gate.ts';
import { outlineOf } from '../../support/outline.ts';
import { bodyWith, editorOnDraft, list } from '../editor-fixture.ts';

const pages = import.meta.glob<string>('../../fixtures/pasted/*.html', { query: '?raw', import: 'default', eager: true });
const page = (name: string): string => pages[`../../fixtures/pasted/${name}.html`] ?? '';

afterEach(() => document.body.replaceChildren());

/** An editor with the gate, whose screen gives one answer; `over` comes when a paste in pieces has ended. */
const gated = (answer: PasteAnswer, ...blocks: readonly (string | Block)[]) => {
  const asked: number[] = [];
  const refused: string[] = [];
  const shares: number[] = [];
  const work = new AbortController();
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const gate = PasteGate.configure({
    onRefused: (reason) => refused.push(reason),
    ask: (letters) => {
      asked.push(letters);
      return Promise.resolve(answer);
    },
    begin: () => ({ signal: work.signal, share: (share) => shares.push(share), end }),
  });
  const made = editorOnDraft(bodyWith(...blocks), [gate]);
  made.editor.setOptions({ editorProps: { transformPastedHTML: cleanPastedHtml } });
  return { ...made, asked, refused, shares, work, over };
};

const paste = (editor: Editor, parts: Readonly<Record<string, string>>): void => {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(parts)) clipboardData.setData(type, text);
  editor.view.dom.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};

const table = (...cells: readonly string[]): Block => ({
  type: 'table',
  content: [
    {
      type: 'tableRow',
      content: cells.map((text) => ({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [textBlock('p', text)] })),
    },
  ],
});

/** The place right behind these words in the text. */
const placeBehind = (editor: Editor, words: string): number => {
  let place = 0;
  editor.state.doc.descendants((node, at) => {
    if (node.isText && node.text?.startsWith(words)) place = at + words.length;
  });
  return place;
};

const bodyOf = (editor: Editor) => parseRichText(editor.getJSON());
const wordsIn = (editor: Editor): string => plainText(bodyOf(editor));

/** More than two million letters in short lines, each of its own. */
const line = (at: number): string => `Line ${at} of a very long <b>report</b>${' that goes on'.repeat(12)}.`;
const largeHtml = Array.from({ length: 12_000 }, (_, at) => `<p>${line(at)}</p>`).join('');
const largeText = Array.from({ length: 12_000 }, (_, at) => line(at).replace(/<\/?b>/g, '')).join('\n');

describe('a paste of more than two million letters', () => {
  it('is asked about, and leaves the text as it was when it is not wanted', async () => {
    const { editor, asked } = gated('cancel', 'Before.');
    paste(editor, { 'text/html': largeHtml, 'text/plain': largeText });
    await Promise.resolve();
    expect(asked).toEqual([largeHtml.length]);
    expect(wordsIn(editor)).toBe('Before.');
  });

  it('comes in whole and formatted, while the window answers, and goes in one step of undo', async () => {
    const { editor, undo, shares, over } = gated('paste', 'Before.');
    editor.commands.focus('end');
    let turns = 0;
    const turn = setInterval(() => {
      turns += 1;
    });
    paste(editor, { 'text/html': largeHtml, 'text/plain': largeText });
    await over;
    clearInterval(turn);
    editor.state.doc.check();
    expect(wordsIn(editor)).toBe(`Before.\n${largeText}`);
    expect(bodyOf(editor).content.at(-1)).toMatchObject({ content: [{}, { text: 'report', marks: [{ type: 'bold' }] }, {}] });
    expect(shares.at(-1)).toBe(1);
    expect([turns > 20, shares.length > 10]).toEqual([true, true]);
    undo.undo();
    expect(wordsIn(editor)).toBe('Before.');
  });

  it.each([
    ['a list, with rules', list('One.', 'Two.'), '</p><hr>'],
    ['a table', table('One.', 'Two.'), '</p>'],
  ])('comes in pieces there too where the cursor is in %s, and in order', async (_where, block, between) => {
    const { editor, undo, shares, over } = gated('paste', 'Before.', block, 'Behind.');
    const before = editor.getJSON();
    editor.commands.setTextSelection(placeBehind(editor, 'One'));
    paste(editor, { 'text/html': largeHtml.replaceAll('</p>', between), 'text/plain': largeText });
    await over;
    editor.state.doc.check();
    expect(wordsIn(editor).replaceAll(/\n+/g, '\n')).toBe(`Before.\nOne\n${largeText}\n.\nTwo.\nBehind.`);
    expect([editor.state.doc.childCount, shares.length > 10]).toEqual([3, true]);
    undo.undo();
    expect(editor.getJSON()).toEqual(before);
  });

  it('comes in at once where not all of it can stand, and loses nothing', async () => {
    const { editor, shares, over } = gated('paste', 'Before.', table('One.', 'Two.'), 'Behind.');
    editor.commands.setTextSelection(placeBehind(editor, 'One'));
    paste(editor, { 'text/html': largeHtml.replaceAll('</p>', '</p><hr>'), 'text/plain': largeText });
    await over;
    editor.state.doc.check();
    const lines = new Set(wordsIn(editor).split('\n'));
    expect(largeText.split('\n').filter((one) => !lines.has(one))).toEqual([]);
    expect(shares).toEqual([1]);
  });

  it('comes in without formats when that is the answer', async () => {
    const { editor, over } = gated('plain', '');
    paste(editor, { 'text/html': largeHtml, 'text/plain': largeText });
    await over;
    expect(wordsIn(editor)).toBe(largeText);
    expect(editor.getHTML()).not.toContain('<strong>');
  });

  it('that is called off leaves nothing', async () => {
    const { editor, shares, work, over } = gated('paste', 'Before.');
    editor.commands.focus('end');
    paste(editor, { 'text/html': largeHtml, 'text/plain': largeText });
    await expect.poll(() => shares.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
    work.abort();
    await over;
    expect(wordsIn(editor)).toBe('Before.');
  });
});

describe('a paste in pieces', () => {
  it.each(['word-lists', 'word-table', 'docs-report', 'confluence-page', 'notion-page', 'gmail-reply'])(
    'is the same as at once: %s',
    async (name) => {
      const html = page(name)
        .replaceAll(/data:image[^"]*/g, '')
        .repeat(name.startsWith('word') ? 1 : 30);
      const padded = `${html}${'<p>Again and again and again.</p>'.repeat(8_000)}`;
      const { editor, over, asked } = gated('paste', '');
      paste(editor, { 'text/html': padded });
      await over;
      expect(asked).toEqual([]);
      const whole = editorOnDraft(bodyWith('')).editor;
      whole.commands.setContent(cleanPastedHtml(padded));
      expect(outlineOf(bodyOf(editor))).toEqual(outlineOf(bodyOf(whole)));
    },
  );

  it('finds its place in a list', async () => {
    const { editor, over } = gated('paste');
    editor.commands.setContent('<ul><li><p>one</p></li><li><p>two</p></li></ul>');
    editor.commands.setTextSelection(6);
    paste(editor, { 'text/html': `<p>start</p>${'<p>Again and again and again.</p>'.repeat(8_000)}<p>end</p>` });
    await over;
    const lines = wordsIn(editor).split('\n');
    expect([lines.indexOf('start') < lines.indexOf('end'), lines.length > 8_000, lines.at(-1)]).toEqual([true, true, 'two']);
  });
});

describe('what is too much', () => {
  it.each([
    [
      'a million tags',
      '<b>x'.repeat(1_000_000),
      /^This paste holds 1,000,000 tags of formatting;.*Your text is as it was\. Paste it as plain text/,
    ],
    ['ten million letters', 'x'.repeat(10_000_001), /^This paste is longer than 10 MB.*Your text is as it was\./],
    [
      'a table of 3,000 rows',
      `<table>${'<tr><td>a<td>b'.repeat(3_000)}</table>`,
      /^This holds a table of 3,000 rows.*Your text is as it was\./,
    ],
  ])('is refused with a sentence: %s', (_what, html, sentence) => {
    const { editor, refused, asked } = gated('paste', 'Before.');
    paste(editor, { 'text/html': html, 'text/plain': 'x' });
    expect(refused).toEqual([expect.stringMatching(sentence)]);
    expect([wordsIn(editor), asked.length]).toEqual(['Before.', 0]);
  });

  it('is not counted by the pictures that come with it', () => {
    const { editor, asked, refused } = gated('cancel', '');
    paste(editor, { 'text/html': `<p>words<img src="data:image/png;base64,${'A'.repeat(3_000_000)}"></p>`, 'text/plain': 'words' });
    expect([asked, refused]).toEqual([[], []]);
  });
});

describe('plain text', () => {
  const markdown =
    '## Impact\n\n| Region | Errors |\n| --- | --- |\n| North | 4 |\n\n- [x] Roll back\n- [ ] Tell **customers**\n\n> [!WARNING]\n> Do not retry.\n';
  it('that is Markdown comes as what it means, in one step of undo', async () => {
    const { editor, undo } = gated('paste', '');
    editor.commands.focus('start');
    paste(editor, { 'text/plain': markdown });
    await expect.poll(() => wordsIn(editor)).not.toBe('');
    expect(outlineOf(bodyOf(editor))).toEqual([
      'h2 Impact',
      'table',
      '  row',
      '    head p Region',
      '    head p Errors',
      '  row',
      '    cell p North',
      '    cell p 4',
      '[x] Roll back',
      '[ ] Tell **customers**',
      'warning',
      '  p Do not retry.',
    ]);
    undo.undo();
    expect(wordsIn(editor)).toBe('');
  });

  it('that is a list comes as one', async () => {
    const { editor } = gated('paste', '');
    paste(editor, { 'text/plain': '- one\n- two\n  - three\n' });
    await expect.poll(() => outlineOf(bodyOf(editor))).toEqual(['- one', '- two', '  - three']);
  });

  it('that is neither stays lines, and so does Markdown without formats', () => {
    const { editor } = gated('paste', '');
    paste(editor, { 'text/plain': 'First.\n\n10:00 - second, 2 * 3 # four' });
    expect(outlineOf(bodyOf(editor))).toEqual(['p First.', 'p 10:00 - second, 2 * 3 # four']);
    editor.commands.clearContent();
    editor.commands.pasteWords('- one\n- **two**');
    expect(outlineOf(bodyOf(editor))).toEqual(['p - one', 'p - **two**']);
  });
});
