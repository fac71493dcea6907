import type { Id } from '../../core/report/report.ts';
import type { When } from '../../core/time/when.ts';
import type { WhenFlag } from '../../core/time/words/read-flag.ts';
import { carryDoubts, type Doubts, doubtsAbout, type TypedPart } from '../../core/timeline/doubts/doubts.ts';
import type { DoubtAnswer } from '../../core/timeline/doubts/shared-doubts.ts';
import { doubtsOf, watchDoubts } from '../doubts.ts';
import type { Draft } from '../draft.ts';
import { editDraft } from './edit-draft.ts';
import { changeItems } from './list-edits.ts';

/** Notes what is to be looked at in the time of an event in place of what was noted; an empty list says that nothing is. */
export const noteDoubts = (draft: Draft, id: Id, of: When, flags: readonly WhenFlag[]): void => {
  const map = doubtsOf(draft.doc);
  if (flags.length === 0 && !map.has(id)) return;
  editDraft(draft, () => {
    if (flags.length === 0) map.delete(id);
    else map.set(id, { of, flags } satisfies Doubts);
  });
};

/** Gives an event a time and what is to be looked at in it, as one step of undo. */
export const setWhen = (draft: Draft, id: Id, when: When, flags: readonly WhenFlag[]): void =>
  editDraft(draft, () => {
    changeItems(draft, 'events', [{ id, change: { when } }]);
    noteDoubts(draft, id, when, flags);
  });

/** A time before and after a change that nobody typed. */
export type ChangedWhen = { readonly id: Id; readonly before: When; readonly after: When; readonly flags?: readonly WhenFlag[] };

/** Changes many times as one step of undo; what is to be looked at in them stays with them, but for the parts that are entered anew. */
export const setWhens = (draft: Draft, changes: readonly ChangedWhen[], entered: readonly TypedPart[]): void => {
  const known = watchDoubts(draft).get();
  editDraft(draft, () => {
    changeItems(
      draft,
      'events',
      changes.map(({ id, after }) => ({ id, change: { when: after } })),
    );
    for (const { id, before, after, flags = [] } of changes) {
      noteDoubts(draft, id, after, [...carryDoubts(doubtsAbout(before, known.get(id)), before, after, entered), ...flags]);
    }
  });
};

/** Takes answers to the doubts about many times, as one step of undo. */
export const answerDoubts = (draft: Draft, answers: readonly DoubtAnswer[]): void =>
  editDraft(draft, () => {
    changeItems(
      draft,
      'events',
      answers.map(({ id, when }) => ({ id, change: { when } })),
    );
    for (const { id, when, flags } of answers) noteDoubts(draft, id, when, flags);
  });
