import type { Draft } from '../../store/draft.ts';
import { useWatched } from '../hooks/use-watched.ts';

/** The language that a draft's report is written in (BCP 47). */
export const useLanguage = (draft: Draft): string =>
  useWatched({ get: () => draft.report.get().details.language, subscribe: draft.report.subscribe });
