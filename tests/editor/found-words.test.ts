import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Block } from '../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { editorExtensions } from '../../renderer/editor/extensions.ts';
import {
  type FoundWords,
  FoundWordsLines,
  foundWords,
  foundWordsReader,
  placeOfWords,
} from '../../renderer/editor/underlines/found-words.ts';
import { writeBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { bodyWith } from './editor-fixture.ts';

const open = (...blocks: readonly (string | Block)[]): Editor => {
  const doc = new Y.Doc();
  writeBody(bodyOf(doc), bodyWith(...blocks));
  const undo = new Y.UndoManager([bodyOf(doc) as unknown as Y.AbstractType<unknown>], { trackedOrigins: new Set() });
  return new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...editorExtensions({ body: bodyOf(doc), undo, structuredView: null }), FoundWordsLines],
  });
};
const about = (block: number, words: string, nth = 0, severity: FoundWords['severity'] = 'error'): FoundWords => ({
  key: `${block} ${words} ${nth}`,
  block,
  words,
  nth,
  severity,
  message: `odd: ${words}`,
});
const show = (editor: Editor, ...all: readonly FoundWords[]): void =>
  foundWords.setReader(editor.view, foundWordsReader(editor.state, all));
const shown = (editor: Editor): string[] =>
  [...editor.view.dom.querySelectorAll('[data-finding]')].map((line) => `${line.getAttribute('data-finding')} ${line.textContent}`);
const before = (editor: Editor, found: FoundWords): string | null => {
  const place = placeOfWords(editor.state, found);
  return place === null ? null : editor.state.doc.textBetween(place.from - 4, place.to);
};
const list: Block = {
  type: 'bulletList',
  content: ['one at 9:14, then', 'two at 9:14 and 9:14'].map((text) => ({ type: 'listItem', content: [textBlock('p', text)] })),
};

describe('words that a check found something about', () => {
  it('are underlined by how grave that is, with the sentence as their title', async () => {
    const editor = open('On 31 June it was TBD.', 'TBD');
    show(editor, about(0, '31 June'), about(1, 'TBD', 0, 'warning'));
    await expect.poll(() => shown(editor)).toEqual(['error 31 June', 'warning TBD']);
    expect(editor.view.dom.querySelector('[data-finding="error"]')?.getAttribute('title')).toBe('odd: 31 June');
    expect(editor.view.dom.querySelector('[data-finding="error"]')?.getAttribute('aria-invalid')).toBe('true');
    show(editor);
    await expect.poll(() => shown(editor)).toEqual([]);
  });

  it('are the right ones of several equal ones, over the items of a list', () => {
    const editor = open('x', list);
    expect([0, 1, 2].map((nth) => before(editor, about(1, '9:14', nth)))).toEqual([' at 9:14', ' at 9:14', 'and 9:14']);
    expect(placeOfWords(editor.state, about(1, '9:14', 3))).toBeNull();
    const [first, second] = [0, 1].map((nth) => placeOfWords(editor.state, about(1, '9:14', nth)));
    expect(second?.from).toBeGreaterThan(first?.to ?? 0);
  });

  it('may be set in two formats, and stand in a callout', async () => {
    const callout: Block = {
      type: 'callout',
      attrs: { tone: 'note' },
      content: [textBlock('p', [run('It is '), { ...run('TB'), marks: [{ type: 'bold' }] }, run('D now')])],
    };
    const editor = open(callout);
    show(editor, about(0, 'TBD'));
    await expect.poll(() => shown(editor).join('')).toBe('error TBerror D');
  });

  it('that were written on since they were found are not underlined in part', async () => {
    const editor = open('It was down for 48 minutes on 121 June, TBDs and TBD2.');
    show(editor, about(0, '48 minute'), about(0, '12'), about(0, 'TBD'), about(0, 'TBD', 1));
    await expect.poll(() => shown(editor)).toEqual(['error TBD']);
    expect(placeOfWords(editor.state, about(0, '48 minute'))).not.toBeNull();
  });

  it('that are gone, and blocks that are gone, are nothing', async () => {
    const editor = open('All is well.');
    show(editor, about(0, 'TBD'), about(7, 'All'), about(0, ''), about(0, 'well', 0, 'note'));
    await expect.poll(() => shown(editor)).toEqual(['note well']);
  });

  it('move along with the text, and lose their line when they are changed', async () => {
    const editor = open('It was TBD.');
    show(editor, about(0, 'TBD'));
    await expect.poll(() => shown(editor)).toEqual(['error TBD']);
    editor.commands.insertContentAt(1, 'So: ');
    expect(shown(editor)).toEqual(['error TBD']);
    const place = placeOfWords(editor.state, about(0, 'TBD'));
    editor.commands.insertContentAt((place?.from ?? 0) + 1, 'x');
    expect(shown(editor)).toEqual([]);
  });
});
