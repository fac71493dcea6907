import type * as Y from 'yjs';

/** What was decided about suggestions, thread id -> decision. Undo covers it, as it covers the words that a decision changed. */
export const decisionsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('decisions');
