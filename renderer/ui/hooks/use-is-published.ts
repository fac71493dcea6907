import type { Draft } from '../../store/draft.ts';
import { useWatched } from './use-watched.ts';

/** Whether the report of an open draft is published, so that nothing in it may be edited. */
export const useIsPublished = (draft: Draft): boolean => useWatched(draft.report).details.state === 'published';
