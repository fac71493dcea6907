import { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { ShownChip } from '../../renderer/core/chips/look-up-chip.ts';
import { type Chip, newChip } from '../../renderer/core/rich-text/chip.ts';
import { readySearch } from '../../renderer/core/rich-text/find-text.ts';
import { parseRichText } from '../../renderer/core/rich-text/parse-rich-text.ts';
import type { Block, Inline } from '../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { editorExtensions } from '../../renderer/editor/extensions.ts';
import { findIn } from '../../renderer/editor/find/find-in-text.ts';
import { offsetsOf, positionsOf, textMapOf } from '../../renderer/editor/text-map.ts';
import { readBody, writeBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { bodyWith } from './editor-fixture.ts';

const chip = (key: string): Chip => ({ type: 'chip', attrs: newChip('event', key) });
const shown = (words: string): ShownChip => ({ kind: 'shown', words });
const gone: ShownChip = { kind: 'broken', why: 'deleted', words: 'deleted event' };

/** An editor on a draft’s document whose chips know these words by their keys. */
const editorWith = (...content: readonly (string | Block)[]) => {
  const words = new Map([['e1', '16:05 CEST']]);
  const listeners = new Set<() => void>();
  const doc = new Y.Doc();
  const fragment = bodyOf(doc);
  writeBody(fragment, bodyWith(...content));
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: editorExtensions({
      body: fragment,
      undo: new Y.UndoManager([fragment as unknown as Y.AbstractType<unknown>]),
      structuredView: null,
      chips: {
        source: {
          draft: 'this-one',
          look: ({ key }) => {
            const found = words.get(key);
            return found === undefined ? gone : shown(found);
          },
          subscribe: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
        },
        open: () => undefined,
      },
    }),
  });
  const change = (key: string, to: string | null): void => {
    if (to === null) words.delete(key);
    else words.set(key, to);
    for (const listener of listeners) listener();
  };
  return { editor, change, listeners, body: () => parseRichText(readBody(fragment)).content };
};
const line = () => textBlock('p', [run('It began at '), chip('e1'), run(' sharp.')]);
const drawn = (editor: Editor): HTMLElement | null => editor.view.dom.querySelector('[data-chip]');
const at = 13;

afterEach(() => document.body.replaceChildren());

describe('a chip in the text', () => {
  it('shows its words, follows them, and says when what it stands for is gone', () => {
    const { editor, change } = editorWith(line());
    expect(drawn(editor)?.textContent).toBe('16:05 CEST');
    change('e1', '16:10 CEST');
    expect(drawn(editor)?.textContent).toBe('16:10 CEST');
    change('e1', null);
    expect(drawn(editor)?.textContent).toBe('deleted event');
    expect(drawn(editor)?.dataset.broken).toBe('deleted');
    expect(drawn(editor)?.getAttribute('aria-label')).toBe('Broken reference: deleted event');
    change('e1', '16:05 CEST');
    expect(drawn(editor)?.getAttribute('aria-label')).toBeNull();
  });

  it('stops listening when it is deleted, and when the editor goes', () => {
    const { editor, listeners } = editorWith(line(), textBlock('p', [chip('e1')]));
    expect(listeners.size).toBe(2);
    editor.commands.deleteRange({ from: at, to: at + 1 });
    expect(listeners.size).toBe(1);
    editor.destroy();
    expect(listeners.size).toBe(0);
  });

  it('is stored as it was written', () => {
    const { editor, body } = editorWith(line());
    editor.commands.insertContentAt(1, 'Now: ');
    expect(body()).toEqual([textBlock('p', [run('Now: It began at '), chip('e1'), run(' sharp.')])]);
  });

  it('is copied as its words, and pasted as words where what it stands for is unknown', () => {
    const { editor } = editorWith(line());
    expect(editor.getText()).toBe('It began at 16:05 CEST sharp.');
    const html = editor.getHTML();
    expect(html).toContain('data-key="e1"');
    editor.commands.setContent(html.replace('data-key="e1"', 'data-key="elsewhere"'));
    expect(editor.getJSON().content?.[0]?.content).toEqual([{ type: 'text', text: 'It began at 16:05 CEST sharp.' }]);
    editor.commands.setContent(html);
    expect(JSON.stringify(editor.getJSON())).toContain('"of":"event","key":"e1","format":"auto"');
    // A figure has the same name in every report, and another value.
    expect(html).toContain('data-draft="this-one"');
    editor.commands.setContent(html.replace('data-draft="this-one"', 'data-draft="another"'));
    expect(editor.getJSON().content?.[0]?.content).toEqual([{ type: 'text', text: 'It began at 16:05 CEST sharp.' }]);
  });
});

