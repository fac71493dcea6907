import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { RichText } from '../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { editorExtensions } from '../../renderer/editor/extensions.ts';
import { MisspeltWords, misspelt } from '../../renderer/editor/underlines/misspelt-words.ts';
import { type Spelling, spellingReader } from '../../renderer/editor/underlines/spelling-reader.ts';
import { writeBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { bodyWith } from './editor-fixture.ts';

/** Somebody who knows that these words are wrong, and says so when asked. */
const knowing = (...wrong: readonly string[]): Spelling & { readonly asked: string[] } => {
  const known = new Set<string>();
  const asked: string[] = [];
  return {
    asked,
    look: ({ word }) => (known.has(word) ? (wrong.includes(word) ? [{ from: 0, to: word.length }] : []) : null),
    ask: async (words) => {
      for (const word of words) {
        known.add(word);
        asked.push(word);
      }
    },
  };
};

const open = (body: RichText, ...wrong: readonly string[]) => {
  const doc = new Y.Doc();
  writeBody(bodyOf(doc), body);
  const undo = new Y.UndoManager([bodyOf(doc) as unknown as Y.AbstractType<unknown>], { captureTimeout: 0, trackedOrigins: new Set() });
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...editorExtensions({ body: bodyOf(doc), undo, structuredView: null }), MisspeltWords],
  });
  const spelling = knowing(...wrong);
  misspelt.setReader(editor.view, spellingReader(spelling));
  return { editor, spelling };
};
const shown = (editor: Editor): string[] =>
  [...editor.view.dom.querySelectorAll('[data-misspelt]')].map(({ textContent }) => textContent ?? '');
const marked = (...parts: readonly (readonly [string, ...string[]])[]): RichText => ({
  type: 'doc',
  content: [
    {
      ...textBlock('p', ''),
      content: parts.map(([text, ...types]) => ({
        type: 'text',
        text,
        marks: types.map((type) => (type === 'private' ? { type, attrs: { to: 'internal' } } : { type })),
      })),
    } as RichText['content'][number],
  ],
});

describe('misspelt words', () => {
  it('are underlined in all blocks, and each word is asked for once', async () => {
    const { editor, spelling } = open(bodyWith('A wrd here.', textBlock('h2', 'A wrd'), 'A wrd more'), 'wrd');
    await expect.poll(() => shown(editor)).toEqual(['wrd', 'wrd', 'wrd']);
    expect(spelling.asked).toEqual(['wrd', 'here', 'more']);
    expect(misspelt.count(editor.state)).toBe(3);
  });

  it('are underlined in private passages and never in code', async () => {
    const { editor } = open(marked(['see ', 'private'], ['wrd', 'private'], [' or '], ['wrd', 'code'], ['wrd']), 'wrd');
    await expect.poll(() => shown(editor)).toEqual(['wrd']);
    expect(editor.view.dom.querySelector('[data-private] [data-misspelt]')).not.toBeNull();
  });

  it('move along with the text at once, and lose their line when they are changed', async () => {
    const { editor } = open(bodyWith('A wrd here, a wrd there.'), 'wrd');
    await expect.poll(() => shown(editor)).toEqual(['wrd', 'wrd']);
    editor.commands.insertContentAt(1, 'So ');
    expect(shown(editor)).toEqual(['wrd', 'wrd']);
    editor.commands.insertContentAt(8, 'o');
    expect(shown(editor)).toEqual(['wrd']);
  });

  it('are no longer underlined when nobody reads any more', async () => {
    const { editor } = open(bodyWith('A wrd'), 'wrd');
    await expect.poll(() => shown(editor)).toEqual(['wrd']);
    misspelt.setReader(editor.view, null);
    expect(shown(editor)).toEqual([]);
  });

  it('are gone through round the ends', async () => {
    const { editor } = open(bodyWith('One wrd', 'two wrd'), 'wrd');
    await expect.poll(() => shown(editor)).toHaveLength(2);
    const selected = (): number => editor.state.selection.from;
    editor.commands.setTextSelection(1);
    const places = [1, 1, 1, -1, -1].map((by) => {
      editor.commands.goToUnderlined(by as 1 | -1);
      return selected();
    });
    expect(places).toEqual([5, 14, 5, 14, 5]);
  });
});

describe('a correction', () => {
  const correct = async (body: RichText): Promise<Editor> => {
    const { editor } = open(body, 'wrod');
    await expect.poll(() => misspelt.count(editor.state)).toBe(1);
    const [place] = misspelt.all(editor.state);
    if (place === undefined) throw new Error('Nothing is underlined.');
    expect(editor.commands.correctUnderlined({ ...place, words: 'wrod' }, 'word')).toBe(true);
    return editor;
  };

  it('keeps the marks of the first letter', async () => {
    const editor = await correct(marked(['a '], ['wr', 'bold'], ['od']));
    expect(editor.getHTML()).toContain('<strong>word</strong>');
  });

  it('is private as a whole when any part was', async () => {
    const editor = await correct(marked(['a wr'], ['od', 'private']));
    expect(editor.view.dom.querySelector('[data-private]')?.textContent).toBe('word');
  });

  it('changes nothing where the word is not there any more', async () => {
    const { editor } = open(bodyWith('A wrod'), 'wrod');
    expect(editor.commands.correctUnderlined({ from: 1, to: 5, words: 'wrod' }, 'word')).toBe(false);
    expect(editor.commands.correctUnderlined({ from: 90, to: 94, words: 'wrod' }, 'word')).toBe(false);
    expect(editor.getText()).toBe('A wrod');
  });
});
