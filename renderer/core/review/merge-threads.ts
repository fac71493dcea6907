import type { Instant } from '../time/when.ts';
import { canonical, compareTexts } from './canonical.ts';
import type { ChangingPart, Reply, Thread } from './thread.ts';

/**
 * Two people's threads as one list, oldest first: united by id, with the replies of both and the later change of each part.
 * The order of merging, and how often, makes no difference to the result.
 */
export const mergeThreads = (mine: readonly Thread[], theirs: readonly Thread[]): readonly Thread[] =>
  unite(
    [...mine, ...theirs].map((thread) => ({ ...thread, replies: mergeReplies(thread.replies) })),
    mergeTwo,
  );

const mergeReplies = (replies: readonly Reply[]): readonly Reply[] =>
  unite(replies, (a, b) => (compareEdits(a.at, a, b.at, b) >= 0 ? a : b));

const unite = <Item extends { readonly id: string; readonly at: Instant }>(
  items: readonly Item[],
  merge: (a: Item, b: Item) => Item,
): readonly Item[] => {
  const byId = new Map<string, Item>();
  for (const item of items) {
    const known = byId.get(item.id);
    byId.set(item.id, known === undefined ? item : merge(known, item));
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || compareTexts(a.id, b.id));
};

const mergeTwo = (a: Thread, b: Thread): Thread => {
  const latest = (part: ChangingPart): Thread => (compareEdits(a.changed[part], a[part], b.changed[part], b[part]) >= 0 ? a : b);
  // Who wrote it and when never changes; of two claims the earlier one stands.
  const origin = a.at === b.at ? (compareTexts(canonical(a.author), canonical(b.author)) <= 0 ? a : b) : a.at < b.at ? a : b;
  const [anchor, text, state] = [latest('anchor'), latest('text'), latest('state')];
  const [suggestion, decision] = [latest('suggestion'), latest('decision')];
  return {
    id: a.id,
    anchor: anchor.anchor,
    author: origin.author,
    at: origin.at,
    text: text.text,
    replies: mergeReplies([...a.replies, ...b.replies]),
    state: state.state,
    suggestion: suggestion.suggestion,
    decision: decision.decision,
    changed: {
      anchor: anchor.changed.anchor,
      text: text.changed.text,
      state: state.changed.state,
      suggestion: suggestion.changed.suggestion,
      decision: decision.changed.decision,
    },
  };
};

/** Positive where the first edit came later; edits of one moment are put in an order that has no meaning but is the same everywhere. */
const compareEdits = (at: Instant, value: unknown, otherAt: Instant, other: unknown): number =>
  at - otherAt || compareTexts(canonical(value), canonical(other));
