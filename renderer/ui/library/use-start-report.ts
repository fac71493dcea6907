import { useRef } from 'react';
import { blankReport } from '../../core/report/blank.ts';
import { keepDraft } from '../../store/library.ts';
import { goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';

/** The way to start a blank report and go to it, or to say why there is none; asked for again before it is there, it does nothing. */
export const useStartReport = (): (() => Promise<void>) => {
  const { db, host, now, notify } = useServices();
  const isStarting = useRef(false);
  return async () => {
    if (isStarting.current) return;
    isStarting.current = true;
    try {
      const kept = await keepDraft(db, host.journal, blankReport, now());
      if (kept.kind === 'kept') goTo({ kind: 'draft', id: kept.id, view: 'write' });
      else notify({ kind: 'problem', message: kept.reason });
    } finally {
      isStarting.current = false;
    }
  };
};
