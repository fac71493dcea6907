import { useRef } from 'react';
import { blankReport } from '../../core/report/blank.ts';
import { addDraft } from '../../store/library.ts';
import { goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';

/** The way to start a blank report and go to it; asked for again before it is there, it does nothing. */
export const useStartReport = (): (() => Promise<void>) => {
  const { db, host, now } = useServices();
  const isStarting = useRef(false);
  return async () => {
    if (isStarting.current) return;
    isStarting.current = true;
    try {
      goTo({ kind: 'draft', id: await addDraft(db, host.journal, blankReport, now()), view: 'write' });
    } finally {
      isStarting.current = false;
    }
  };
};
