import { describe, expect, it } from 'vitest';
import { placeOfQuote, quoteOfSelection } from '../../renderer/editor/quote-in-text.ts';
import { bodyWith, editorOn, list } from './editor-fixture.ts';

describe('the quote of a selection', () => {
  it('holds the selected words with what stands around them, in the text of the body', () => {
    const editor = editorOn(bodyWith('First.', 'The service was slow.'));
    editor.commands.setTextSelection({ from: 13, to: 20 });
    expect(quoteOfSelection(editor.view)).toEqual({ exact: 'service', prefix: 'First.\nThe ', suffix: ' was slow.', position: 11 });
  });

  it('leaves out the space around the words', () => {
    const editor = editorOn(bodyWith('The service was slow.'));
    editor.commands.setTextSelection({ from: 4, to: 13 });
    expect(quoteOfSelection(editor.view)).toMatchObject({ exact: 'service', position: 4 });
  });

  it('runs across blocks and list items', () => {
    const editor = editorOn(bodyWith('One two', list('three', 'four five')));
    editor.commands.selectAll();
    expect(quoteOfSelection(editor.view)?.exact).toBe('One two\nthree\nfour five');
  });

  it('takes what is selected on the screen before the editor has heard of it', () => {
    const editor = editorOn(bodyWith('First.', 'The service was slow.'));
    editor.view.focus();
    const words = editor.view.dom.querySelectorAll('p')[1]?.firstChild;
    if (!words) throw new Error('no text');
    getSelection()?.setBaseAndExtent(words, 11, words, 4);
    expect(quoteOfSelection(editor.view)?.exact).toBe('service');
  });

  it.each([
    ['a cursor', 3, 3],
    ['nothing but space', 4, 5],
  ])('is none for %s', (_what, from, to) => {
    const editor = editorOn(bodyWith('The service'));
    editor.commands.setTextSelection({ from, to });
    expect(quoteOfSelection(editor.view)).toBeNull();
  });

  it('is none for a selected block', () => {
    const editor = editorOn(bodyWith('One', { type: 'structured', attrs: { block: 'timeline' } }));
    editor.commands.setNodeSelection(5);
    expect(quoteOfSelection(editor.view)).toBeNull();
  });
});

describe('the place of a quote', () => {
  it('is found again after edits before it', () => {
    const editor = editorOn(bodyWith('First.', 'The service was slow.'));
    editor.commands.setTextSelection({ from: 13, to: 20 });
    const quote = quoteOfSelection(editor.view);
    editor.commands.insertContentAt(1, 'At the very ');
    if (quote === null) throw new Error('no quote');
    expect(placeOfQuote(editor.state.doc, quote)).toEqual({ from: 25, to: 32 });
  });

  it('is none when the words are gone', () => {
    const editor = editorOn(bodyWith('The service was slow.'));
    expect(placeOfQuote(editor.state.doc, { exact: 'website', prefix: 'The ', suffix: ' was slow.', position: 4 })).toBeNull();
  });
});
