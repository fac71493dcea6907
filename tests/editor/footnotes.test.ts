import { afterEach, describe, expect, it } from 'vitest';
import { readySearch } from '../../renderer/core/rich-text/find-text.ts';
import type { Inline } from '../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { findIn } from '../../renderer/editor/find/find-in-text.ts';
import { offsetsOf, positionsOf, textMapOf } from '../../renderer/editor/text-map.ts';
import { bodyWith, editorOn, editorOnDraft } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const note = (text: string): Inline => ({ type: 'footnote', attrs: { text } });
const noted = bodyWith(textBlock('p', [run('It fail'), note('At noon.'), run('ed twice'), note('')]), 'Then it stopped.');

describe('a footnote', () => {
  const map = () => textMapOf(editorOn(noted).state.doc);
  const span = (words: string) => {
    const from = map().text.indexOf(words);
    return { from, to: from + words.length };
  };

  it('does not part the words around it, and stands below them in the plain text', () => {
    expect(map().text).toBe('It failed twice\nAt noon.\nThen it stopped.');
  });

  it.each([
    ['words around it', 'failed', { from: 4, to: 11 }],
    ['words before it', 'It fail', { from: 1, to: 8 }],
    ['words behind it', 'ed twice', { from: 9, to: 17 }],
    ['its own words', 'noon', { from: 8, to: 9 }],
    ['words of the next block', 'Then it', { from: 20, to: 27 }],
  ])('leaves %s where they are', (_what, words, place) => {
    expect(positionsOf(map(), span(words))).toEqual(place);
    if (words !== 'noon') expect(offsetsOf(map(), place)).toEqual(span(words));
  });

  it('is no part of a selection that begins behind its block', () => {
    expect(offsetsOf(map(), { from: 19, to: 24 })).toEqual(span('Then'));
  });
});

describe('finding', () => {
  const look = (words: string, isPattern = false) => {
    const { editor, undo } = editorOnDraft(noted);
    const ready = readySearch({ words, isPattern, isCaseKept: false, isWholeWord: false });
    if (ready.kind !== 'ready') throw new Error(ready.reason);
    editor.commands.look(ready, null);
    return { editor, undo };
  };
  const text = (editor: ReturnType<typeof look>['editor']) => textMapOf(editor.state.doc).text;

  it('sees words in a footnote and across one', () => {
    expect(findIn(look('noon').editor.state).found).toMatchObject([{ from: 8, to: 9, inside: { name: 'text', from: 3, to: 7 } }]);
    expect(findIn(look('failed').editor.state).found).toMatchObject([{ from: 4, to: 11, inside: null }]);
  });

  it('replaces words in a footnote and around it, and keeps it', () => {
    const { editor } = look('noon');
    editor.commands.replaceFound('09:14');
    expect(text(editor)).toContain('At 09:14.');
    const across = look('failed').editor;
    across.commands.replaceFound('broke');
    expect(text(across)).toBe('It broke twice\nAt noon.\nThen it stopped.');
  });

  it('replaces everything everywhere as one step', () => {
    const { editor, undo } = look('o', true);
    editor.commands.replaceAllFound('0');
    expect(text(editor)).toBe('It failed twice\nAt n00n.\nThen it st0pped.');
    undo.undo();
    expect(text(editor)).toBe('It failed twice\nAt noon.\nThen it stopped.');
  });
});

it('footnotes are numbered in their order, and anew when one comes or goes', () => {
  const { editor } = editorOnDraft(noted);
  const numbers = () => [...editor.view.dom.querySelectorAll('sup')].map((sup) => [sup.dataset.number, sup.ariaLabel]);
  expect(numbers()).toEqual([
    ['1', 'Note 1: At noon.'],
    ['2', 'Note 2, empty'],
  ]);
  editor.chain().setTextSelection(2).insertFootnote('First.').run();
  expect(numbers().map(([number]) => number)).toEqual(['1', '2', '3']);
  editor.commands.deleteSelection();
  expect(numbers()).toHaveLength(2);
  editor.commands.writeFootnote(8, 'At one.');
  expect(numbers()[0]).toEqual(['1', 'Note 1: At one.']);
});
