import { useEffect } from 'react';
import type { Draft } from '../../../store/draft.ts';
import { keepWhenIdle } from '../../../store/versions/keep-when-idle.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { useServices } from '../../app/services.ts';

/** Keeps a version of the open draft whenever it has changed and then rested. */
export const useIdleVersions = (draft: Draft): void => {
  const { db, now, notify } = useServices();
  useEffect(
    () => keepWhenIdle(db, draft, now, (reason) => void notify({ kind: 'problem', message: fromBelow(reason) })),
    [db, draft, now, notify],
  );
};
