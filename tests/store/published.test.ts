import { describe, expect, it } from 'vitest';
import { contentHash } from '../../renderer/core/review/content-hash.ts';
import type { Person } from '../../renderer/core/review/thread.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import type { CalendarDate, Instant } from '../../renderer/core/time/when.ts';
import type { Database } from '../../renderer/store/db.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { appendText } from '../../renderer/store/edits/append-text.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addItems } from '../../renderer/store/edits/list-edits.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { publishedReason, watchRefusals } from '../../renderer/store/review/published.ts';
import { keepRequired, watchRequired } from '../../renderer/store/review/sign-offs.ts';
import { correctPublished, takeStep, watchLog } from '../../renderer/store/review/workflow.ts';
import { keepWhenIdle } from '../../renderer/store/versions/keep-when-idle.ts';
import { restoreReport } from '../../renderer/store/versions/restore-report.ts';
import { watchVersions } from '../../renderer/store/versions/versions.ts';
import { when } from '../core/time/values.ts';
import { event, newLibrary, report } from './library-fixture.ts';

const ana: Person = { id: 'ana', name: 'Ana Ruiz', role: '', initials: 'AR' };
const by = (minute: number) => ({ author: ana, at: (1_780_000_000_000 + minute * 60_000) as Instant });
const today = '2026-06-12' as CalendarDate;

const setUp = async (): Promise<{ readonly db: Database; readonly draft: Draft }> => {
  const db = await newLibrary();
  const id = await addDraft(db, null, report('Outage', event('14:05', 'Slow answers')), 0);
  const opened = await openDraft({ db, journal: null, now: () => 0 }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return { db, draft: opened.draft };
};

/** A draft that was published for the authority. */
const published = async (): Promise<Draft> => {
  const { draft } = await setUp();
  keepRequired(draft, []);
  changeDetails(draft, { severity: 'SEV-1' });
  for (const to of ['in-review', 'approved', 'published'] as const) takeStep(draft, to, 'authority', by(1));
  await draft.flush();
  return draft;
};

describe('a published report', () => {
  it('takes no edit, and says that it was asked for one', async () => {
    const draft = await published();
    const before = draft.report.get();
    changeDetails(draft, { severity: 'SEV-3' });
    appendText(draft, [textBlock('p', 'More.')]);
    addItems(draft, 'corrections', [{ date: today, text: 'Wrong.' }], null);
    draft.undo.undo();
    await draft.flush();
    expect(draft.report.get()).toEqual(before);
    expect(watchRefusals(draft).get()).toBe(3);
    expect(restoreReport(draft, { ...before, corrections: [] })).toEqual({ kind: 'refused', reason: publishedReason });
  });

  it('was signed by those who had to: who that was is no longer changed, until it is a draft again', async () => {
    const draft = await published();
    keepRequired(draft, [{ role: 'Law', count: 3 }]);
    expect(watchRequired(draft).get()).toEqual([]);
    expect(watchRefusals(draft).get()).toBe(1);
    takeStep(draft, 'draft', 'authority', by(2), 'The start was wrong.');
    keepRequired(draft, [{ role: 'Law', count: 3 }]);
    expect(watchRequired(draft).get()).toEqual([{ role: 'Law', count: 3 }]);
  });

  it('was last updated on the day of its correction, where it tells of an update', async () => {
    const silent = await published();
    correctPublished(silent, 'It was two hours.', today, by(2));
    await silent.flush();
    expect(silent.report.get().details.lastUpdated).toBeNull();
    const { draft } = await setUp();
    keepRequired(draft, []);
    changeDetails(draft, { lastUpdated: when('2026-06-08 14:05 Europe/Paris') });
    for (const to of ['in-review', 'approved', 'published'] as const) takeStep(draft, to, 'public', by(1));
    correctPublished(draft, 'It was two hours.', today, by(2));
    await draft.flush();
    expect(draft.report.get().details.lastUpdated).toMatchObject({ date: today, time: null, precision: 'date' });
    correctPublished(draft, 'It was three.', '2026-06-01' as CalendarDate, by(3));
    await draft.flush();
    expect(draft.report.get().details.lastUpdated).toMatchObject({ date: today });
  });

  it('is corrected by a dated notice that the text shows, and that is a publication of its own', async () => {
    const draft = await published();
    expect(correctPublished(draft, 'It was two hours.', today, by(2)).kind).toBe('taken');
    expect(correctPublished(draft, 'It was three.', today, by(3)).kind).toBe('taken');
    await draft.flush();
    const { corrections, body, details } = draft.report.get();
    expect(details.state).toBe('published');
    expect(corrections.map(({ text, date }) => [text, date])).toEqual([
      ['It was two hours.', today],
      ['It was three.', today],
    ]);
    expect(body.content.filter((block) => block.type === 'structured' && block.attrs.block === 'corrections')).toHaveLength(1);
    expect(watchLog(draft).get().at(-1)).toMatchObject({
      from: 'published',
      to: 'published',
      edition: 'authority',
      hash: contentHash(draft.report.get()),
      note: 'It was three.',
    });
    expect(draft.undo.canUndo()).toBe(false);
  });

  it('goes back to draft with a reason alone, and is edited again', async () => {
    const draft = await published();
    expect(takeStep(draft, 'draft', 'public', by(2), ' ')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Say why') });
    expect(takeStep(draft, 'draft', 'public', by(2), 'The start was wrong.').kind).toBe('taken');
    expect(watchLog(draft).get().at(-1)).toMatchObject({ from: 'published', to: 'draft', note: 'The start was wrong.' });
    changeDetails(draft, { severity: 'SEV-3' });
    expect(draft.report.get().details.severity).toBe('SEV-3');
  });

  it('is the only one that is corrected', async () => {
    const { draft } = await setUp();
    expect(correctPublished(draft, 'x', today, by(1)).kind).toBe('refused');
    expect(draft.report.get().corrections).toEqual([]);
  });
});

describe('a draft that rests', () => {
  it('is kept as a version once after it has changed, and not at all without a change', async () => {
    const { db, draft } = await setUp();
    const reasons: string[][] = [];
    const stopWatching = watchVersions(db, draft.id, (rows) => reasons.push(rows.map(({ reason }) => reason)));
    const stop = keepWhenIdle(db, draft, () => 1, expect.unreachable, 50);
    await expect.poll(() => reasons.at(-1)).toEqual([]);
    changeDetails(draft, { severity: 'SEV-1' });
    changeDetails(draft, { severity: 'SEV-2' });
    await expect.poll(() => reasons.at(-1)).toEqual(['idle']);
    stop();
    stopWatching();
  });
});
