import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { exportHtml } from '../../renderer/core/export/export-html.ts';
import type { Id } from '../../renderer/core/report/report.ts';
import { threadLimits } from '../../renderer/core/review/parse-threads.ts';
import { quoteAt } from '../../renderer/core/review/quote.ts';
import type { Person, Thread } from '../../renderer/core/review/thread.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addThread, changeText, reply, setState, type Written } from '../../renderer/store/edits/thread-edits.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { keepPerson, watchPerson } from '../../renderer/store/person.ts';
import { threadsOf, watchThreads } from '../../renderer/store/threads.ts';
import { newLibrary, report } from './library-fixture.ts';

const ana: Person = { id: 'ana', name: 'Ana Ruiz', role: 'Press officer', initials: 'AR' };
const at = (minute: number): Instant => (1_780_000_000_000 + minute * 60_000) as Instant;
const by = (minute: number) => ({ author: ana, at: at(minute) });
const whole = { kind: 'report' } as const;

const newDraft = async (): Promise<Draft> => {
  const db = await newLibrary();
  const opened = await openDraft({ db, journal: null, now: () => at(0) }, await addDraft(db, null, report('Outage'), at(0)));
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.draft;
};
const idOf = (written: Written): Id => {
  if (written.kind === 'refused') throw new Error(written.reason);
  return written.id;
};
const first = (draft: Draft): Thread => {
  const [thread] = watchThreads(draft).get();
  if (thread === undefined) throw new Error('no thread');
  return thread;
};

