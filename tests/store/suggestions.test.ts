import { describe, expect, it } from 'vitest';
import type { Id, Report } from '../../renderer/core/report/report.ts';
import { quoteAt } from '../../renderer/core/review/quote.ts';
import type { Person, Suggestion, Thread } from '../../renderer/core/review/thread.ts';
import type { Block, Inline } from '../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeItem } from '../../renderer/store/edits/list-edits.ts';
import { addThread } from '../../renderer/store/edits/thread-edits.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { acceptSuggestions, rejectSuggestions } from '../../renderer/store/review/decide.ts';
import { watchThreads } from '../../renderer/store/threads.ts';
import { event, newLibrary, report } from './library-fixture.ts';

const ana: Person = { id: 'ana', name: 'Ana Ruiz', role: 'Press officer', initials: 'AR' };
const ben: Person = { id: 'ben', name: 'Ben Ito', role: 'Legal', initials: 'BI' };
const at = (minute: number): Instant => (1_780_000_000_000 + minute * 60_000) as Instant;
const decides = { author: ben, at: at(9) };

const draftOf = async (blocks: readonly Block[]): Promise<Draft> => {
  const db = await newLibrary();
  const whole: Report = { ...report('Outage', event('14:05', 'Slow answers')), body: { type: 'doc', content: blocks } };
  const opened = await openDraft({ db, journal: null, now: () => at(0) }, await addDraft(db, null, whole, at(0)));
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.draft;
};
const suggest = (draft: Draft, text: string, exact: string, replacement: string): Id => {
  const from = text.indexOf(exact);
  const anchor = { kind: 'text', quote: quoteAt(text, from, from + exact.length) } as const;
  const written = addThread(draft, anchor, '', { author: ana, at: at(1) }, { kind: 'words', replacement });
  if (written.kind === 'refused') throw new Error(written.reason);
  return written.id;
};
const suggestField = (draft: Draft, suggestion: Suggestion): Id => {
  const written = addThread(draft, { kind: 'event', id: 'event-1405' as Id }, '', { author: ana, at: at(1) }, suggestion);
  if (written.kind === 'refused') throw new Error(written.reason);
  return written.id;
};
const contentOf = (draft: Draft, block = 0): readonly Inline[] => {
  const found = draft.report.get().body.content[block];
  return found?.type === 'paragraph' ? (found.content ?? []) : [];
};
const first = (draft: Draft): Thread | undefined => watchThreads(draft).get()[0];
const line = 'The service was slow for an hour.';

