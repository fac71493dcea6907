import { flushSync } from 'react-dom';
import { isTextSelected } from '../../../editor/quote-in-text.ts';
import type { CommandContext } from '../command.ts';

/** The name by which the tools at a selection are shown and hidden. */
export const selectionTools = 'selectionTools';

/** Goes to the tools at the selected words, or to the toolbar where none are selected. */
export const focusTools = ({ editor }: CommandContext): void => {
  if (editor !== null && isTextSelected(editor.state)) {
    for (const message of ['show', 'updatePosition']) {
      flushSync(() => editor.view.dispatch(editor.state.tr.setMeta(selectionTools, message).setMeta('addToHistory', false)));
    }
  }
  const tools = document.querySelector('[data-selection-tools]') ?? document.querySelector('[role="toolbar"][aria-label="Format"]');
  // One that isn't shown in a window of this width takes no focus.
  for (const tool of tools?.querySelectorAll<HTMLElement>('button, select') ?? []) {
    tool.focus();
    if (document.activeElement === tool) return;
  }
};
