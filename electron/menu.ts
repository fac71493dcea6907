import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from './ipc.ts';

/** What the menu needs to know and can ask for. */
export type MenuNeeds = {
  readonly platform: NodeJS.Platform;
  /** True in the installed app, which has no developer tools. */
  readonly isPackaged: boolean;
  readonly send: (command: MenuCommand) => void;
  readonly showDataFolder: () => void;
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The application's menu as data; what is Debrief's own goes to the page as a command, undo too, for the page has the one history. */
export const menuTemplate = ({ platform, isPackaged, send, showDataFolder }: MenuNeeds): readonly MenuItemConstructorOptions[] => {
  const isMac = platform === 'darwin';
  const command = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const about: MenuItemConstructorOptions = { role: 'about', label: 'About Debrief' };

  const appMenu: MenuItemConstructorOptions = {
    label: 'Debrief',
    submenu: [
      about,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      command('new-report', '&New report', 'CmdOrCtrl+N'),
      command('import', '&Open text, Markdown or HTML…', 'CmdOrCtrl+O'),
      command('library', 'All &reports', 'CmdOrCtrl+Shift+L'),
      separator,
      command('export-html', 'Export as &HTML…', 'CmdOrCtrl+Shift+E'),
      command('export-pdf', 'Export as &PDF…', 'CmdOrCtrl+Shift+P'),
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      command('undo', '&Undo', 'CmdOrCtrl+Z'),
      command('redo', '&Redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'delete' },
      { role: 'selectAll' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      command('view-write', '&Write', 'CmdOrCtrl+1'),
      command('view-timeline', '&Timeline', 'CmdOrCtrl+2'),
      command('view-preview', '&Preview', 'CmdOrCtrl+3'),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(isPackaged ? [] : [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
    ],
  };
  const window: MenuItemConstructorOptions = isMac
    ? { role: 'windowMenu' }
    : { label: '&Window', submenu: [{ role: 'minimize' }, { role: 'close' }] };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: '&Help',
    submenu: [{ id: 'data-folder', label: 'Show the folder with your data', click: showDataFolder }, ...(isMac ? [] : [separator, about])],
  };
  return [...(isMac ? [appMenu] : []), file, edit, view, window, help];
};
