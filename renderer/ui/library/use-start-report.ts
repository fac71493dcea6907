import { useRef } from 'react';
import { reportFromTemplate } from '../../core/templates/report-from-template.ts';
import type { Template } from '../../core/templates/template.ts';
import { keepDraft } from '../../store/library.ts';
import { keepLastTemplate } from '../../store/templates.ts';
import { goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';

/**
 * The way to start a report from a template (one with an empty id: the usual sections) and go to it, or to say why there is none; true when it
 * was started. Asked for again before it is there, it does nothing.
 */
export const useStartReport = (): ((template: Template) => Promise<boolean>) => {
  const { db, host, now, notify } = useServices();
  const isStarting = useRef(false);
  return async (template) => {
    if (isStarting.current) return false;
    isStarting.current = true;
    try {
      const kept = await keepDraft(db, host.journal, reportFromTemplate(template), now());
      if (kept.kind === 'failed') {
        notify({ kind: 'problem', message: kept.reason });
        return false;
      }
      // Which one is preselected next time is not worth a word when it can't be kept.
      keepLastTemplate(db, template.id).catch(() => undefined);
      goTo({ kind: 'draft', id: kept.id, view: 'write' });
      return true;
    } finally {
      isStarting.current = false;
    }
  };
};