describe('comments of a draft', () => {
  it('are there when the draft is opened again', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Outage'), at(0));
    const open = async (): Promise<Draft> => {
      const opened = await openDraft({ db, journal: null, now: () => at(0) }, id);
      if (opened.kind === 'failed') throw new Error(opened.reason);
      return opened.draft;
    };
    const draft = await open();
    const quote = quoteAt('The service was slow.', 4, 11);
    idOf(addThread(draft, { kind: 'text', quote }, ' Which one? ', by(1)));
    await draft.close();
    expect(first(await open())).toMatchObject({
      anchor: { kind: 'text', quote },
      author: ana,
      at: at(1),
      text: 'Which one?',
      state: 'open',
    });
  });

  it('stand oldest first, whatever the order of writing', async () => {
    const draft = await newDraft();
    for (const minute of [5, 1, 3]) addThread(draft, whole, `at ${minute}`, by(minute));
    expect(
      watchThreads(draft)
        .get()
        .map(({ text }) => text),
    ).toEqual(['at 1', 'at 3', 'at 5']);
  });

  it('pass over what is no thread, and over a thread under another id', async () => {
    const draft = await newDraft();
    const id = idOf(addThread(draft, whole, 'Sound', by(1)));
    const map = threadsOf(draft.doc);
    map.set('junk', { id: 'junk', text: 5 });
    map.set('nested', new Y.Map());
    map.set('another', { ...first(draft), text: 'Copied' });
    expect(
      watchThreads(draft)
        .get()
        .map((thread) => thread.id),
    ).toEqual([id]);
  });

  it('leave the other threads the same objects when one changes', async () => {
    const draft = await newDraft();
    idOf(addThread(draft, whole, 'One', by(1)));
    const two = idOf(addThread(draft, whole, 'Two', by(2)));
    const before = first(draft);
    let calls = 0;
    watchThreads(draft).subscribe(() => {
      calls += 1;
    });
    setState(draft, two, 'resolved', at(3));
    expect(first(draft)).toBe(before);
    expect(calls).toBe(1);
  });

  it('collect replies in the order of writing', async () => {
    const draft = await newDraft();
    const id = idOf(addThread(draft, whole, 'Which one?', by(1)));
    reply(draft, id, 'The first.', by(2));
    reply(draft, id, ' Both, in fact. ', by(3));
    expect(first(draft).replies.map(({ text, at: when }) => [text, when])).toEqual([
      ['The first.', at(2)],
      ['Both, in fact.', at(3)],
    ]);
  });

  it('say when their state and their text were changed', async () => {
    const draft = await newDraft();
    const id = idOf(addThread(draft, whole, 'Which one?', by(1)));
    setState(draft, id, 'resolved', at(2));
    changeText(draft, id, 'Which of them?', at(3));
    expect(first(draft)).toMatchObject({
      text: 'Which of them?',
      state: 'resolved',
      at: at(1),
      changed: { anchor: at(1), text: at(3), state: at(2), suggestion: at(1), decision: at(1) },
    });
  });

  it('count a change by a clock that was set back as the later one', async () => {
    const draft = await newDraft();
    const id = idOf(addThread(draft, whole, 'Which one?', by(5)));
    setState(draft, id, 'resolved', at(2));
    expect(first(draft).changed.state).toBeGreaterThan(at(5));
  });

  it('write nothing when nothing changes', async () => {
    const draft = await newDraft();
    const id = idOf(addThread(draft, whole, 'Which one?', by(1)));
    let updates = 0;
    draft.doc.on('update', () => {
      updates += 1;
    });
    setState(draft, id, 'open', at(2));
    changeText(draft, id, ' Which one? ', at(2));
    expect(updates).toBe(0);
  });

  it('are not taken away by undo, which undoes the work around them', async () => {
    const draft = await newDraft();
    changeDetails(draft, { severity: 'SEV-1' });
    idOf(addThread(draft, whole, 'Stay', by(1)));
    draft.undo.undo();
    await draft.flush();
    expect([draft.report.get().details.severity, watchThreads(draft).get().length, draft.undo.canUndo()]).toEqual(['', 1, false]);
  });

  it.each([
    ['empty words', ' \n ', /empty/],
    ['more words than a comment holds', 'x'.repeat(threadLimits.text + 1), /more than one comment holds/],
  ])('refuse %s with a sentence, and write nothing', async (_what, words, reason) => {
    const draft = await newDraft();
    const id = idOf(addThread(draft, whole, 'Which one?', by(1)));
    const before = first(draft);
    const all = [addThread(draft, whole, words, by(2)), reply(draft, id, words, by(2)), changeText(draft, id, words, at(2))];
    for (const written of all) expect(written).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
    expect(watchThreads(draft).get()).toEqual([before]);
  });

  it('refuse a change of a comment that is gone', async () => {
    const draft = await newDraft();
    expect(setState(draft, 'gone' as Id, 'resolved', at(1))).toMatchObject({ kind: 'refused' });
  });

  it('never reach an export, whatever its audience', async () => {
    const draft = await newDraft();
    idOf(addThread(draft, { kind: 'text', quote: quoteAt('The service was slow.', 4, 11) }, 'Zanzibar', by(1)));
    await draft.flush();
    for (const edition of ['public', 'internal', 'authority'] as const) {
      const html = exportHtml(draft.report.get(), { edition, pageSize: 'A4', zone: null });
      expect(html).toContain('The service was slow.');
      for (const secret of ['Zanzibar', 'Ana Ruiz', 'Press officer']) expect(html).not.toContain(secret);
    }
  });
});

describe('the person who writes', () => {
  it('is nobody, then who was kept, for everybody who watches', async () => {
    const db = await newLibrary();
    const seen: (Person | null)[] = [];
    const stop = watchPerson(db, (person) => seen.push(person));
    await expect.poll(() => seen).toEqual([null]);
    await keepPerson(db, ana);
    await expect.poll(() => seen).toEqual([null, ana]);
    stop();
  });

  it('is nobody when what was kept is no person', async () => {
    const db = await newLibrary();
    await db.settings.put({ key: 'person', value: { id: 'x', name: 7 } });
    const seen: (Person | null)[] = [];
    const stop = watchPerson(db, (person) => seen.push(person));
    await expect.poll(() => seen).toEqual([null]);
    stop();
  });
});
