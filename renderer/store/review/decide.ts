import { chipWords } from '../../core/chips/reviewed-text.ts';
import type { Id, Report } from '../../core/report/report.ts';
import { findQuote } from '../../core/review/quote.ts';
import { fieldChange } from '../../core/review/suggestions/field-change.ts';
import type { Decision, Quote, Thread } from '../../core/review/thread.ts';
import { bodyOf, listOf, snapshotOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { editDraft } from '../edits/edit-draft.ts';
import type { Writing } from '../edits/thread-edits.ts';
import { threadOf } from '../threads.ts';
import { type BodyWords, bodyWordsOf } from './body-words.ts';
import { decisionsOf } from './decisions.ts';
import { isPublished, publishedReason } from './published.ts';
import { carryOut, planReplacement } from './replace-words.ts';

/** What came of accepting or rejecting suggestions; each refusal has a sentence for the user, and changed nothing. */
export type Decided = { readonly done: readonly Id[]; readonly refused: readonly { readonly id: Id; readonly reason: string }[] };

/** What accepting one suggestion does; `reason` is a sentence on why it can't be accepted. */
type Plan =
  | { readonly kind: 'plan'; readonly touches: Touched; readonly run: () => void }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a plan changes, so that no two change the same: a passage of the text, or a field by its name. */
type Touched = { readonly from: number; readonly to: number } | string;

/** Accepts suggestions: all their changes and the note of who accepted them are one step of undo. Of two that change the same words the first counts. */
export const acceptSuggestions = (draft: Draft, ids: readonly Id[], { author, at }: Writing): Decided => {
  const parsed = snapshotOf(draft.doc);
  if (parsed.kind === 'refused') return { done: [], refused: ids.map((id) => ({ id, reason: parsed.reason })) };
  if (isPublished(draft.doc)) return { done: [], refused: ids.map((id) => ({ id, reason: publishedReason })) };
  const { report } = parsed;
  const words = bodyWordsOf(bodyOf(draft.doc), chipWords(report));
  const plans: { readonly id: Id; readonly touches: Touched; readonly run: () => void }[] = [];
  const refused: { readonly id: Id; readonly reason: string }[] = [];
  for (const id of ids) {
    const thread = undecided(draft, id);
    const plan = typeof thread === 'string' ? { kind: 'refused' as const, reason: thread } : planFor(draft, thread, report, words);
    if (plan.kind === 'refused') refused.push({ id, reason: plan.reason });
    else if (plans.some(({ touches }) => meet(touches, plan.touches))) {
      refused.push({
        id,
        reason: 'Another suggestion that was accepted changes the same words. Decide by hand.',
      });
    } else plans.push({ id, ...plan });
  }
  if (plans.length > 0) {
    editDraft(draft, () => {
      // From the end to the beginning: a passage stands where it stood as long as only what comes after it has changed.
      for (const { run } of [...plans].sort((a, b) => startOf(b.touches) - startOf(a.touches))) run();
      for (const { id } of plans) decide(draft, id, { kind: 'accepted', by: author, at });
    });
  }
  return { done: plans.map(({ id }) => id), refused };
};

/** Rejects suggestions, as one step of undo; the report stays as it is. */
export const rejectSuggestions = (draft: Draft, ids: readonly Id[], { author, at }: Writing): Decided => {
  if (isPublished(draft.doc)) return { done: [], refused: ids.map((id) => ({ id, reason: publishedReason })) };
  const done: Id[] = [];
  const refused: { readonly id: Id; readonly reason: string }[] = [];
  for (const id of ids) {
    const thread = undecided(draft, id);
    if (typeof thread === 'string') refused.push({ id, reason: thread });
    else done.push(id);
  }
  if (done.length > 0) {
    editDraft(draft, () => {
      for (const id of done) decide(draft, id, { kind: 'rejected', by: author, at });
    });
  }
  return { done, refused };
};

const decide = (draft: Draft, id: Id, decision: Decision): void => {
  decisionsOf(draft.doc).set(id, decision);
};

/** The thread, or why nothing can be decided about it. */
const undecided = ({ doc }: Draft, id: Id): Thread | string => {
  const thread = threadOf(doc, id);
  if (thread === null) return 'This suggestion is no longer in the draft.';
  if (thread.suggestion === null) return 'This comment suggests nothing.';
  return thread.decision === null ? thread : `${thread.decision.by.name} has ${thread.decision.kind} this suggestion already.`;
};

const planFor = (draft: Draft, thread: Thread, report: Report, words: BodyWords): Plan => {
  const { suggestion, anchor } = thread;
  if (suggestion?.kind === 'field') {
    const change = fieldChange(report, thread, suggestion);
    if (change.kind === 'refused') return change;
    return {
      kind: 'plan',
      touches: `${change.id} ${suggestion.field}`,
      run: () => {
        const item = listOf(draft.doc, change.list).get(change.id);
        for (const [field, value] of Object.entries(change.change)) item?.set(field, value);
      },
    };
  }
  if (suggestion === null || anchor.kind !== 'text') {
    return { kind: 'refused', reason: 'This suggestion doesn’t say which words it is about. Change the report by hand.' };
  }
  const found = findQuote(words.text, anchor.quote);
  if (found.kind === 'detached') {
    return { kind: 'refused', reason: 'The words have changed since this was suggested. Nothing was changed; decide by hand.' };
  }
  const changes = planReplacement(words, found.from, found.to, suggestion.replacement);
  if (changes === null) {
    return {
      kind: 'refused',
      reason: 'This suggestion goes across paragraphs, or over a reference or footnote. Nothing was changed; change the text by hand.',
    };
  }
  return { kind: 'plan', touches: { from: found.from, to: found.to }, run: () => carryOut(changes) };
};

/** Whether other words of a passage could be accepted as the text stands: each change within one paragraph, and over no chip or footnote. */
export const couldBeAccepted = (draft: Draft, quote: Quote, replacement: string): boolean => {
  const parsed = snapshotOf(draft.doc);
  if (parsed.kind === 'refused') return false;
  const words = bodyWordsOf(bodyOf(draft.doc), chipWords(parsed.report));
  const found = findQuote(words.text, quote);
  // Words that are gone may come back, and are for whoever decides.
  return found.kind === 'detached' || planReplacement(words, found.from, found.to, replacement) !== null;
};

const startOf = (touched: Touched): number => (typeof touched === 'string' ? -1 : touched.from);

const meet = (a: Touched, b: Touched): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.from < b.to && b.from < a.to;
