import { useEffect } from 'react';
import type { Draft } from '../../store/draft.ts';

const typesText = 'input, textarea, select';

/** A field that shows its own words would hide what undo changes: it hands them over first. */
const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement && document.activeElement.matches(typesText)) document.activeElement.blur();
};

/** Takes the draft's last change back. */
export const undoLast = (undo: Draft['undo']): void => {
  leaveField();
  undo.undo();
};

/** Makes the change that was last taken back again. */
export const redoLast = (undo: Draft['undo']): void => {
  leaveField();
  undo.redo();
};

/** A field whose words go into the draft as they are typed hands over the last of them, and is gone on with. */
const handOver = (field: HTMLElement): (() => void) => {
  field.blur();
  return () => field.focus();
};

/**
 * Ctrl/Cmd+Z and its kin act on the whole draft everywhere but in a field whose words are no part of it yet, which has its own undo until it is left.
 */
export const useUndoKeys = (undo: Draft['undo']): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
      if (key !== 'z' && !isRedo) return;
      const field = event.target instanceof HTMLElement && event.target.matches(typesText) ? event.target : null;
      if (field?.dataset.typed === 'held') return;
      event.preventDefault();
      const goOn = field?.dataset.typed === 'live' ? handOver(field) : null;
      if (isRedo) undo.redo();
      else undo.undo();
      goOn?.();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [undo]);
};
