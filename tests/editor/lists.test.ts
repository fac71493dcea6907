import type { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { TextKind } from '../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { bodyWith, editorOnDraft } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

/** Does what ProseMirror does with a typed letter. */
const type = ({ view }: Editor, letter: string): void => {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(letter, from, to);
  if (view.someProp('handleTextInput', (take) => take(view, from, to, letter, insert)) !== true) view.dispatch(insert());
};

/** The first block after something was typed at the start of a line of a kind. */
const typedIn = (kind: TextKind, letters: string): string => {
  const { editor } = editorOnDraft(bodyWith(textBlock(kind, 'Summary')));
  editor.commands.setTextSelection(1);
  for (const letter of letters) type(editor, letter);
  return `${editor.state.doc.firstChild?.type.name}: ${editor.state.doc.textContent}`;
};

describe('the signs that begin a list as one types', () => {
  it.each(['1. ', '12. ', '- ', '* ', '+ '])('“%s” are words of a heading', (letters) => {
    for (const kind of ['h2', 'h3', 'h4'] as const) expect(typedIn(kind, letters)).toBe(`paragraph: ${letters}Summary`);
  });

  it('begin one in a paragraph', () => {
    expect(typedIn('p', '1. ')).toBe('orderedList: Summary');
    expect(typedIn('p', '- ')).toBe('bulletList: Summary');
  });
});
