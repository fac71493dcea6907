import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from './ipc.ts';
import { menuKeys } from './menu-keys.ts';

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
  const keys = menuKeys(isMac);
  const command = (id: MenuCommand, label: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    ...(keys[id] === undefined ? {} : { accelerator: keys[id].replace('Mod', 'CmdOrCtrl') }),
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
      command('new-report', '&New report'),
      command('import', '&Open text, Markdown or HTML…'),
      command('library', 'All &reports'),
      separator,
      command('export-html', 'Export as &HTML…'),
      command('export-pdf', 'Export as &PDF…'),
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      command('undo', '&Undo'),
      command('redo', '&Redo'),
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
      command('view-write', '&Write'),
      command('view-timeline', '&Timeline'),
      command('view-preview', '&Preview'),
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
