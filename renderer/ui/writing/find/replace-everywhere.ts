import type { Editor } from '@tiptap/react';
import type { DataField, DataScope, Hold } from '../../../core/report/search/data-words.ts';
import { areInOneField, type FoundWords } from '../../../core/report/search/find-in-data.ts';
import { type DataChanges, replaceInData } from '../../../core/report/search/replace-in-data.ts';
import { placesInAddresses } from '../../../core/rich-text/places-in-addresses.ts';
import { findIn } from '../../../editor/find/find-in-text.ts';
import type { Ready } from '../../../editor/find/look-in-text.ts';
import { addressesWith, chipsIn, chipsThatStay } from '../../../editor/find/what-stays.ts';
import { type ListName, snapshotOf } from '../../../store/doc.ts';
import type { Draft } from '../../../store/draft.ts';
import { changeDetails } from '../../../store/edits/change-details.ts';
import { editDraft } from '../../../store/edits/edit-draft.ts';
import { changeItems } from '../../../store/edits/list-edits.ts';
import { foundInData } from './found-in-data.ts';

/** How many places were replaced, in the text and in each part of the data, and how many stay for each reason. */
export type Replaced = {
  readonly done: Readonly<Record<'text' | DataField['kind'], number>>;
  readonly left: Readonly<Record<'chip' | Exclude<Hold, 'none'>, number>>;
};

/** Replaces what is looked for in the text and in the data, as one step to undo; null where nothing may be changed. */
export const replaceEverywhere = (draft: Draft, editor: Editor, scope: DataScope, by: string): Replaced | null => {
  const { ready, within, found } = findIn(editor.state);
  const parsed = snapshotOf(draft.doc);
  if (ready === null || parsed.kind === 'refused') return null;
  const { doc } = editor.state;
  const chips = chipsIn(doc);
  const inData = holdingAddresses(foundInData(parsed.report, ready, scope));
  const changes = replaceInData(parsed.report, inData, ready.search, by);
  const inText = found.filter(({ isData, isInAddress }) => !isData && !isInAddress).length;
  const addresses = addressesWith(doc, ready, within, found);
  let isDone = false;
  editDraft(draft, () => {
    isDone = true;
    if (inText > 0) editor.commands.replaceAllFound(by);
    writeChanges(draft, changes);
  });
  if (!isDone) return null;
  const count = (is: (words: FoundWords['in']) => boolean): number => inData.filter(({ in: words }) => is(words)).length;
  const done = (kind: DataField['kind']): number => count(({ of, hold }) => of.kind === kind && hold === 'none');
  const left = (hold: Hold): number => count((words) => words.hold === hold);
  return {
    done: {
      text: inText,
      event: done('event'),
      cause: done('cause'),
      action: done('action'),
      step: done('step'),
      correction: done('correction'),
      fact: done('fact'),
      details: done('details'),
    },
    left: {
      chip: chipsThatStay(found, chips, chipsIn(editor.state.doc)),
      address: addresses + left('address'),
      reference: left('reference'),
      category: left('category'),
      unseen: left('unseen'),
    },
  };
};

/** The places, of which those that are a part of an address in their words are held: replaced one by one, and not with all others. */
const holdingAddresses = (places: readonly FoundWords[]): readonly FoundWords[] => {
  const held = new Set(
    [...new Set(places.map(({ in: words }) => words))].flatMap((one) => {
      const matches = places.flatMap(({ in: words, match }) => (words === one ? [match] : []));
      return [...placesInAddresses(one.words, matches)];
    }),
  );
  return places.map((one) =>
    held.has(one.match) && one.in.hold === 'none' ? { ...one, in: { ...one.in, hold: 'address' as const } } : one,
  );
};

/** Replaces one place of the data, as one step to undo; false where its words are not there any more, or nothing may be changed. */
export const replaceOne = (draft: Draft, place: FoundWords, ready: Ready, by: string): boolean => {
  const parsed = snapshotOf(draft.doc);
  if (parsed.kind === 'refused') return false;
  const now = foundInData(parsed.report, ready, { kind: 'draft' }).find(
    (one) =>
      areInOneField(one, place) &&
      one.in.whole === place.in.whole &&
      one.in.offset === place.in.offset &&
      one.match.from === place.match.from,
  );
  if (now === undefined) return false;
  let isDone = false;
  editDraft(draft, () => {
    isDone = true;
    writeChanges(draft, replaceInData(parsed.report, [now], ready.search, by));
  });
  return isDone;
};

const lists: readonly ListName[] = ['causes', 'actions', 'steps', 'corrections', 'facts', 'events'];

const writeChanges = (draft: Draft, changes: DataChanges): void => {
  changeDetails(draft, changes.details);
  for (const name of lists) changeItems(draft, name, changes[name]);
};
