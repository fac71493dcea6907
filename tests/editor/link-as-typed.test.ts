import type { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyWith, editorOnDraft } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

/** Does what ProseMirror does with a typed letter. */
const type = ({ view }: Editor, letter: string): void => {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(letter, from, to);
  if (view.someProp('handleTextInput', (take) => take(view, from, to, letter, insert)) !== true) view.dispatch(insert());
};

/** The links of a line after it was typed, as "words -> address". */
const linksIn = (line: string, inCode = false): readonly string[] => {
  const { editor } = editorOnDraft(bodyWith(''));
  editor.commands.setTextSelection(1);
  if (inCode) editor.commands.toggleCode();
  for (const letter of line) type(editor, letter);
  const links: string[] = [];
  editor.state.doc.descendants((node) => {
    const link = node.marks.find(({ type }) => type.name === 'link');
    if (link !== undefined) links.push(`${node.text} -> ${link.attrs.href}`);
  });
  expect(editor.getText()).toBe(line);
  return links;
};

describe('an address with a gap typed behind it', () => {
  it.each([
    ['See https://example.org/a. Next', 'https://example.org/a -> https://example.org/a'],
    ['See https://example.org/a, next', 'https://example.org/a -> https://example.org/a'],
    ['(https://example.org/a?b=c&d) next', 'https://example.org/a?b=c&d -> https://example.org/a?b=c&d'],
    ['See www.example.org for more', 'www.example.org -> https://www.example.org'],
    ['Ask me@example.org. Or', 'me@example.org -> mailto:me@example.org'],
  ])('%s', (line, link) => {
    expect(linksIn(line)).toEqual([link]);
  });

  it.each(['Ask @example.org for it', 'at 16:05. Next', 'and/or www. next', 'https:// and', 'foo@bar baz'])('is none: %s', (line) => {
    expect(linksIn(line)).toEqual([]);
  });

  it('is left alone in code', () => {
    expect(linksIn('www.example.org for', true)).toEqual([]);
  });
});
