import type { Id } from '../../../renderer/core/report/report.ts';
import type { Thread } from '../../../renderer/core/review/thread.ts';
import type { Instant } from '../../../renderer/core/time/when.ts';

/** A comment on the whole report, open unless said otherwise. */
export function thread({
  author = 'Ana',
  state = 'open',
  suggests = false,
}: {
  author?: string;
  state?: Thread['state'];
  suggests?: boolean;
} = {}): Thread {
  const at = 0 as Instant;
  return {
    id: `thread-${author}-${state}-${suggests}` as Id,
    anchor: { kind: 'report' },
    author: { id: 'a', name: author, role: '', initials: 'A' },
    at,
    text: 'Really?',
    replies: [],
    state,
    suggestion: suggests ? { kind: 'words', replacement: 'x' } : null,
    decision: null,
    changed: { anchor: at, text: at, state: at, suggestion: at, decision: at },
  };
}
