import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Id, Report } from '../../renderer/core/report/report.ts';
import { contentHash } from '../../renderer/core/review/content-hash.ts';
import { draftToFile } from '../../renderer/core/review/file/draft-file.ts';
import { reviewToFile } from '../../renderer/core/review/file/review-file.ts';
import { quoteAt } from '../../renderer/core/review/quote.ts';
import type { Person } from '../../renderer/core/review/thread.ts';
import { plainText, run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import type { Database } from '../../renderer/store/db.ts';
import { fillDoc } from '../../renderer/store/doc.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addThread, reply, setState } from '../../renderer/store/edits/thread-edits.ts';
import { reviewCopy } from '../../renderer/store/exchange/review-copy.ts';
import { takeDraft } from '../../renderer/store/exchange/take-draft.ts';
import { addDraft, sameDraft, trashDraft } from '../../renderer/store/library.ts';
import { acceptSuggestions } from '../../renderer/store/review/decide.ts';
import { mergeIn } from '../../renderer/store/review/merge-in.ts';
import { identityOf, originOf } from '../../renderer/store/review/origin.ts';
import { sinceReceived } from '../../renderer/store/review/received.ts';
import { signOff, watchSignOffs, withdrawSignOff } from '../../renderer/store/review/sign-offs.ts';
import { watchThreads } from '../../renderer/store/threads.ts';
import { event, newLibrary, report } from './library-fixture.ts';

const ana: Person = { id: 'ana', name: 'Ana Ruiz', role: 'Press officer', initials: 'AR' };
const ben: Person = { id: 'ben', name: 'Ben Ito', role: 'Legal', initials: 'BI' };
const cleo: Person = { id: 'cleo', name: 'Cleo Roy', role: 'Security', initials: 'CR' };
const at = (minute: number): Instant => (1_780_000_000_000 + minute * 60_000) as Instant;
const by = (author: Person, minute: number) => ({ author, at: at(minute) });
const line = 'The service was slow.';

const open = async (db: Database, id: string): Promise<Draft> => {
  const opened = await openDraft({ db, journal: null, now: () => at(0) }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.draft;
};
const inLibrary = async (whole: Report): Promise<{ readonly draft: Draft; readonly db: Database }> => {
  const db = await newLibrary();
  return { db, draft: await open(db, await addDraft(db, null, whole, at(0))) };
};
const newDraft = async (whole: Report = report('Outage', event('14:05', 'Slow answers'))): Promise<Draft> => {
  const db = await newLibrary();
  return open(db, await addDraft(db, null, whole, at(0)));
};
/** The draft as it arrives in somebody else's library. */
const sentTo = async (draft: Draft, edition: 'public' | 'internal' = 'internal'): Promise<Draft> => {
  const db = await newLibrary();
  const kept = await takeDraft(db, null, new TextEncoder().encode(await reviewCopy(draft, edition)), at(1));
  if (kept.kind === 'failed') throw new Error(kept.reason);
  return open(db, kept.id);
};
const reviewOf = (copy: Draft, person: Person) => ({
  draft: identityOf(copy),
  title: 'Outage',
  base: originOf(copy.doc)?.base ?? '',
  person,
  threads: watchThreads(copy).get(),
  signOffs: watchSignOffs(copy).get(),
});

describe('a copy for review', () => {
  it('is the draft with its comments in another library, and its reviews belong to the first draft', async () => {
    const draft = await newDraft();
    addThread(draft, { kind: 'report' }, 'Please look', by(ana, 1));
    const copy = await sentTo(draft);
    expect(copy.id).not.toBe(draft.id);
    expect(copy.report.get()).toEqual(draft.report.get());
    expect(watchThreads(copy).get()).toEqual(watchThreads(draft).get());
    expect([identityOf(copy), identityOf(await sentTo(copy))]).toEqual([draft.id, draft.id]);
  });

  it('is found again by the draft that it is a copy of, unless it is in the trash', async () => {
    const { draft, db } = await inLibrary(report('Outage'));
    const there = await newLibrary();
    const bytes = new TextEncoder().encode(await reviewCopy(draft, 'internal'));
    expect(await sameDraft(there, draft.id)).toBeUndefined();
    const first = await takeDraft(there, null, bytes, at(1));
    const second = await takeDraft(there, null, bytes, at(2));
    if (first.kind === 'failed' || second.kind === 'failed') throw new Error('not kept');
    await addDraft(there, null, report('Another'), at(3));
    expect((await sameDraft(there, draft.id))?.id).toBe(second.id);
    await trashDraft(there, second.id, at(4));
    expect((await sameDraft(there, draft.id))?.id).toBe(first.id);
    expect((await sameDraft(db, draft.id))?.id).toBe(draft.id);
  });

  it('knows what was changed in it since it came', async () => {
    const { draft, db } = await inLibrary(report('Outage', event('14:05', 'Slow answers')));
    for (const edition of ['internal', 'public'] as const) {
      const bytes = new TextEncoder().encode(await reviewCopy(draft, edition));
      const kept = await takeDraft(db, null, bytes, at(1));
      if (kept.kind === 'failed') throw new Error(kept.reason);
      const copy = await open(db, kept.id);
      expect(await sinceReceived(db, copy)).toEqual({ kind: 'same' });
      addThread(copy, { kind: 'report' }, 'Well told', by(ana, 1));
      expect(await sinceReceived(db, copy)).toEqual({ kind: 'same' });
      changeDetails(copy, { title: 'Another' });
      expect(await sinceReceived(db, copy)).toMatchObject({ kind: 'changed', changes: { count: 1, suggestions: null } });
    }
    expect(await sinceReceived(db, draft)).toEqual({ kind: 'unknown' });
  });

  it('for the public holds nothing that the public may not see, not in a single byte', async () => {
    const secret = { type: 'private', attrs: { to: 'internal' } } as const;
    const told = event('14:05', 'Slow answers');
    const draft = await newDraft({
      ...report(
        'Outage',
        { ...told, note: 'Ask Narwhal', author: 'Ocelot', evidence: ['https://pangolin.example/1'] },
        { ...event('14:06', 'Zanzibar was called', 'a1'), visibility: 'internal' },
      ),
      body: {
        type: 'doc',
        content: [textBlock('p', [run('It was slow.'), { ...run(' Quetzal failed.'), marks: [secret] }, run(' It is well.')])],
      },
      actions: [
        {
          id: 'a' as Id,
          text: 'The cache is cleared',
          owner: '',
          due: null,
          state: 'open',
          answers: [],
          link: 'https://dugong.example/2',
          visibility: 'public',
          rank: 'a0',
        },
      ],
    });
    changeDetails(draft, { aware: { ...told.when, entered: 'Numbat o’clock' } });
    addThread(draft, { kind: 'report' }, 'Wombat said so', by(ana, 1));
    const text = await reviewCopy(draft, 'public');
    const state = atob(text.split('\n').at(-2) ?? '');
    for (const word of ['Zanzibar', 'Quetzal', 'Wombat', 'Narwhal', 'Ocelot', 'pangolin', 'dugong', 'Numbat'])
      expect([text.includes(word), state.includes(word)]).toEqual([false, false]);
    expect([text.includes('Slow answers'), state.includes('Slow answers')]).toEqual([true, true]);
    const copy = await sentTo(draft, 'public');
    expect([copy.report.get().events.length, originOf(copy.doc)?.edition]).toEqual([1, 'public']);
    expect(plainText(copy.report.get().body)).toBe('It was slow. It is well.');
  });

  it('for the public tells of a timeline that is kept from it the times of its milestones alone', async () => {
    const whole = report(
      'Outage',
      { ...event('14:05', 'Zanzibar was called'), milestone: 'detected' },
      event('14:06', 'Quetzal was called', 'a1'),
    );
    const block = { type: 'structured', attrs: { block: 'timeline', visibility: 'internal' } } as const;
    const draft = await newDraft({ ...whole, body: { type: 'doc', content: [textBlock('p', 'It was slow.'), block] } });
    const state = atob((await reviewCopy(draft, 'public')).split('\n').at(-2) ?? '');
    expect([state.includes('Zanzibar'), state.includes('Quetzal')]).toEqual([false, false]);
    expect((await sentTo(draft, 'public')).report.get().events.map(({ milestone, text }) => [milestone, text])).toEqual([['detected', '']]);
  });
});

describe('a draft’s file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const stateOf = (whole: Report): Uint8Array => {
    const doc = new Y.Doc();
    fillDoc(doc, whole);
    return Y.encodeStateAsUpdate(doc);
  };
  it.each([
    [
      'whose report says something else than its document',
      draftToFile({ draft: 'd', state: stateOf(report('One')), report: report('Two') }),
    ],
    ['with a state that is none', draftToFile({ draft: 'd', state: new Uint8Array([1, 2, 3]), report: report('One') })],
    ['with an empty state', draftToFile({ draft: 'd', state: new Uint8Array(), report: report('One') })],
    ['with half a state', draftToFile({ draft: 'd', state: stateOf(report('One')).slice(0, 90), report: report('One') })],
  ])('is refused %s, and no draft is made', async (_what, text) => {
    const db = await newLibrary();
    expect(await takeDraft(db, null, bytes(text), at(0))).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('Nothing was changed'),
    });
    expect([await db.drafts.count(), await db.updates.count()]).toEqual([0, 0]);
  });

  it('never ends the reader, whatever stands in its state (1,000 files)', async () => {
    const db = await newLibrary();
    const whole = stateOf(report('One'));
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    let taken = 0;
    for (let count = 0; count < 1_000; count += 1) {
      const state = whole.slice(0, next(5) === 0 ? next(whole.length) : whole.length);
      for (let flips = next(4) + 1; flips > 0 && state.length > 0; flips -= 1) state[next(state.length)] = next(256);
      const kept = await takeDraft(db, null, bytes(draftToFile({ draft: 'd', state, report: report('One') })), at(0));
      if (kept.kind === 'failed') continue;
      taken += 1;
      // Taken only where it says what the report beside it says.
      expect(contentHash((await open(db, kept.id)).report.get())).toBe(contentHash(report('One')));
    }
    expect(taken).toBeLessThan(500);
  });
});

