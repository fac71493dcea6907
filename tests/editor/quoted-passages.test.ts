import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../renderer/core/review/quote.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { type Passage, quotedIn, setPassages } from '../../renderer/editor/quoted-passages.ts';
import { textMapOf } from '../../renderer/editor/text-map.ts';
import { bodyWith, editorOn, editorOnDraft } from './editor-fixture.ts';

const text = 'First.\nThe service was slow.';
const passage = (words: string, isShown = true): Passage => {
  const from = text.indexOf(words);
  return { id: words, quote: quoteAt(text, from, from + words.length), isShown, replacement: null, colour: 'blue' };
};
const shown = (editor: Editor): string[] =>
  [...editor.view.dom.querySelectorAll('[data-quoted]')].map(({ textContent }) => textContent ?? '');
const body = bodyWith('First.', 'The service was slow.');

describe('quoted passages', () => {
  it('are highlighted when they are told of, and no longer when they are not', async () => {
    const editor = editorOn(body);
    setPassages(editor.view, [passage('service'), passage('First')]);
    await expect.poll(() => shown(editor)).toEqual(['First', 'service']);
    setPassages(editor.view, [passage('First')]);
    await expect.poll(() => shown(editor)).toEqual(['First']);
  });

  it('of resolved comments are not highlighted', async () => {
    const editor = editorOn(body);
    setPassages(editor.view, [passage('service', false), passage('First')]);
    await expect.poll(() => shown(editor)).toEqual(['First']);
  });

  it('run across blocks', async () => {
    const editor = editorOn(body);
    setPassages(editor.view, [passage('First.\nThe')]);
    await expect.poll(() => shown(editor)).toEqual(['First.', 'The']);
  });

  it('move along with the text at once', async () => {
    const editor = editorOn(body);
    setPassages(editor.view, [passage('service')]);
    await expect.poll(() => shown(editor)).toEqual(['service']);
    const [before] = quotedIn(editor.state).decorations.find();
    editor.commands.insertContentAt(1, 'At ');
    const [after] = quotedIn(editor.state).decorations.find();
    expect([after?.from, after?.to]).toEqual([(before?.from ?? 0) + 3, (before?.to ?? 0) + 3]);
    expect(shown(editor)).toEqual(['service']);
  });

  it('are detached when their words are gone, and found again when these come back', async () => {
    const editor = editorOn(body);
    setPassages(editor.view, [passage('service')]);
    await expect.poll(() => shown(editor)).toEqual(['service']);
    editor.commands.deleteRange({ from: 13, to: 20 });
    await expect.poll(() => [...quotedIn(editor.state).detached]).toEqual(['service']);
    editor.commands.insertContentAt(13, 'service');
    await expect.poll(() => [shown(editor), quotedIn(editor.state).detached.size]).toEqual([['service'], 0]);
  });

  it('stay highlighted while another window or an undo changes the text elsewhere', async () => {
    const { editor, doc, undo } = editorOnDraft(bodyWith('First.', 'The service was slow.', 'Last.'));
    await expect.poll(() => editor.getText()).toContain('Last.');
    setPassages(editor.view, [passage('service')]);
    await expect.poll(() => shown(editor)).toEqual(['service']);
    let lost = 0;
    editor.on('transaction', () => {
      if (shown(editor).length !== 1) lost += 1;
    });
    editor.commands.insertContentAt(1, 'At ');
    undo.undo();
    expect(editor.getText()).toMatch(/^First/);
    doc.getXmlFragment('body').delete(0, 1);
    expect(editor.getText()).toMatch(/^The service/);
    expect([shown(editor), lost]).toEqual([['service'], 0]);
  });

  it('leave nothing in the undo', async () => {
    const { editor, undo } = editorOnDraft(bodyWith('First.', 'The service was slow.'));
    setPassages(editor.view, [passage('service')]);
    await expect.poll(() => shown(editor)).toEqual(['service']);
    expect(undo.canUndo()).toBe(false);
  });

  it('by the hundred in a long text cost a key less than reading the text once', async () => {
    const words = Array.from({ length: 2000 }, (_, at) => `Paragraph ${at} says something of its own about minute ${at * 7}.`);
    const long = words.join('\n');
    const editor = editorOn(bodyWith(...words.map((one) => textBlock('p', one))));
    const passages = Array.from({ length: 300 }, (_, at) => {
      const from = long.indexOf(`Paragraph ${at * 6} `);
      return { id: String(at), quote: quoteAt(long, from, from + 20), isShown: true, replacement: null, colour: 'blue' as const };
    });
    setPassages(editor.view, passages);
    await expect.poll(() => quotedIn(editor.state).decorations.find().length, { timeout: 10_000 }).toBe(300);
    const { decorations } = quotedIn(editor.state);
    // The state alone, without the browser's layout: what the highlights add to a key.
    const transaction = editor.state.tr.insertText('x', 1);
    const time = (run: () => void): number => {
      const begun = performance.now();
      for (let at = 0; at < 20; at += 1) run();
      return performance.now() - begun;
    };
    const mapping = time(() => decorations.map(transaction.mapping, transaction.doc));
    const reading = time(() => textMapOf(editor.state.doc));
    expect(mapping).toBeLessThan(reading);
  });
});
