import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** Cut, copy and paste under the right mouse button, where there is something to cut, copy or paste into. */
export const addContextMenu = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const copy: MenuItemConstructorOptions = { role: 'copy', enabled: editFlags.canCopy };
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', enabled: editFlags.canCut },
          copy,
          { role: 'paste', enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll' },
        ]
      : [copy];
    if (isEditable || selectionText !== '') Menu.buildFromTemplate(items).popup({ window });
  });
};