describe('accepting a suggestion', () => {
  it.each([
    ['replaces words', 'slow', 'down', 'The service was down for an hour.'],
    ['takes words out', ' for an hour', '', 'The service was slow.'],
    ['puts words in', 'service', 'payment service', 'The payment service was slow for an hour.'],
    ['puts words in at the end', 'hour.', 'hour. It is well now.', 'The service was slow for an hour. It is well now.'],
    ['replaces a whole line', line, 'All was well.', 'All was well.'],
  ])('%s, says who did it, and is one step of undo', async (_what, exact, replacement, expected) => {
    const draft = await draftOf([textBlock('p', line)]);
    const id = suggest(draft, line, exact, replacement);
    expect(acceptSuggestions(draft, [id], decides)).toEqual({ done: [id], refused: [] });
    expect(contentOf(draft)).toEqual([run(expected)]);
    expect(first(draft)?.decision).toEqual({ kind: 'accepted', by: ben, at: at(9) });
    draft.undo.undo();
    expect(contentOf(draft)).toEqual([run(line)]);
    expect([first(draft)?.decision, draft.undo.canUndo()]).toEqual([null, false]);
    draft.undo.redo();
    expect(contentOf(draft)).toEqual([run(expected)]);
    expect(first(draft)?.decision?.kind).toBe('accepted');
  });

  it('leaves the formats of the words that stay, and gives new words those of the old ones', async () => {
    const draft = await draftOf([
      textBlock('p', [run('The '), { ...run('service was slow'), marks: [{ type: 'bold' }] }, run(' for an hour.')]),
    ]);
    acceptSuggestions(draft, [suggest(draft, line, 'service was slow for an hour', 'shop was slow for two hours')], decides);
    expect(contentOf(draft)).toEqual([run('The '), { ...run('shop was slow'), marks: [{ type: 'bold' }] }, run(' for two hours.')]);
  });

  it('keeps private what stands in the place of private words', async () => {
    const mark = { type: 'private', attrs: { to: 'internal' } } as const;
    const draft = await draftOf([
      textBlock('p', [run('The '), { ...run('Berlin service'), marks: [mark] }, run(' was slow for an hour.')]),
    ]);
    const text = 'The Berlin service was slow for an hour.';
    acceptSuggestions(draft, [suggest(draft, text, 'The Berlin', 'Our Munich')], decides);
    const secret = contentOf(draft).find((inline) => inline.type === 'text' && inline.text.includes('Munich'));
    expect(secret).toMatchObject({ marks: [mark] });
  });

  it('finds its words after a chip, and counts the chip’s own words in', async () => {
    const chip = { type: 'chip', attrs: { of: 'event', key: 'event-1405', format: 'time', zone: 'report' } } as const;
    const draft = await draftOf([textBlock('p', [run('At '), chip, run(' it was slow.')])]);
    const text = 'At 14:05 CEST it was slow.';
    expect(acceptSuggestions(draft, [suggest(draft, text, '14:05 CEST it was slow', '14:05 CEST it was down')], decides).refused).toEqual(
      [],
    );
    expect(contentOf(draft)).toEqual([run('At '), chip, run(' it was down.')]);
  });

  it('accepts all at once as one step, and of two about the same words the first alone', async () => {
    const other = 'Customers were told at noon.';
    const draft = await draftOf([textBlock('p', line), textBlock('p', other)]);
    const text = `${line}\n${other}`;
    const ids = [
      suggest(draft, text, 'noon', 'one'),
      suggest(draft, text, 'slow', 'down'),
      suggest(draft, text, 'The service', 'Our shop'),
      suggest(draft, text, 'was slow', 'stood still'),
    ];
    const decided = acceptSuggestions(draft, ids, decides);
    expect(decided.done).toEqual(ids.slice(0, 3));
    expect(decided.refused).toMatchObject([{ id: ids[3], reason: expect.stringContaining('same words') }]);
    expect([contentOf(draft), contentOf(draft, 1)]).toEqual([
      [run('Our shop was down for an hour.')],
      [run('Customers were told at one.')],
    ]);
    draft.undo.undo();
    expect([contentOf(draft), contentOf(draft, 1)]).toEqual([[run(line)], [run(other)]]);
  });

  it.each([
    ['have changed', line, 'slow', 'The service was fast for an hour.', /words have changed/],
    ['stand in two paragraphs', `${line}\nNext.`, 'hour.\nNext', `${line}`, /across paragraphs/],
  ])('says so and changes nothing when the words %s', async (_what, text, exact, now, reason) => {
    const blocks = now === line ? [textBlock('p', line), textBlock('p', 'Next.')] : [textBlock('p', now)];
    const draft = await draftOf(blocks);
    const before = draft.report.get();
    const id = suggest(draft, text, exact, 'other');
    expect(acceptSuggestions(draft, [id], decides)).toMatchObject({ done: [], refused: [{ id, reason: expect.stringMatching(reason) }] });
    expect([draft.report.get().body, draft.undo.canUndo(), first(draft)?.decision]).toEqual([before.body, false, null]);
  });

  it('changes a field of an event, and undo gives it back', async () => {
    const draft = await draftOf([textBlock('p', line)]);
    const id = suggestField(draft, { kind: 'field', field: 'when', was: '2026-06-10 14:05 CEST', replacement: '14:15' });
    expect(acceptSuggestions(draft, [id], decides)).toEqual({ done: [id], refused: [] });
    expect(draft.report.get().events[0]?.when).toMatchObject({ date: '2026-06-10', time: '14:15', zone: 'Europe/Paris' });
    draft.undo.undo();
    expect(draft.report.get().events[0]?.when.time).toBe('14:05');
  });

  it('refuses a field that has changed since', async () => {
    const draft = await draftOf([textBlock('p', line)]);
    const id = suggestField(draft, { kind: 'field', field: 'text', was: 'Slow answers', replacement: 'No answers' });
    changeItem(draft, 'events', 'event-1405' as Id, { text: 'Some slow answers' });
    expect(acceptSuggestions(draft, [id], decides).refused).toMatchObject([{ reason: expect.stringContaining('“Slow answers”') }]);
  });

  it('decides nothing twice', async () => {
    const draft = await draftOf([textBlock('p', line)]);
    const id = suggest(draft, line, 'slow', 'down');
    rejectSuggestions(draft, [id], decides);
    expect(acceptSuggestions(draft, [id], decides).refused).toEqual([{ id, reason: 'Ben Ito has rejected this suggestion already.' }]);
    expect(contentOf(draft)).toEqual([run(line)]);
  });
});

describe('rejecting a suggestion', () => {
  it('changes no word, says who did it, and is one step of undo', async () => {
    const draft = await draftOf([textBlock('p', line)]);
    const id = suggest(draft, line, 'slow', 'down');
    expect(rejectSuggestions(draft, [id], decides)).toEqual({ done: [id], refused: [] });
    expect([contentOf(draft), first(draft)?.decision]).toEqual([[run(line)], { kind: 'rejected', by: ben, at: at(9) }]);
    draft.undo.undo();
    expect([first(draft)?.decision, draft.undo.canUndo()]).toEqual([null, false]);
  });
});
