import { Redo2, Undo2 } from 'lucide-react';
import { memo, useSyncExternalStore } from 'react';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import { redoLast, undoLast } from '../hooks/use-undo-keys.ts';
import { Button } from '../parts/button.tsx';

/** Undo and redo for text, timeline and details alike. */
export const UndoButtons = memo(({ undo }: { readonly undo: Draft['undo'] }) => {
  const subscribe = (listener: () => void): (() => void) => {
    const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
    for (const event of events) undo.on(event, listener);
    return () => {
      for (const event of events) undo.off(event, listener);
    };
  };
  const canUndo = useSyncExternalStore(subscribe, () => undo.canUndo());
  const canRedo = useSyncExternalStore(subscribe, () => undo.canRedo());
  return (
    <>
      <Button look="icon" aria-label={t('Undo')} tip={t('Undo')} isDisabled={!canUndo} onPress={() => undoLast(undo)}>
        <Undo2 size={16} />
      </Button>
      <Button look="icon" aria-label={t('Redo')} tip={t('Redo')} isDisabled={!canRedo} onPress={() => redoLast(undo)}>
        <Redo2 size={16} />
      </Button>
    </>
  );
});
