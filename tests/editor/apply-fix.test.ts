import { expect, it } from 'vitest';
import { openDraft } from '../../renderer/store/draft.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { applyFix } from '../../renderer/ui/checks/apply-fix.ts';
import { action, fact } from '../core/export/sample-report.ts';
import { event, newLibrary, report } from '../store/library-fixture.ts';

const began = event('14:05', 'Kilo is slow');
const limit = action('Limit the queue', { owner: 'Kilo team' });
const asked = fact('Persons', 'text', 'Kilo customers');

it.each([
  ['an event', { kind: 'event', id: began.id }, 'Lima is slow'],
  ['the owner of an action', { kind: 'action', id: limit.id }, 'Lima team'],
  ['the answer to a fact', { kind: 'fact', id: asked.id }, 'Lima customers'],
  ['the title', { kind: 'details', field: 'title' }, 'Lima outage'],
] as const)('a fix changes the words of %s, as one step to undo', async (_, place, expected) => {
  const db = await newLibrary();
  const id = await addDraft(db, null, { ...report('Kilo outage', began), actions: [limit], facts: [asked] }, 0);
  const opened = await openDraft({ db, journal: null, now: () => 0 }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  const { draft } = opened;
  const words = (): string => {
    const { events, actions, facts, details } = draft.report.get();
    return [
      ...events.map(({ text }) => text),
      ...actions.map(({ owner }) => owner),
      ...facts.map(({ value }) => value),
      details.title,
    ].join('; ');
  };
  const before = words();
  applyFix(draft, { kind: 'replace-words', place, words: 'Kilo', by: 'Lima' });
  expect(words()).toContain(expected);
  expect(words().match(/Kilo/g)).toHaveLength(3);
  draft.undo.undo();
  expect(words()).toBe(before);
  await draft.close();
});
