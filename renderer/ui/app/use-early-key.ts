import { useEffect } from 'react';
import type { Stage } from './stage.ts';

/** Keeps on the stage the last shortcut that was pressed before the commands are loaded, unless something else was pressed after it. */
export const useEarlyKey = (stage: Stage): void => {
  useEffect(() => {
    const onPress = (event: KeyboardEvent | PointerEvent): void => {
      if (stage.handleTextKey !== null || (event instanceof KeyboardEvent && modifiers.has(event.key))) return;
      const isShortcut = event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey);
      stage.earlyKey = isShortcut ? event : null;
    };
    addEventListener('keydown', onPress, true);
    addEventListener('pointerdown', onPress, true);
    return () => {
      removeEventListener('keydown', onPress, true);
      removeEventListener('pointerdown', onPress, true);
    };
  }, [stage]);
};

const modifiers = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta']);
