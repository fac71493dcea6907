import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseRichText } from '../../renderer/core/rich-text/parse-rich-text.ts';
import { plainText } from '../../renderer/core/rich-text/walk.ts';
import { editorExtensions } from '../../renderer/editor/extensions.ts';
import { readBody } from '../../renderer/store/body.ts';
import type { Database } from '../../renderer/store/db.ts';
import { bodyOf, snapshotOf } from '../../renderer/store/doc.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { changeDoc } from '../../renderer/store/later.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { newLibrary, report } from '../store/library-fixture.ts';
import { bodyWith } from './editor-fixture.ts';

const now = (): number => 1_780_000_000_000;
const open = async (db: Database, id: string): Promise<{ readonly draft: Draft; readonly editor: Editor }> => {
  const opened = await openDraft({ db, journal: null, now }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  const { draft } = opened;
  const { body, undo, later } = draft;
  const element = document.body.appendChild(document.createElement('div'));
  return { draft, editor: new Editor({ element, extensions: editorExtensions({ body, undo, later, structuredView: null }) }) };
};
const openNew = async (words = 'Words. ') => {
  const db = await newLibrary();
  const id = await addDraft(db, null, { ...report('Title'), body: bodyWith(words) }, now());
  return { db, id, ...(await open(db, id)) };
};
/** Does what ProseMirror does with a letter that the browser has put into the page. */
const type = ({ view }: Editor, letter: string, at = view.state.doc.content.size - 1): void => {
  const insert = () => view.state.tr.insertText(letter, at, at);
  if (view.someProp('handleTextInput', (take) => take(view, at, at, letter, insert)) !== true) view.dispatch(insert());
};
const inDraft = ({ doc }: Draft): string => plainText(parseRichText(readBody(bodyOf(doc)))).trim();
const onScreen = (editor: Editor): string => editor.getText().trim();
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 5)));

afterEach(() => document.body.replaceChildren());

it('writes nothing, and compares nothing, where neither the text nor the selection has changed', async () => {
  const { draft, editor } = await openNew();
  let written = 0;
  draft.doc.on('afterTransaction', () => {
    written += 1;
  });
  editor.view.setProps({ editable: () => true });
  editor.view.dispatch(editor.state.tr.setMeta('said', true));
  expect(written).toBe(0);
  editor.commands.insertContent('More. ');
  expect(written).toBeGreaterThan(0);
  expect(inDraft(draft)).toContain('More.');
});

describe('a typed letter', () => {
  it('is on the screen first, reads as not yet saved, and is in the draft a frame later', async () => {
    const { draft, editor } = await openNew();
    type(editor, 'a');
    expect(onScreen(editor)).toBe('Words. a');
    expect(inDraft(draft)).toBe('Words.');
    expect(draft.saveState.get().kind).toBe('saving');
    await frame();
    expect(inDraft(draft)).toBe('Words. a');
  });

  it('is kept when the page goes away, when the editor goes, and by a flush', async () => {
    const { db, id, draft, editor } = await openNew();
    type(editor, 'a');
    dispatchEvent(new Event('pagehide'));
    expect(inDraft(draft)).toBe('Words. a');
    type(editor, 'b');
    editor.destroy();
    expect(inDraft(draft)).toBe('Words. ab');
    await draft.flush();
    await draft.close();
    const again = await open(db, id);
    type(again.editor, 'c');
    await again.draft.flush();
    expect(inDraft(again.draft)).toBe('Words. abc');
  });

  it('is written before the next letter and before any other change of the text', async () => {
    const { draft, editor } = await openNew();
    type(editor, 'a');
    type(editor, 'b');
    expect(inDraft(draft)).toBe('Words. a');
    editor.commands.insertContentAt(1, 'More ');
    expect(inDraft(draft)).toBe('More Words. ab');
  });

  it('is in every picture that is taken of the draft', async () => {
    const { draft, editor } = await openNew();
    type(editor, 'a');
    const read = snapshotOf(draft.doc);
    expect(read.kind === 'report' && plainText(read.report.body)).toBe('Words. a');
  });

  it('is a step of undo of its own beside an edit that follows at once', async () => {
    const { draft, editor } = await openNew();
    type(editor, 'a');
    changeDetails(draft, { title: 'Other' });
    expect(inDraft(draft)).toBe('Words. a');
    draft.undo.undo();
    expect(draft.report.get().details.title).toBe('Title');
    expect(onScreen(editor)).toBe('Words. a');
    draft.undo.undo();
    expect(onScreen(editor)).toBe('Words.');
    expect(inDraft(draft)).toBe('Words.');
  });

  it('is undone by an undo that comes before the frame, and made again', async () => {
    const { draft, editor } = await openNew();
    type(editor, 'a');
    draft.undo.undo();
    expect(onScreen(editor)).toBe('Words.');
    draft.undo.redo();
    expect(onScreen(editor)).toBe('Words. a');
    expect(inDraft(draft)).toBe('Words. a');
  });

  it('survives a change that another writer makes within the frame, in a transaction that knows nothing of it', async () => {
    const { draft, editor } = await openNew();
    type(editor, 'a');
    draft.doc.transact(() => draft.doc.getMap('details').set('title', 'Other'), 'somebody');
    expect(inDraft(draft)).toBe('Words. a');
    expect(onScreen(editor)).toBe('Words. a');
  });

  it('is undone though a change that undo doesn’t cover followed within the frame', async () => {
    const { draft, editor } = await openNew();
    type(editor, 'a');
    changeDoc(draft.doc, Symbol('uncovered'), () => draft.doc.getMap('about').set('note', 1));
    draft.undo.undo();
    expect(onScreen(editor)).toBe('Words.');
    expect(draft.doc.getMap('about').get('note')).toBe(1);
  });

  it('is lost by neither of two windows in which somebody types at the same time', { timeout: 60_000 }, async () => {
    const one = await openNew('Words');
    const other = await open(one.db, one.id);
    const windows = [one, other] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ which: fc.constantFrom(0, 1), letter: fc.constantFrom(...'abcdefg'), waits: fc.integer({ min: 0, max: 5 }) }),
          {
            minLength: 1,
            maxLength: 20,
          },
        ),
        async (keys) => {
          const before = onScreen(one.editor).length;
          for (const { which, letter, waits } of keys) {
            type((which === 0 ? windows[0] : windows[1]).editor, letter);
            if (waits === 1) await frame();
            if (waits === 2) await new Promise((done) => setTimeout(done, 110));
            if (waits === 3) changeDetails((which === 0 ? windows[1] : windows[0]).draft, { title: letter });
          }
          await new Promise((done) => setTimeout(done, 400));
          expect(onScreen(one.editor).length).toBe(before + keys.length);
          expect(onScreen(other.editor)).toBe(onScreen(one.editor));
          expect([inDraft(one.draft), inDraft(other.draft)]).toEqual([onScreen(one.editor), onScreen(one.editor)]);
        },
      ),
      { numRuns: 10 },
    );
    for (const { draft } of windows) await draft.flush();
    const again = await open(one.db, one.id);
    expect(onScreen(again.editor)).toBe(onScreen(one.editor));
  });
});
