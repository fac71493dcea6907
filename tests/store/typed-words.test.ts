import { expect, it } from 'vitest';
import type { Instant } from '../../renderer/core/time/when.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { dueFieldOf, typedWordsOf } from '../../renderer/store/typed-words.ts';
import { newLibrary, report } from './library-fixture.ts';

const now = (): Instant => 1_780_000_000_000 as Instant;

const opener = async () => {
  const db = await newLibrary();
  const id = await addDraft(db, null, report('Outage'), now());
  const open = async (): Promise<Draft> => {
    const opened = await openDraft({ db, journal: null, now }, id);
    if (opened.kind === 'failed') throw new Error(opened.reason);
    return opened.draft;
  };
  return { db, open };
};

it('words in a cell are there when the draft is opened again, until they are taken over', async () => {
  const { db, open } = await opener();
  const first = await open();
  const typed = typedWordsOf(first, db);
  typed.keep('a time', '10:13');
  typed.keep('b date', 'tomorrow');
  typed.keep('b date', null);
  await expect.poll(() => first.saveState.get().kind).toBe('saved');
  const again = typedWordsOf(await open(), db);
  await expect.poll(() => [...again.restored.get()]).toEqual(['a time']);
  expect([again.of('a time'), again.of('b date')]).toEqual(['10:13', null]);
  again.keep('a time', null);
  expect(again.of('a time')).toBeNull();
});

it('nothing reads as saved while words are held, and the time of the last saving comes back', async () => {
  const { open } = await opener();
  const draft = await open();
  const before = draft.saveState.get();
  const [one, other] = [draft.hold(), draft.hold()];
  expect(draft.saveState.get()).toEqual({ kind: 'saving' });
  one();
  one();
  await draft.flush();
  expect(draft.saveState.get()).toEqual({ kind: 'saving' });
  other();
  await expect.poll(() => draft.saveState.get()).toEqual(before);
});

it('tells what stands in the fields of due dates, and of no others, now and when the draft is opened again', async () => {
  const { db, open } = await opener();
  const first = await open();
  const typed = typedWordsOf(first, db);
  let told = 0;
  typed.dues.subscribe(() => {
    told += 1;
  });
  typed.keep('a time', '25:13');
  expect(told).toBe(0);
  typed.keep(dueFieldOf('index'), '31 November 2026');
  expect([...typed.dues.get()]).toEqual([['index', '31 November 2026']]);
  await expect.poll(() => first.saveState.get().kind).toBe('saved');
  const again = typedWordsOf(await open(), db);
  await expect.poll(() => [...again.dues.get()]).toEqual([['index', '31 November 2026']]);
  again.keep(dueFieldOf('index'), null);
  expect([...again.dues.get()]).toEqual([]);
});