describe('reviews that come back', () => {
  const send = async (): Promise<{ readonly draft: Draft; readonly forBen: Draft; readonly forCleo: Draft; readonly asked: Id }> => {
    const draft = await newDraft();
    const written = addThread(draft, { kind: 'report' }, 'Is this all?', by(ana, 1));
    if (written.kind === 'refused') throw new Error(written.reason);
    return { draft, forBen: await sentTo(draft), forCleo: await sentTo(draft), asked: written.id };
  };
  const work = ({ forBen, forCleo, asked }: Awaited<ReturnType<typeof send>>): void => {
    reply(forBen, asked, 'No, the mail too.', by(ben, 3));
    addThread(forBen, { kind: 'text', quote: quoteAt(line, 16, 20) }, '', by(ben, 4), { kind: 'words', replacement: 'down' });
    signOff(forBen, { role: 'Facts', edition: 'public', hash: originOf(forBen.doc)?.base ?? '' }, by(ben, 5));
    reply(forCleo, asked, 'And the shop.', by(cleo, 2));
    setState(forCleo, asked, 'resolved', at(6));
  };

  it('end the same in both orders, and twice', async () => {
    const sent = await send();
    work(sent);
    const reviews = [reviewOf(sent.forBen, ben), reviewOf(sent.forCleo, cleo)];
    const other = await sentTo(sent.draft);
    for (const review of reviews) mergeIn(sent.draft, review);
    for (const review of [...reviews.toReversed(), ...reviews]) mergeIn(other, review);
    expect(watchThreads(other).get()).toEqual(watchThreads(sent.draft).get());
    expect(watchThreads(sent.draft).get()).toMatchObject([
      { text: 'Is this all?', state: 'resolved', replies: [{ text: 'And the shop.' }, { text: 'No, the mail too.' }] },
      { suggestion: { replacement: 'down' }, author: ben },
    ]);
    expect(watchSignOffs(sent.draft).get()).toMatchObject([{ role: 'Facts', person: ben }]);
    expect(watchSignOffs(other).get()).toEqual(watchSignOffs(sent.draft).get());
  });

  it('say how much they bring, and nothing the second time', async () => {
    const sent = await send();
    work(sent);
    const review = reviewOf(sent.forBen, ben);
    expect(mergeIn(sent.draft, review)).toEqual({
      kind: 'fits',
      summary: { comments: 0, suggestions: 1, replies: 1, changes: 0, signOffs: 1 },
    });
    let updates = 0;
    sent.draft.doc.on('update', () => {
      updates += 1;
    });
    expect(mergeIn(sent.draft, review)).toMatchObject({ summary: { suggestions: 0, replies: 0, signOffs: 0 } });
    expect(updates).toBe(0);
  });

  it('leave an accepted suggestion accepted when the same review comes once more', async () => {
    const sent = await send();
    work(sent);
    const review = reviewOf(sent.forBen, ben);
    mergeIn(sent.draft, review);
    const id = watchThreads(sent.draft).get()[1]?.id ?? ('' as Id);
    acceptSuggestions(sent.draft, [id], by(ana, 9));
    mergeIn(sent.draft, review);
    await sent.draft.flush();
    expect(watchThreads(sent.draft).get()[1]?.decision).toMatchObject({ kind: 'accepted', by: ana });
    expect(sent.draft.report.get().body.content[0]).toEqual(textBlock('p', 'The service was down.'));
  });

  it('are refused by another draft, with its name', async () => {
    const sent = await send();
    const other = await newDraft();
    expect(mergeIn(other, reviewOf(sent.forBen, ben))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('“Outage”') });
    expect(watchThreads(other).get()).toEqual([]);
  });

  it('are not undone', async () => {
    const sent = await send();
    work(sent);
    changeDetails(sent.draft, { severity: 'SEV-1' });
    mergeIn(sent.draft, reviewOf(sent.forBen, ben));
    sent.draft.undo.undo();
    expect([sent.draft.report.get().details.severity, watchThreads(sent.draft).get().length]).toEqual(['', 2]);
  });

  it('can’t take back somebody else’s sign-off', async () => {
    const draft = await newDraft();
    const id = signOff(draft, { role: 'Facts', edition: 'public', hash: contentHash(draft.report.get()) }, by(ben, 1));
    withdrawSignOff(draft, id, by(cleo, 2));
    expect(watchSignOffs(draft).get()[0]?.withdrawn).toBeNull();
    withdrawSignOff(draft, id, by(ben, 3));
    expect(watchSignOffs(draft).get()[0]?.withdrawn).toBe(at(3));
  });

  it('fit into a file and out of it', async () => {
    const sent = await send();
    work(sent);
    expect(reviewToFile(reviewOf(sent.forBen, ben))).toMatch(/^debrief-file [0-9a-f]{64}\n/);
  });
});
