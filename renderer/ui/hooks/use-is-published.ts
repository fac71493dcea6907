import type { Draft } from '../../store/draft.ts';
import { useWatched } from './use-watched.ts';

/** Whether the report of an open draft is published, so that nothing in it may be edited; who asks is drawn anew only when that changes. */
export const useIsPublished = ({ report }: Draft): boolean =>
  useWatched({ get: () => report.get().details.state === 'published', subscribe: report.subscribe });
