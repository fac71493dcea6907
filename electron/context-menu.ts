import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { ScreenLanguage } from './ipc.ts';
import { menuWords, roleIn } from './menu-words.ts';

/** Cut, copy and paste under the right mouse button, where there is something to cut, copy or paste into. */
export const addContextMenu = (window: BrowserWindow, language: () => ScreenLanguage): void => {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const words = menuWords[language()];
    const copy: MenuItemConstructorOptions = { ...roleIn(words, 'copy'), enabled: editFlags.canCopy };
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { ...roleIn(words, 'cut'), enabled: editFlags.canCut },
          copy,
          { ...roleIn(words, 'paste'), enabled: editFlags.canPaste },
          { type: 'separator' },
          roleIn(words, 'selectAll'),
        ]
      : [copy];
    if (isEditable || selectionText !== '') Menu.buildFromTemplate(items).popup({ window });
  });
};
