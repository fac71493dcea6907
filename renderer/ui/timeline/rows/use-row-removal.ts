import type { Id } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { undoLast } from '../../hooks/use-undo-keys.ts';
import { removeRows } from './remove-rows.ts';

/** Removes several events in one step, and says so with a way back; the way goes as soon as the last step is another one. */
export const useRowRemoval = (draft: Draft): ((ids: readonly Id[]) => void) => {
  const { notify } = useServices();
  const { undo } = draft;
  return (ids) => {
    removeRows(draft, ids, 'time');
    // What is seen at a glance needs no notice.
    if (ids.length < 2) return;
    const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
    const forget = (): void => {
      for (const event of events) undo.off(event, forget);
      dismiss();
    };
    const dismiss = notify({
      kind: 'done',
      message: t('{count, plural, one {One event was} other {# events were}} deleted.', { count: ids.length }),
      action: { label: t('Undo'), run: () => undoLast(undo) },
      about: draft.id,
    });
    for (const event of events) undo.on(event, forget);
  };
};
