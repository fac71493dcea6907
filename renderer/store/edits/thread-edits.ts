import type { Id } from '../../core/report/report.ts';
import { parseThreads } from '../../core/review/parse-threads.ts';
import type { Anchor, ChangingPart, Person, Suggestion, Thread } from '../../core/review/thread.ts';
import { shift } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/when.ts';
import type { Draft } from '../draft.ts';
import { changeDoc } from '../later.ts';
import { newId } from '../new-id.ts';
import { threadOf, threadsOf } from '../threads.ts';

/** Marks changes of comments; undo does not cover them. */
export const byReview = Symbol('by review');

/** Who writes, and when. */
export type Writing = { readonly author: Person; readonly at: Instant };

/** What came of writing a comment; `reason` is a sentence for the user, and nothing was changed. */
export type Written = { readonly kind: 'written'; readonly id: Id } | { readonly kind: 'refused'; readonly reason: string };

/** A clock that was set back must not make the later change the older one. */
const later = (at: Instant, before: Instant): Instant => (at > before ? at : shift(before, 1));

const empty: Written = { kind: 'refused', reason: 'The comment is empty.' };

/** Starts a thread; one that suggests something may do without a comment. */
export const addThread = (
  draft: Draft,
  anchor: Anchor,
  text: string,
  { author, at }: Writing,
  suggestion: Suggestion | null = null,
): Written => {
  if (text.trim() === '' && suggestion === null) return empty;
  const changed = { anchor: at, text: at, state: at, suggestion: at, decision: at };
  const said = { text: text.trim(), replies: [], suggestion, decision: null } as const;
  return write(draft, { id: newId(), anchor, author, at, ...said, state: 'open', changed });
};

/** Answers in a thread. */
export const reply = (draft: Draft, id: Id, text: string, { author, at }: Writing): Written => {
  if (text.trim() === '') return empty;
  return change(draft, id, (thread) => ({ ...thread, replies: [...thread.replies, { id: newId(), author, at, text: text.trim() }] }));
};

/** Changes what a reply says. */
export const changeReply = (draft: Draft, id: Id, replyId: Id, text: string, at: Instant): Written => {
  const next = text.trim();
  if (next === '') return empty;
  return change(draft, id, (thread) => ({
    ...thread,
    replies: thread.replies.map((one) => (one.id === replyId ? { ...one, text: next, at: later(at, one.at) } : one)),
  }));
};

/** Ties a thread to other words, or to something else, by the hand of somebody who has looked. */
export const attachAgain = (draft: Draft, id: Id, anchor: Anchor, at: Instant): Written =>
  change(draft, id, (thread) => ({ ...thread, anchor, changed: changedNow(thread, 'anchor', at) }));

/** Changes or withdraws (null) what a thread suggests. */
export const changeSuggestion = (draft: Draft, id: Id, suggestion: Suggestion | null, at: Instant): Written =>
  change(draft, id, (thread) => ({ ...thread, suggestion, changed: changedNow(thread, 'suggestion', at) }));

/** Resolves a thread or opens it again; a thread that is in the state already stays as it is. */
export const setState = (draft: Draft, id: Id, state: Thread['state'], at: Instant): Written =>
  change(draft, id, (thread) => (thread.state === state ? thread : { ...thread, state, changed: changedNow(thread, 'state', at) }));

/** Changes what a thread's first comment says. */
export const changeText = (draft: Draft, id: Id, text: string, at: Instant): Written => {
  const next = text.trim();
  if (next === '') return empty;
  return change(draft, id, (thread) =>
    thread.text === next ? thread : { ...thread, text: next, changed: changedNow(thread, 'text', at) },
  );
};

const changedNow = ({ changed }: Thread, part: ChangingPart, at: Instant): Thread['changed'] => ({
  ...changed,
  [part]: later(at, changed[part]),
});

const change = (draft: Draft, id: Id, changed: (thread: Thread) => Thread): Written => {
  const thread = threadOf(draft.doc, id);
  if (thread === null) return { kind: 'refused', reason: 'This comment is no longer in the draft.' };
  const next = changed(thread);
  return next === thread ? { kind: 'written', id } : write(draft, next);
};

/** Through the same gate as reading: what could not be read again is not written. */
const write = (draft: Draft, thread: Thread): Written => {
  const parsed = parseThreads([thread]);
  if (parsed.kind === 'refused') return { kind: 'refused', reason: 'This is more than one comment holds; write it as several.' };
  // What is typed before and after a comment are two steps of undo.
  draft.undo.stopCapturing();
  changeDoc(draft.doc, byReview, () => threadsOf(draft.doc).set(thread.id, { ...thread, decision: null }));
  return { kind: 'written', id: thread.id };
};
