import { useMemo, useSyncExternalStore } from 'react';
import { isOpen } from '../../../core/review/filter-threads.ts';
import type { Thread } from '../../../core/review/thread.ts';
import { structuredIn } from '../../../core/rich-text/walk.ts';
import type { Draft } from '../../../store/draft.ts';
import { useRoute } from '../../app/route.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { deskOf, isBeside } from '../desk.ts';
import { blocksOf, type Sight } from './sight.ts';
import { textSight } from './text-sight.ts';

/** What the comments may stand beside just now, and which of them have a place in it; `isWanted` when they are to stand there. */
export type Beside = { readonly sight: Sight; readonly isWanted: boolean; readonly isPlaced: (thread: Thread) => boolean };

const drawer = matchMedia('(width < 1000px)');
const watchDrawer = (listener: () => void): (() => void) => {
  drawer.addEventListener('change', listener);
  return () => drawer.removeEventListener('change', listener);
};

/** The text or the preview beside the panel; null where there is neither, or where the panel lies over it. */
export const useSight = (draft: Draft, detached: ReadonlySet<string>): Beside | null => {
  const desk = deskOf(draft);
  const editor = useWatched(desk.editor);
  const page = useWatched(desk.page);
  const shownInPage = useWatched(page?.placed ?? nowhere);
  const { body } = useWatched(draft.report);
  const route = useRoute();
  const isWanted = useWatched(isBeside);
  const isDrawer = useSyncExternalStore(watchDrawer, () => drawer.matches);
  const view = route.kind === 'draft' ? route.view : null;
  const text = useMemo(() => (editor === null || view !== 'write' ? null : textSight(editor)), [editor, view]);
  // The whole text is looked through only for comments that stand beside it; while the same blocks stand in it, nothing is drawn anew.
  const named = useMemo(() => (isWanted ? [...structuredIn(body)] : []), [isWanted, body]).join();
  const blocks = useMemo(() => new Set(named.split(',')), [named]);
  return useMemo(() => {
    if (isDrawer) return null;
    if (view === 'preview' && page !== null) return { sight: page.sight, isWanted, isPlaced: ({ id }) => shownInPage.has(id) };
    if (text === null) return null;
    const isPlaced = (thread: Thread): boolean =>
      thread.anchor.kind === 'text'
        ? isOpen(thread) && !detached.has(thread.id)
        : isOpen(thread) && blocksOf(thread.anchor).some((kind) => blocks.has(kind));
    return { sight: text, isWanted, isPlaced };
  }, [isDrawer, view, page, shownInPage, text, isWanted, detached, blocks]);
};

const none: ReadonlySet<string> = new Set();
const nowhere = { get: () => none, subscribe: () => () => undefined };
