import { Editor } from '@tiptap/core';
import type { Editor as ReactEditor } from '@tiptap/react';
import { afterEach, expect, it } from 'vitest';
import { newChip } from '../../renderer/core/rich-text/chip.ts';
import { readySearch } from '../../renderer/core/rich-text/find-text.ts';
import type { Mark } from '../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { editorExtensions } from '../../renderer/editor/extensions.ts';
import { findIn } from '../../renderer/editor/find/find-in-text.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { changeItem } from '../../renderer/store/edits/list-edits.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { watchRefusals } from '../../renderer/store/review/published.ts';
import { chipDesk } from '../../renderer/ui/writing/chips/chip-desk.ts';
import { foundInData } from '../../renderer/ui/writing/find/found-in-data.ts';
import { replaceEverywhere, replaceOne } from '../../renderer/ui/writing/find/replace-everywhere.ts';
import { event, newLibrary, report } from '../store/library-fixture.ts';

afterEach(() => document.body.replaceChildren());

const secret: Mark = { type: 'private', attrs: { to: 'internal' } };
const slow = event('14:05', 'Kilo is slow');
const draftScope = { kind: 'draft' } as const;

/** A draft whose text has the words in the open, in private, as a chip and as a link, with the editor of the Write view on it. */
const setUp = async () => {
  const of = report('Kilo outage', slow, event('14:20', 'Kilo is well'));
  const db = await newLibrary();
  const content = [
    textBlock('p', [run('Kilo fell. '), { type: 'text', text: 'Kilo stood in Kilo hall', marks: [secret] } as const]),
    textBlock('p', [
      { type: 'chip', attrs: newChip('detail', 'title') } as const,
      run(' and '),
      { type: 'chip', attrs: newChip('event', slow.id) } as const,
      { type: 'text', text: ' page', marks: [{ type: 'link', attrs: { href: 'https://kilo.example/' } }] } as const,
    ]),
  ];
  const id = await addDraft(db, null, { ...of, body: { ...of.body, content } }, 0);
  const opened = await openDraft({ db, journal: null, now: () => 0 }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  const { draft } = opened;
  const { body, undo, later } = draft;
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: editorExtensions({ body, undo, later, structuredView: null, chips: chipDesk(draft) }),
  });
  const ready = readySearch({ words: 'kilo', isCaseKept: false, isWholeWord: false, isPattern: false });
  if (ready.kind === 'odd') throw new Error(ready.reason);
  editor.commands.look(ready, null);
  return { draft, editor: editor as ReactEditor, ready };
};

const wordsOf = ({ report }: Draft): string => JSON.stringify([report.get().details.title, report.get().events, report.get().body]);

it('replaces in the text and in the data with one change of the draft, and one step to undo', async () => {
  const { draft, editor } = await setUp();
  const before = wordsOf(draft);
  let changes = 0;
  draft.doc.on('update', () => {
    changes += 1;
  });
  const replaced = replaceEverywhere(draft, editor, draftScope, 'Lima');
  expect(replaced?.done).toEqual({ text: 3, event: 2, cause: 0, action: 0, step: 0, correction: 0, fact: 0, details: 1 });
  expect(changes).toBe(1);
  expect(draft.undo.undoStack).toHaveLength(1);
  expect(wordsOf(draft)).toBe(before.replaceAll('Kilo', 'Lima'));
  draft.undo.undo();
  expect(wordsOf(draft)).toBe(before);
  expect(editor.getText()).toContain('Kilo fell. Kilo stood in Kilo hall');
  draft.undo.redo();
  expect(wordsOf(draft)).toBe(before.replaceAll('Kilo', 'Lima'));
});

it('leaves what is a part of an address in the text of the data too; one by one it is replaced', async () => {
  const { draft, editor, ready } = await setUp();
  changeItem(draft, 'events', slow.id, { text: 'Kilo is slow, says https://status.kilo.example.' });
  await draft.flush();
  expect(replaceEverywhere(draft, editor, draftScope, 'Lima')?.left.address).toBe(2);
  const textNow = (): string | undefined => draft.report.get().events.find(({ id }) => id === slow.id)?.text;
  expect(textNow()).toBe('Lima is slow, says https://status.kilo.example.');
  const [place] = foundInData(draft.report.get(), ready, draftScope);
  if (place === undefined) throw new Error('Nothing was found.');
  expect(replaceOne(draft, place, ready, 'lima')).toBe(true);
  expect(textNow()).toBe('Lima is slow, says https://status.lima.example.');
});

it('tells of chips only where they show the old words still, and of addresses', async () => {
  const { draft, editor } = await setUp();
  expect(findIn(editor.state).found.filter(({ isData }) => isData)).toHaveLength(1);
  const left = { chip: 0, address: 1, reference: 0, category: 0, unseen: 0 };
  expect(replaceEverywhere(draft, editor, draftScope, 'Kilo EU')?.left).toEqual(left);
  expect(editor.getText()).toContain('Kilo EU outage and ');
  editor.commands.look(findIn(editor.state).ready, { from: 0, to: editor.state.doc.content.size });
  expect(replaceEverywhere(draft, editor, { kind: 'blocks', blocks: [] }, 'Lima')?.left).toEqual({ ...left, chip: 1 });
});

it('is a step of its own behind what was typed', async () => {
  const { draft, editor } = await setUp();
  editor.commands.insertContentAt(1, 'Then ');
  replaceEverywhere(draft, editor, draftScope, 'Lima');
  draft.undo.undo();
  expect(editor.getText()).toContain('Then Kilo fell.');
  expect(draft.report.get().details.title).toBe('Kilo outage');
});

it('changes nothing in a published report, and says that it was asked to', async () => {
  const { draft, editor, ready } = await setUp();
  changeDetails(draft, { state: 'published' });
  const before = wordsOf(draft);
  const refused = watchRefusals(draft).get();
  expect(replaceEverywhere(draft, editor, draftScope, 'Lima')).toBeNull();
  const [place] = foundInData(draft.report.get(), ready, draftScope);
  if (place === undefined) throw new Error('Nothing was found.');
  expect(replaceOne(draft, place, ready, 'Lima')).toBe(false);
  expect(wordsOf(draft)).toBe(before);
  expect(watchRefusals(draft).get()).toBe(refused + 2);
});

it('leaves a field alone that somebody else has changed since it was found', async () => {
  const { draft, ready } = await setUp();
  const [place] = foundInData(draft.report.get(), ready, draftScope);
  if (place === undefined) throw new Error('Nothing was found.');
  changeItem(draft, 'events', slow.id, { text: 'Now Kilo is slow' });
  expect(replaceOne(draft, place, ready, 'Lima')).toBe(false);
  expect(draft.report.get().events[0]?.text).toBe('Now Kilo is slow');
  const [now] = foundInData(draft.report.get(), ready, draftScope);
  expect(now === undefined ? false : replaceOne(draft, now, ready, 'Lima')).toBe(true);
  expect(draft.report.get().events[0]?.text).toBe('Now Lima is slow');
});
