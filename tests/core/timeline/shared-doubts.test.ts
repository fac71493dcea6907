import { expect, it } from 'vitest';
import { newEvent } from '../../../renderer/core/report/new-event.ts';
import type { Id, TimelineEvent } from '../../../renderer/core/report/report.ts';
import type { Doubts } from '../../../renderer/core/timeline/doubts/doubts.ts';
import { readingDoubts } from '../../../renderer/core/timeline/doubts/reading-doubts.ts';
import { type DoubtAnswer, sharedDoubts } from '../../../renderer/core/timeline/doubts/shared-doubts.ts';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context } from './read-rows.ts';

/** The doubts that the entries of a text share. */
const shared = (text: string) => {
  const reading = parseTimeline(text, context());
  const events = reading.events.map(
    ({ when, text }, at): TimelineEvent => ({ ...newEvent(when, text), id: `id-${at}` as Id, rank: String(at) }),
  );
  const found = readingDoubts(reading);
  const doubts = events.map(({ id, when }, at): [Id, Doubts] => [id, { of: when, flags: found[at] ?? [] }]);
  return sharedDoubts(events, new Map(doubts));
};
const times = (answers: readonly DoubtAnswer[] | null): readonly string[] | undefined =>
  answers?.map(({ when, flags }) => [when.date, when.time, when.zone, ...flags.map(({ kind }) => kind)].join(' '));

it('a day that can be either is answered once for all, each time on its own day', () => {
  const [order, ...others] = shared('03/04/2026\n\n22:00 UTC Alarm\n23:50 UTC Worse\n00:10 UTC Fixed');
  expect(order?.first.kind).toBe('date-order');
  expect(times(order?.taken ?? null)).toEqual(['2026-03-04 22:00 UTC', '2026-03-04 23:50 UTC', '2026-03-05 00:10 UTC midnight']);
  expect(times(order?.right ?? null)).toEqual(['2026-04-03 22:00 UTC', '2026-04-03 23:50 UTC', '2026-04-04 00:10 UTC midnight']);
  expect(others).toEqual([]);
});

it('a day that can be either is answered for times of several zones', () => {
  expect(shared('03/04/2026\n\n22:00 UTC Alarm\n22:10 Europe/Paris Fixed').map(({ right }) => right.length)).toEqual([2]);
});

it('zones of the other season are answered apart where they are not the same', () => {
  const found = shared('2026-06-10\n16:05 CET Alarm\n16:10 CET Worse\n16:20 PST Better\n16:30 PST Fixed');
  expect(found.map(({ taken }) => times(taken))).toEqual([
    ['2026-06-10 16:05 Europe/Paris', '2026-06-10 16:10 Europe/Paris'],
    ['2026-06-10 16:20 America/Los_Angeles', '2026-06-10 16:30 America/Los_Angeles'],
  ]);
});

it('what has no suggestion can be said to be right', () => {
  const [found] = shared('Monday, 10 June 2026\n14:05 UTC Alarm\n14:10 UTC Fixed');
  expect([found?.first.kind, found?.taken, found?.right.length]).toEqual(['weekday-mismatch', null, 2]);
});

it.each([
  ['a doubt of one entry', '2026-06-10 16:05 CET Alarm\n2026-06-10 16:10 UTC Fixed'],
  ['an hour that came twice', '2026-10-25\n02:30 Europe/Berlin Alarm\n02:40 Europe/Berlin Fixed'],
  ['a date that nobody told', '10 June\n14:05 UTC Alarm\n14:10 UTC Fixed'],
])('%s is asked in its row alone', (_, text) => {
  expect(shared(text)).toEqual([]);
});
