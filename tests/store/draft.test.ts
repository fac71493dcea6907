import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Id, Report } from '../../renderer/core/report/report.ts';
import { plainText, textBlock } from '../../renderer/core/rich-text/walk.ts';
import type { Database } from '../../renderer/store/db.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addItems, changeItem, moveItem, removeItems } from '../../renderer/store/edits/list-edits.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { event, memoryJournal, newLibrary, report } from './library-fixture.ts';

const now = (): number => 1_780_000_000_000;
const open = async (db: Database, id: string, journal: ReturnType<typeof memoryJournal> | null = null): Promise<Draft> => {
  const opened = await openDraft({ db, journal, now }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.draft;
};
const type = (draft: Draft, words: string): void => {
  const paragraph = draft.body.get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('The body has no text to type into.');
  text.insert(text.length, words);
};
const snapshot = async (draft: Draft) => {
  await draft.flush();
  return draft.report.get();
};

describe('a draft', () => {
  it('is the same report when it is opened again', async () => {
    const db = await newLibrary();
    const written = report('Slow service', event('16:05', 'It began.', 'a0'), event('16:10', 'We saw it.', 'a1'));
    const draft = await open(db, await addDraft(db, null, written, now()));
    expect(draft.report.get()).toEqual(written);
  });

  it('keeps chips, corrections, answers, and what a timeline shows', async () => {
    const db = await newLibrary();
    const base = report('Slow service', event('16:05', 'It began.', 'a0'));
    const causes = [{ id: 'c1' as Id, text: 'A queue', kind: 'root', visibility: 'internal', rank: 'a0' }] as const;
    const action = { id: 'a1' as Id, text: 'Raise', owner: '', due: null, state: 'open', rank: 'a0', visibility: 'public' } as const;
    const written: Report = {
      ...base,
      causes,
      actions: [{ ...action, answers: ['c1' as Id], link: 'https://tracker.example.org/1' }],
      corrections: [{ id: 'k1' as Id, date: null, text: 'Two, not one.', rank: 'a0' }],
      body: {
        type: 'doc',
        content: [
          textBlock('p', [
            { type: 'text', text: 'At ' },
            { type: 'chip', attrs: { of: 'event', key: 'e', format: 'date', zone: 'UTC', visibility: 'internal', redacted: true } },
            { type: 'text', text: '.' },
          ]),
          { type: 'structured', attrs: { milestones: true, category: 'Fix', whose: 'public', block: 'timeline' } },
        ],
      },
    };
    const draft = await open(db, await addDraft(db, null, written, now()));
    expect(draft.report.get()).toEqual(written);
  });

  it('keeps marks, lists, links, breaks and structured blocks of its body', async () => {
    const db = await newLibrary();
    const body = {
      type: 'doc' as const,
      content: [
        textBlock('h2', 'Summary'),
        textBlock('p', [
          { type: 'text' as const, text: 'All ' },
          { type: 'text' as const, text: 'bold', marks: [{ type: 'bold' as const }] },
          { type: 'hardBreak' as const },
          { type: 'text' as const, text: 'a link', marks: [{ type: 'link' as const, attrs: { href: 'https://example.org/' } }] },
        ]),
        {
          type: 'orderedList' as const,
          attrs: { start: 3 },
          content: [
            {
              type: 'listItem' as const,
              content: [
                textBlock('p', 'three'),
                { type: 'bulletList' as const, content: [{ type: 'listItem' as const, content: [textBlock('p', 'inner')] }] },
              ],
            },
          ],
        },
        { type: 'codeBlock' as const, content: [{ type: 'text' as const, text: 'x = 1' }] },
        { type: 'horizontalRule' as const },
        textBlock('quote', 'said'),
        { type: 'structured' as const, attrs: { block: 'status' as const } },
      ],
    };
    const draft = await open(db, await addDraft(db, null, { ...report('Body'), body }, now()));
    expect(draft.report.get().body).toEqual(body);
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Typing'), now());
    const first = await open(db, id);
    type(first, ' Then it stopped.');
    await first.close();
    expect(plainText((await open(db, id)).report.get().body)).toBe('The service was slow. Then it stopped.');
  });

  it('keeps 300 single keys across compaction, without closing', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Keys'), now());
    const draft = await open(db, id);
    for (let at = 0; at < 300; at += 1) type(draft, String(at % 10));
    await draft.flush();
    await expect.poll(() => db.updates.where('draftId').equals(id).count()).toBeLessThan(301);
    expect(plainText((await open(db, id)).report.get().body)).toMatch(/\d{300}$/);
  });

  it('loses nothing when two windows type and compact at the same time', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Two windows'), now());
    const [one, other] = [await open(db, id), await open(db, id)];
    for (let at = 0; at < 250; at += 1) {
      type(one, 'x');
      type(other, 'z');
    }
    await Promise.all([one.flush(), other.flush()]);
    await Promise.all([one.close(), other.close()]);
    const text = plainText((await open(db, id)).report.get().body);
    expect([text.match(/x/g)?.length, text.match(/z/g)?.length]).toEqual([250, 250]);
  });

  it('shows in one window what was typed in the other', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Two windows'), now());
    const [one, other] = [await open(db, id), await open(db, id)];
    type(one, ' Seen.');
    await expect.poll(() => plainText(other.report.get().body)).toContain('Seen.');
  });

  it('says so when nothing of it is left', async () => {
    const db = await newLibrary();
    const opened = await openDraft({ db, journal: null, now }, 'gone');
    expect(opened).toMatchObject({ kind: 'failed', reason: expect.stringContaining('Nothing of this draft is left') });
  });

  it('passes over a row with a flipped bit, and says that something is missing', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Damaged'), now());
    const draft = await open(db, id);
    type(draft, ' one');
    await draft.flush();
    type(draft, ' two');
    await draft.flush();
    const rows = await db.updates.where('draftId').equals(id).toArray();
    const middle = rows[1];
    if (middle?.id === undefined) throw new Error('no row');
    const update = middle.update.slice();
    update[update.length - 3] = (update[update.length - 3] ?? 0) ^ 4;
    await db.updates.update(middle.id, { update });
    const again = await open(db, id);
    expect(again.notes).toEqual([{ kind: 'damaged', message: expect.stringContaining('could not be read') }]);
    expect(plainText(again.report.get().body)).toContain('The service was slow.');
  });

  it('refuses a draft that a newer app wrote', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Newer'), now());
    const draft = await open(db, id);
    draft.doc.getMap('about').set('format', 99);
    await draft.flush();
    expect(await openDraft({ db, journal: null, now }, id)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('newer Debrief'),
    });
  });
});

