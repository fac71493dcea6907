import { useEffect } from 'react';
import type { Draft } from '../../store/draft.ts';
import { noteWriter } from '../../store/exchange/copy/writers.ts';
import { usePerson } from './use-person.ts';

/** Notes in the open draft who writes on it, once somebody has said who they are: a copy that goes back tells it. */
export const useNoteWriter = (draft: Draft): void => {
  const person = usePerson();
  useEffect(() => (person ? noteWriter(draft, person) : undefined), [draft, person]);
};
