import { useSyncExternalStore } from 'react';
import type { Template } from '../../core/templates/template.ts';
import type { Draft } from '../../store/draft.ts';
import { useTemplates } from './use-templates.ts';

/** The template that a draft follows; null for none, for one that is not here, and before it is read. */
export const useDraftTemplate = ({ report }: Draft): Template | null => {
  const kind = useSyncExternalStore(report.subscribe, () => report.get().details.kind);
  const templates = useTemplates(kind !== '');
  return [...(templates?.own ?? []), ...(templates?.builtIn ?? [])].find(({ id }) => id === kind) ?? null;
};
