import { expect, it } from 'vitest';
import type { RichText } from '../../renderer/core/rich-text/rich-text.ts';
import { openDraft } from '../../renderer/store/draft.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { applyFix } from '../../renderer/ui/checks/apply-fix.ts';
import { deskOf } from '../../renderer/ui/review/desk.ts';
import { action, fact } from '../core/export/sample-report.ts';
import { event, newLibrary, report } from '../store/library-fixture.ts';
import { editorOn } from './editor-fixture.ts';

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

it.each([
  [
    'Monday, 3 November 2026',
    'Tuesday, 3 November 2026',
    'On <a href="https://a.example/">Tuesday</a>, <strong>3 November</strong> 2026 it failed.',
  ],
  ['3 November 2026', '3 November 2025', 'On <a href="https://a.example/">Monday</a>, <strong>3 November</strong> 2025 it failed.'],
  ['3 November', '4 December', 'On <a href="https://a.example/">Monday</a>, <strong>4 December</strong> 2026 it failed.'],
])('a fix of “%s” to “%s” leaves links and formats where they are', async (words, by, expected) => {
  const marked = (text: string, mark: object) => ({ type: 'text', text, marks: [mark] });
  const content = [
    { type: 'text', text: 'On ' },
    marked('Monday', { type: 'link', attrs: { href: 'https://a.example/' } }),
    { type: 'text', text: ', ' },
    marked('3 November', { type: 'bold' }),
    { type: 'text', text: ' 2026 it failed.' },
  ];
  const body = { type: 'doc', content: [{ type: 'paragraph', attrs: { kind: 'p' }, content }] } as unknown as RichText;
  const db = await newLibrary();
  const opened = await openDraft({ db, journal: null, now: () => 0 }, await addDraft(db, null, { ...report('Outage'), body }, 0));
  if (opened.kind === 'failed') throw new Error(opened.reason);
  const editor = editorOn(body);
  deskOf(opened.draft).editor.set(editor);
  applyFix(opened.draft, { kind: 'replace-words', place: { kind: 'text', block: 0, words }, words, by });
  expect(editor.getHTML().replace(/ (?:dir|target|rel)="[^"]*"/g, '')).toBe(`<p>${expected}</p>`);
  deskOf(opened.draft).editor.set(null);
  editor.destroy();
  await opened.draft.close();
});