describe('as text', () => {
  it('a chip’s words are part of the text, and lead to the chip as a whole', () => {
    const { doc } = editorWith(line(), 'After').editor.state;
    const map = textMapOf(doc);
    expect(map.text).toBe('It began at 16:05 CEST sharp.\nAfter');
    expect(positionsOf(map, { from: 14, to: 16 })).toEqual({ from: at, to: at + 1 });
    expect(positionsOf(map, { from: 9, to: 28 })).toEqual({ from: 10, to: 20 });
    expect(offsetsOf(map, { from: at, to: at + 1 })).toEqual({ from: 12, to: 22 });
    expect(offsetsOf(map, { from: at + 1, to: at + 4 })).toEqual({ from: 22, to: 25 });
  });

  it('every place of the document is somewhere in the text, and comes back', () => {
    const { doc } = editorWith(textBlock('p', [chip('e1'), chip('e1'), run('x'), { type: 'hardBreak' }, chip('e1')]), 'After').editor.state;
    const map = textMapOf(doc);
    expect(map.text).toBe('16:05 CEST16:05 CESTx\n16:05 CEST\nAfter');
    for (let from = 1; from < doc.content.size - 1; from += 1) {
      const span = offsetsOf(map, { from, to: from + 1 });
      const back = span === null ? null : positionsOf(map, span);
      if (back !== null) expect(back).toEqual({ from, to: from + 1 });
    }
  });

  const look = (editor: Editor, words: string): void => {
    const ready = readySearch({ words, isCaseKept: false, isWholeWord: false, isPattern: false });
    if (ready.kind === 'ready') editor.commands.look(ready, null);
  };

  it('a chip is found by its words, and by words over its edge', () => {
    const { editor } = editorWith(line());
    look(editor, 'at 16:05');
    expect(findIn(editor.state).found).toMatchObject([{ from: 10, to: at + 1, isData: true }]);
  });

  it('a chip is not replaced: it follows the data', () => {
    const { editor } = editorWith(line(), 'At 16:05 again.');
    look(editor, '16:05');
    expect(findIn(editor.state).found).toHaveLength(2);
    editor.commands.replaceAllFound('17:00');
    expect(editor.getText()).toBe('It began at 16:05 CEST sharp.\n\nAt 17:00 again.');
  });
});

describe('who may see a chip', () => {
  const select = (editor: Editor, from: number, to: number): void =>
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)));
  const chipIn = (content: readonly unknown[]) => JSON.stringify(content).match(/"chip","attrs":(\{[^}]*\})/)?.[1];

  it('is stored with it, since a mark over it is not', () => {
    const { editor, body } = editorWith(line());
    select(editor, 4, 18);
    editor.commands.keepPassage('internal');
    expect(chipIn(body())).toContain('"visibility":"internal"');
    editor.commands.keepPassage(null);
    expect(chipIn(body())).not.toContain('visibility');
  });

  it('can be said of it alone, as can a bar over it', () => {
    const { editor, body } = editorWith(line());
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, at)));
    editor.commands.toggleRedacted();
    expect(chipIn(body())).toContain('"redacted":true');
    editor.commands.toggleRedacted();
    expect(chipIn(body())).not.toContain('redacted');
  });

  it('holds for what is typed behind it', () => {
    const { editor, body } = editorWith(
      textBlock('p', [run('x '), { ...chip('e1'), attrs: { ...chip('e1').attrs, visibility: 'internal' } }]),
    );
    select(editor, 4, 4);
    editor.view.dispatch(editor.state.tr.insertText(' secret'));
    expect(JSON.stringify(body())).toContain('{"type":"text","text":" secret","marks":[{"type":"private","attrs":{"to":"internal"}}]}');
  });
});

describe('a chip and footnotes in one line', () => {
  const note = (text: string): Inline => ({ type: 'footnote', attrs: { text } });
  const both = () =>
    editorWith(textBlock('p', [run('At '), chip('e1'), note('Zone: ours.'), run(' it'), note('All.'), chip('e1')]), 'After');

  it('are one line with the notes below it, and every place comes back', () => {
    const { doc } = both().editor.state;
    const map = textMapOf(doc);
    expect(map.text).toBe('At 16:05 CEST it16:05 CEST\nZone: ours.\nAll.\nAfter');
    // At␠ 1–3, chip 4, note 5, ␠it 6–8, note 9, chip 10; After from 13.
    const place = (words: string) => positionsOf(map, { from: map.text.indexOf(words), to: map.text.indexOf(words) + words.length });
    expect(place('CEST it')).toEqual({ from: 4, to: 9 });
    expect(place('ours')).toEqual({ from: 5, to: 6 });
    expect(place('All')).toEqual({ from: 9, to: 10 });
    expect(place('After')).toEqual({ from: 13, to: 18 });
    expect(offsetsOf(map, { from: 4, to: 9 })).toEqual({ from: 3, to: 16 });
    expect(offsetsOf(map, { from: 12, to: 15 })).toEqual({ from: 44, to: 46 });
  });

  it('are found, and only what is no data is replaced', () => {
    const { editor } = both();
    const ready = readySearch({ words: 'S', isPattern: false, isCaseKept: false, isWholeWord: false });
    if (ready.kind !== 'ready') throw new Error(ready.reason);
    editor.commands.look(ready, null);
    expect(findIn(editor.state).found.map(({ from, isData, inside }) => [from, isData, inside])).toEqual([
      [4, true, null],
      [5, false, { name: 'text', from: 9, to: 10 }],
      [10, true, null],
    ]);
    editor.commands.replaceAllFound('Z');
    expect(textMapOf(editor.state.doc).text).toBe('At 16:05 CEST it16:05 CEST\nZone: ourZ.\nAll.\nAfter');
  });
});
