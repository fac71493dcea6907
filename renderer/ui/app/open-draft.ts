import { createContext, useContext } from 'react';
import type { Draft } from '../../store/draft.ts';

const DraftContext = createContext<Draft | null>(null);

/** Hands the open draft to everything inside, the editor's block views too. */
export const DraftProvider = DraftContext.Provider;

/** The open draft; only inside `DraftProvider`. */
export const useOpenDraft = (): Draft => {
  const draft = useContext(DraftContext);
  if (draft === null) throw new Error('useOpenDraft is called outside DraftProvider');
  return draft;
};

/** The open draft, for parts that stand in other places too; null there. */
export const useMaybeDraft = (): Draft | null => useContext(DraftContext);
