import { Editor } from '@tiptap/core';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { editorExtensions } from '../../renderer/editor/extensions.ts';
import { writeBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { bodyWith } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const open = () => {
  const doc = new Y.Doc();
  const body = bodyOf(doc);
  writeBody(body, bodyWith('One two three.'));
  const undo = new Y.UndoManager([body as unknown as Y.AbstractType<unknown>], {
    trackedOrigins: new Set([ySyncPluginKey]),
    captureTimeout: 300,
  });
  const element = document.body.appendChild(document.createElement('div'));
  return { editor: new Editor({ element, extensions: editorExtensions({ body, undo, structuredView: null }) }), undo };
};
const write = (editor: Editor, letters: string, at: number): void => {
  editor.commands.setTextSelection(at);
  for (const letter of letters) editor.view.dispatch(editor.state.tr.insertText(letter));
};
/** Where the binding has noted the cursor for each step. */
const notedPlaces = (editor: Editor, undo: Y.UndoManager): readonly unknown[] => {
  const { binding } = ySyncPluginKey.getState(editor.state);
  return undo.undoStack.map(({ meta }) => meta.get(binding)?.absAnchor);
};
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 350));

it('each step of undo knows where the cursor was when it began, however many letters joined it', async () => {
  const { editor, undo } = open();
  write(editor, 'abc', 5);
  expect(notedPlaces(editor, undo)).toEqual([5]);
  await pause();
  write(editor, 'xyz', 11);
  expect(editor.getText()).toBe('One abctwoxyz three.');
  expect(notedPlaces(editor, undo)).toEqual([5, 11]);
});

it('so does a step that begins at once behind another that was ended', () => {
  const { editor, undo } = open();
  write(editor, 'abc', 5);
  undo.stopCapturing();
  write(editor, 'x', 15);
  expect(notedPlaces(editor, undo)).toEqual([5, 15]);
});

it.each([
  ['all of the text, cut', 'all', ''],
  ['a word, cut', { from: 5, to: 8 }, ''],
  ['a word, typed over', { from: 5, to: 8 }, 'x'],
  ['the cursor, behind what was typed', { from: 5, to: 5 }, 'x'],
] as const)('undo gives back %s, with its selection', async (_name, selected, letters) => {
  const { editor, undo } = open();
  if (selected === 'all') editor.commands.selectAll();
  else editor.commands.setTextSelection(selected);
  const before = editor.state.selection;
  const { tr } = editor.state;
  editor.view.dispatch(letters === '' ? tr.deleteSelection() : tr.insertText(letters));
  await pause();
  editor.commands.setTextSelection(1);
  undo.undo();
  expect(editor.getText()).toBe('One two three.');
  expect(editor.state.selection.toJSON()).toEqual(before.toJSON());
});

it('a step that was made elsewhere leaves the cursor where it is when it is undone', async () => {
  const { editor, undo } = open();
  write(editor, 'abc', 5);
  await pause();
  editor.commands.setTextSelection(2);
  const other = {};
  undo.addTrackedOrigin(other);
  const doc = undo.doc;
  const body = bodyOf(doc);
  doc.transact(() => body.delete(body.length - 1, 1), other);
  expect(undo.undoStack).toHaveLength(2);
  undo.undo();
  expect(editor.state.selection.from).not.toBe(5);
});
