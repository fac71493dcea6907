import { useMemo } from 'react';
import type { Vouched } from '../../../../core/review/workflow/claimed-state.ts';
import type { Draft } from '../../../../store/draft.ts';
import { watchRequired, watchSignOffs } from '../../../../store/review/sign-offs.ts';
import { watchLog } from '../../../../store/review/workflow.ts';
import { useWatched } from '../../../hooks/use-watched.ts';

/** What an open draft's state is held against, now and after every change. */
export const useVouched = (draft: Draft): Vouched => {
  const required = useWatched(watchRequired(draft));
  const signOffs = useWatched(watchSignOffs(draft));
  const log = useWatched(watchLog(draft));
  return useMemo(() => ({ required, signOffs, log }), [required, signOffs, log]);
};
