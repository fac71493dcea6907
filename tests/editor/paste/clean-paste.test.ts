import type { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import { plainText } from '../../../renderer/core/rich-text/walk.ts';
import { CleanPaste } from '../../../renderer/editor/paste/clean-paste.ts';
import { bodyWith, editorOnDraft } from '../editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const never = new Promise<void>(() => undefined);

const editing = (calm: Promise<void>): Editor => {
  const { editor } = editorOnDraft(bodyWith('Before.'), [CleanPaste.configure({ whenCalm: () => calm })]);
  editor.commands.focus('end');
  return editor;
};

const carrying = (parts: Readonly<Record<string, string>>): DataTransfer => {
  const data = new DataTransfer();
  for (const [type, text] of Object.entries(parts)) data.setData(type, text);
  return data;
};

const send = (editor: Editor, event: Event): Event => {
  editor.view.dom.dispatchEvent(event);
  return event;
};

const paste = (editor: Editor, parts: Readonly<Record<string, string>>): Event =>
  send(editor, new ClipboardEvent('paste', { clipboardData: carrying(parts), bubbles: true, cancelable: true }));

const words = (editor: Editor): string => plainText(parseRichText(editor.getJSON()));

const page = { 'text/html': '<p>The <b>end</b>.<script>alert(1)</script></p>', 'text/plain': 'The end.' };

it('keeps a paste that comes before what cleans it, and lets it come again whole', async () => {
  const editor = editing(never);
  expect(paste(editor, page).defaultPrevented).toBe(true);
  expect(words(editor)).toBe('Before.');
  await expect.poll(() => words(editor)).toBe('Before.The end.');
  expect(editor.getHTML()).toContain('<strong>end</strong>');
  expect(editor.getHTML()).not.toContain('alert');
});

it('pastes words without formats at once', () => {
  const editor = editing(never);
  paste(editor, { 'text/plain': ' And more.' });
  expect(words(editor)).toBe('Before. And more.');
});

it('pastes at once what comes later', async () => {
  const editor = editing(never);
  paste(editor, page);
  await expect.poll(() => words(editor)).toBe('Before.The end.');
  paste(editor, { 'text/html': '<p>Or <i>not</i>.</p>', 'text/plain': 'Or not.' });
  expect(words(editor)).toBe('Before.The end.Or not.');
});

it('keeps a drop too', async () => {
  const editor = editing(never);
  const drop = new DragEvent('drop', { dataTransfer: carrying(page), bubbles: true, cancelable: true });
  expect(send(editor, drop).defaultPrevented).toBe(true);
  expect(words(editor)).toBe('Before.');
});

it('lets nothing but words through where HTML comes by another way before it can be cleaned', () => {
  const editor = editing(never);
  editor.view.pasteHTML('<p>A <b>word</b><img src="https://example.com/x.png"></p><p>and more</p>');
  expect(words(editor)).toBe('Before.A word\nand more');
  expect(editor.getHTML()).not.toMatch(/img|strong/);
});
