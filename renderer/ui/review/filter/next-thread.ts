import { isOpen } from '../../../core/review/filter-threads.ts';
import type { Draft } from '../../../store/draft.ts';
import { watchThreads } from '../../../store/threads.ts';
import { deskOf } from '../desk.ts';

const last = new WeakMap<Draft, string>();

/** Goes to the next (1) or previous (-1) open comment, round the ends; false when there is none. */
export const goToNextThread = (draft: Draft, by: 1 | -1): boolean => {
  const open = watchThreads(draft).get().filter(isOpen);
  if (open.length === 0) return false;
  const at = open.findIndex(({ id }) => id === last.get(draft));
  const next = open[at === -1 ? (by === 1 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
  if (next === undefined) return false;
  const desk = deskOf(draft);
  last.set(draft, next.id);
  desk.tab.set('comments');
  desk.filter.set({ kind: 'open' });
  desk.current.set(next.id);
  return true;
};
