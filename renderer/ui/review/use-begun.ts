import { useEffect } from 'react';
import { begunWords, readBegun } from '../../core/review/begun.ts';
import type { Draft } from '../../store/draft.ts';
import { typedWordsOf } from '../../store/typed-words.ts';
import { useServices } from '../app/services.ts';
import { deskOf } from './desk.ts';
import { fieldOfBegun, isFieldOfNew } from './field-names.ts';

/** Keeps what a comment that is being written is about, as its words are kept: whoever opens the draft again goes on with it. */
export const useBegun = (draft: Draft): void => {
  const { db } = useServices();
  useEffect(() => {
    const { composing } = deskOf(draft);
    const typed = typedWordsOf(draft, db);
    const giveBack = (): void => {
      const kept = typed.of(fieldOfBegun);
      const begun = kept === null ? null : readBegun(kept);
      // A field in which nothing was typed is not missed.
      const isMissed = [...typed.restored.get()].some((field) => isFieldOfNew(field) && typed.of(field) !== null);
      if (composing.get() === null && begun !== null && isMissed) composing.set({ ...begun, request: null });
    };
    giveBack();
    const stopReading = typed.restored.subscribe(giveBack);
    const stopKeeping = composing.subscribe(() => {
      const now = composing.get();
      typed.keep(fieldOfBegun, now === null ? null : begunWords(now));
    });
    return () => {
      stopReading();
      stopKeeping();
    };
  }, [draft, db]);
};