describe('undo', () => {
  it('goes back through text, events and details in the order they were made', async () => {
    const db = await newLibrary();
    const draft = await open(db, await addDraft(db, null, report('Undo', event('16:05', 'It began.')), now()));
    const [first] = draft.report.get().events;
    if (first === undefined) throw new Error('no event');
    const byTyping = Symbol('by typing');
    draft.undo.addTrackedOrigin(byTyping);
    draft.doc.transact(() => type(draft, ' Typed.'), byTyping);
    changeItem(draft, 'events', first.id, { text: 'It began slowly.' });
    changeDetails(draft, { severity: 'SEV-1' });
    const seen: unknown[] = [];
    const look = async () => {
      const { details, events, body } = await snapshot(draft);
      seen.push([details.severity, events[0]?.text, plainText(body).includes('Typed.')]);
    };
    await look();
    for (let step = 0; step < 3; step += 1) {
      draft.undo.undo();
      await look();
    }
    expect(seen).toEqual([
      ['SEV-1', 'It began slowly.', true],
      ['', 'It began slowly.', true],
      ['', 'It began.', true],
      ['', 'It began.', false],
    ]);
  });

  it('makes no step of a change that changes nothing', async () => {
    const db = await newLibrary();
    const draft = await open(db, await addDraft(db, null, report('Same'), now()));
    changeDetails(draft, { title: 'Same' });
    expect(draft.undo.canUndo()).toBe(false);
  });
});

describe('lists', () => {
  it('adds, moves and removes items, each as one step', async () => {
    const db = await newLibrary();
    const draft = await open(db, await addDraft(db, null, report('Lists'), now()));
    const texts = async () => (await snapshot(draft)).causes.map((cause) => cause.text);
    const [a] = addItems(draft, 'causes', [{ text: 'a', kind: 'root', visibility: 'public' }], null);
    const [c] = addItems(draft, 'causes', [{ text: 'c', kind: 'contributing', visibility: 'public' }], null);
    if (a === undefined || c === undefined) throw new Error('no id');
    addItems(draft, 'causes', [{ text: 'b', kind: 'contributing', visibility: 'public' }], a);
    expect(await texts()).toEqual(['a', 'b', 'c']);
    moveItem(draft, 'causes', c, -1);
    expect(await texts()).toEqual(['a', 'c', 'b']);
    moveItem(draft, 'causes', a, 1);
    expect(await texts()).toEqual(['c', 'a', 'b']);
    removeItems(draft, 'causes', [c]);
    expect(await texts()).toEqual(['a', 'b']);
    draft.undo.undo();
    expect(await texts()).toEqual(['c', 'a', 'b']);
  });
});

describe('the save state', () => {
  it('says "saved" only after the journal has answered', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const draft = await open(db, await addDraft(db, journal, report('Save'), now()), journal);
    type(draft, ' x');
    expect(draft.saveState.get()).toEqual({ kind: 'saving' });
    await draft.flush();
    expect(draft.saveState.get()).toEqual({ kind: 'saved', at: now() });
  });

  it('says why when the journal fails, and writes what failed again with the next change', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, journal, report('Full'), now());
    const draft = await open(db, id, journal);
    journal.fail = 'The disk is full.';
    type(draft, ' lost?');
    await draft.flush();
    expect(draft.saveState.get()).toEqual({ kind: 'failed', reason: 'The disk is full.' });
    journal.fail = null;
    type(draft, ' no.');
    await draft.flush();
    expect(draft.saveState.get().kind).toBe('saved');
    const elsewhere = await newLibrary();
    expect(plainText((await open(elsewhere, id, journal)).report.get().body)).toContain('lost? no.');
  });
});
