import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { blankReport } from '../../renderer/core/report/blank.ts';
import type { Fact, Id } from '../../renderer/core/report/report.ts';
import { fillDoc, snapshotOf } from '../../renderer/store/doc.ts';
import { openDraft } from '../../renderer/store/draft.ts';
import { addFacts } from '../../renderer/store/edits/add-facts.ts';
import { changeItem, moveItem, removeItems } from '../../renderer/store/edits/list-edits.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { anyFacts } from '../support/any-fact.ts';
import { newLibrary } from './library-fixture.ts';

const now = (): number => 1_780_000_000_000;
const factsIn = (doc: Y.Doc): readonly Fact[] => {
  const read = snapshotOf(doc);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.report.facts;
};
const asked = (id: string, rank: string): Fact => ({
  id: id as Id,
  text: id,
  kind: 'number',
  unit: 'persons',
  choices: [],
  value: '',
  when: null,
  visibility: 'public',
  rank,
});

it('facts are stored, merged into another copy and read back as they were, whatever they hold', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const [doc, copy] = [new Y.Doc(), new Y.Doc()];
      fillDoc(doc, { ...blankReport, facts });
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
      expect(factsIn(copy)).toEqual(facts);
    }),
  );
});

const open = async (facts: readonly Fact[]) => {
  const db = await newLibrary();
  const id = await addDraft(db, null, { ...blankReport, facts }, now());
  const opened = await openDraft({ db, journal: null, now }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.draft;
};
const idsIn = async (draft: Awaited<ReturnType<typeof open>>): Promise<readonly string[]> => {
  await draft.flush();
  return draft.report.get().facts.map(({ id }) => id);
};

it('each change of a fact is one step of undo', async () => {
  const draft = await open([asked('a', 'a0'), asked('b', 'a1')]);
  changeItem(draft, 'facts', 'a' as Id, { value: '~12000', when: null });
  moveItem(draft, 'facts', 'b' as Id, -1);
  removeItems(draft, 'facts', ['b' as Id]);
  expect(await idsIn(draft)).toEqual(['a']);
  draft.undo.undo();
  expect(await idsIn(draft)).toEqual(['b', 'a']);
  draft.undo.undo();
  expect(await idsIn(draft)).toEqual(['a', 'b']);
  draft.undo.undo();
  await draft.flush();
  expect(draft.report.get().facts[0]?.value).toBe('');
  draft.undo.redo();
  await draft.flush();
  expect(draft.report.get().facts[0]?.value).toBe('~12000');
});

it('the facts of a template are added behind the draft’s own, those that are there left as they are, and taken back in one step', async () => {
  const draft = await open([{ ...asked('b', 'a5'), value: '7' }]);
  addFacts(draft, [asked('a', 'a0'), asked('b', 'a1'), asked('c', 'a2')]);
  expect(await idsIn(draft)).toEqual(['b', 'a', 'c']);
  expect(draft.report.get().facts[0]?.value).toBe('7');
  draft.undo.undo();
  expect(await idsIn(draft)).toEqual(['b']);
});
