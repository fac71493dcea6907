import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '../../renderer/core/review/thread.ts';
import { plainText, textBlock } from '../../renderer/core/rich-text/walk.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { acceptSuggestions } from '../../renderer/store/review/decide.ts';
import { watchThreads } from '../../renderer/store/threads.ts';
import { keepUnmerged } from '../../renderer/ui/review/exchange/keep-unmerged.ts';
import { newLibrary, report } from './library-fixture.ts';

const ben: Person = { id: 'ben', name: 'Ben Ito', role: 'Legal', initials: 'BI' };
const at = 1_780_000_000_000 as Instant;

const drafts: Draft[] = [];
afterEach(async () => {
  for (const draft of drafts.splice(0)) await draft.close();
});
const newDraft = async (...lines: readonly string[]): Promise<Draft> => {
  const db = await newLibrary();
  const body = { type: 'doc' as const, content: lines.map((text) => textBlock('p', text)) };
  const opened = await openDraft({ db, journal: null, now: () => 1 }, await addDraft(db, null, { ...report('Outage'), body }, 1));
  if (opened.kind === 'failed') throw new Error(opened.reason);
  drafts.push(opened.draft);
  return opened.draft;
};

describe('what a draft and a co-author’s copy can’t both say', () => {
  it('is a suggestion at the line that both changed, which can be accepted', async () => {
    const draft = await newDraft('Some 35 % failed.', 'All is well.');
    keepUnmerged(draft, { lost: [], clashes: [{ mine: 'Some 35 % failed.', theirs: 'About 41 % failed.' }] }, ben, at);
    const threads = watchThreads(draft).get();
    expect(threads).toMatchObject([
      { author: ben, anchor: { kind: 'text' }, suggestion: { replacement: 'About 41 % failed.' }, state: 'open' },
    ]);
    acceptSuggestions(
      draft,
      threads.map(({ id }) => id),
      { author: ben, at },
    );
    await draft.flush();
    expect(plainText(draft.report.get().body)).toBe('About 41 % failed.\nAll is well.');
  });

  it('is a comment on the report where it has no place in the text', async () => {
    const draft = await newDraft('All is well.');
    keepUnmerged(draft, { lost: ['From here.'], clashes: [{ mine: 'Gone since.', theirs: 'From there.' }] }, null, at);
    const [only, ...others] = watchThreads(draft).get();
    expect([only?.anchor, others]).toEqual([{ kind: 'report' }, []]);
    expect(only?.text).toContain('“From here.”\n“From there.”');
  });

  it('is nothing where both wrote the same', async () => {
    const draft = await newDraft('All is well.');
    keepUnmerged(draft, { lost: [], clashes: [{ mine: 'All is well.', theirs: 'All is well.' }] }, ben, at);
    expect(watchThreads(draft).get()).toEqual([]);
  });
});
