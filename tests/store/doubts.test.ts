import { expect, it } from 'vitest';
import { newEvent } from '../../renderer/core/report/new-event.ts';
import type { Id } from '../../renderer/core/report/report.ts';
import type { Duration, Instant } from '../../renderer/core/time/when.ts';
import { readWhen } from '../../renderer/core/time/words/read-when.ts';
import { shiftEvents } from '../../renderer/core/timeline/changes/shift-events.ts';
import { doubtsAbout } from '../../renderer/core/timeline/doubts/doubts.ts';
import { sharedDoubts } from '../../renderer/core/timeline/doubts/shared-doubts.ts';
import { watchDoubts } from '../../renderer/store/doubts.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { answerDoubts, noteDoubts, setWhen, setWhens } from '../../renderer/store/edits/doubt-edits.ts';
import { addItems } from '../../renderer/store/edits/list-edits.ts';
import { addDraft, duplicateDraft } from '../../renderer/store/library.ts';
import { newLibrary, report } from './library-fixture.ts';

const now = (): Instant => 1_780_000_000_000 as Instant;

const opener = async (): Promise<() => Promise<Draft>> => {
  const db = await newLibrary();
  const id = await addDraft(db, null, { ...report('Outage'), events: [] }, now());
  return async () => {
    const opened = await openDraft({ db, journal: null, now }, id);
    if (opened.kind === 'failed') throw new Error(opened.reason);
    return opened.draft;
  };
};

/** Adds an event as it is typed, with what is to be looked at in it. */
const add = (draft: Draft, words: string): Id => {
  const read = readWhen(words, { date: null, zone: null, previous: null });
  if (read.kind === 'unread') throw new Error(read.reason);
  const [id] = addItems(draft, 'events', [newEvent(read.when, 'Alarm')], null);
  if (id === undefined) throw new Error('Nothing was added.');
  noteDoubts(draft, id, read.when, read.flags);
  return id;
};

const open = (draft: Draft): readonly string[] =>
  draft.report.get().events.flatMap(({ id, when }) => doubtsAbout(when, watchDoubts(draft).get().get(id)).map(({ kind }) => kind));

it('what is to be looked at in a time is there when the draft is opened again', async () => {
  const again = await opener();
  const draft = await again();
  add(draft, '3/4/2026 10:00 UTC');
  add(draft, '16:20 UTC');
  expect(open(draft)).toEqual(['date-order']);
  await draft.close();
  expect(open(await again())).toEqual(['date-order']);
});

it('an answer is one step of undo, which asks again', async () => {
  const draft = await (await opener())();
  const id = add(draft, '3/4/2026 10:00 UTC');
  const [event] = draft.report.get().events;
  const [flag] = watchDoubts(draft).get().get(id)?.flags ?? [];
  if (event === undefined || flag?.suggestion === undefined) throw new Error('Nothing is suggested.');
  setWhen(draft, id, flag.suggestion, []);
  expect(draft.report.get().events[0]?.when.date).toBe('2026-03-04');
  expect(open(draft)).toEqual([]);
  draft.undo.undo();
  expect(draft.report.get().events[0]?.when.date).toBe('2026-04-03');
  expect(open(draft)).toEqual(['date-order']);
  noteDoubts(draft, id, event.when, []);
  expect(open(draft)).toEqual([]);
  draft.undo.undo();
  expect(open(draft)).toEqual(['date-order']);
});

it('a move of many times leaves open what was open, and is one step of undo', async () => {
  const draft = await (await opener())();
  add(draft, '3/4/2026 10:00 UTC');
  add(draft, '3/4/2026 10:05 UTC');
  setWhens(draft, shiftEvents(draft.report.get().events, { days: 0, time: 3_600_000 as Duration }), []);
  expect(draft.report.get().events.map(({ when }) => when.time)).toEqual(['11:00', '11:05']);
  expect(open(draft)).toEqual(['date-order', 'date-order']);
  draft.undo.undo();
  expect(draft.report.get().events.map(({ when }) => when.time)).toEqual(['10:00', '10:05']);
  expect(open(draft)).toEqual(['date-order', 'date-order']);
});

it('a report is kept with what is to be looked at in its times, and so is a copy of it', async () => {
  const db = await newLibrary();
  const read = readWhen('3/4/2026 10:00 UTC', { date: null, zone: null, previous: null });
  if (read.kind === 'unread') throw new Error(read.reason);
  const { when, flags } = read;
  const event = { ...newEvent(when, 'Alarm'), id: 'one' as Id, rank: 'a' };
  const first = await addDraft(db, null, { ...report('Outage'), events: [event] }, now(), new Map([[event.id, { of: when, flags }]]));
  const copy = await duplicateDraft(db, null, first, now(), (title) => `${title} (copy)`);
  for (const id of [first, copy ?? '']) {
    const opened = await openDraft({ db, journal: null, now }, id);
    if (opened.kind === 'failed') throw new Error(opened.reason);
    expect(open(opened.draft)).toEqual(['date-order']);
    await opened.draft.close();
  }
});

it('an answer to the doubts about many times is one step of undo', async () => {
  const draft = await (await opener())();
  add(draft, '3/4/2026 10:00 UTC');
  add(draft, '3/4/2026 10:05 UTC');
  const [shared] = sharedDoubts(draft.report.get().events, watchDoubts(draft).get());
  answerDoubts(draft, shared?.taken ?? []);
  expect(draft.report.get().events.map(({ when }) => when.date)).toEqual(['2026-03-04', '2026-03-04']);
  expect(open(draft)).toEqual([]);
  draft.undo.undo();
  expect(draft.report.get().events.map(({ when }) => when.date)).toEqual(['2026-04-03', '2026-04-03']);
  expect(open(draft)).toEqual(['date-order', 'date-order']);
});
