import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, ScreenLanguage } from './ipc.ts';
import { menuKeys } from './menu-keys.ts';
import { type MenuRole, menuWords, roleIn } from './menu-words.ts';

/** What the menu needs to know and can ask for. */
export type MenuNeeds = {
  readonly platform: NodeJS.Platform;
  readonly language: ScreenLanguage;
  /** True in the installed app, which has no developer tools. */
  readonly isPackaged: boolean;
  readonly send: (command: MenuCommand) => void;
  readonly showDataFolder: () => void;
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The application's menu as data; what is Debrief's own goes to the page as a command, undo too, for the page has the one history. */
export const menuTemplate = ({
  platform,
  language,
  isPackaged,
  send,
  showDataFolder,
}: MenuNeeds): readonly MenuItemConstructorOptions[] => {
  const isMac = platform === 'darwin';
  const keys = menuKeys(isMac);
  const words = menuWords[language];
  const { menus } = words;
  const role = (name: MenuRole): MenuItemConstructorOptions => roleIn(words, name);
  const command = (id: MenuCommand): MenuItemConstructorOptions => ({
    id,
    label: words.commands[id],
    click: () => send(id),
    ...(keys[id] === undefined ? {} : { accelerator: keys[id].replace('Mod', 'CmdOrCtrl') }),
  });
  const about: MenuItemConstructorOptions = { role: 'about', label: words.about };

  const appMenu: MenuItemConstructorOptions = {
    label: 'Debrief',
    submenu: [about, separator, role('services'), separator, role('hide'), role('hideOthers'), role('unhide'), separator, role('quit')],
  };
  const file: MenuItemConstructorOptions = {
    label: menus.file,
    submenu: [
      command('new-report'),
      command('import'),
      command('library'),
      separator,
      command('export-html'),
      command('export-pdf'),
      separator,
      isMac ? role('close') : role('quit'),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: menus.edit,
    submenu: [
      command('undo'),
      command('redo'),
      separator,
      role('cut'),
      role('copy'),
      role('paste'),
      role('pasteAndMatchStyle'),
      role('delete'),
      role('selectAll'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: menus.view,
    submenu: [
      command('view-write'),
      command('view-timeline'),
      command('view-preview'),
      separator,
      role('resetZoom'),
      role('zoomIn'),
      role('zoomOut'),
      separator,
      role('togglefullscreen'),
      ...(isPackaged ? [] : [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
    ],
  };
  const window: MenuItemConstructorOptions = isMac
    ? { role: 'windowMenu' }
    : { label: menus.window, submenu: [role('minimize'), role('close')] };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: menus.help,
    submenu: [{ id: 'data-folder', label: words.dataFolder, click: showDataFolder }, ...(isMac ? [] : [separator, about])],
  };
  return [...(isMac ? [appMenu] : []), file, edit, view, window, help];
};
