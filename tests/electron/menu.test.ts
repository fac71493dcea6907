import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { MenuCommand } from '../../electron/ipc.ts';
import { menuTemplate } from '../../electron/menu.ts';
import { menuCommands } from '../../electron/menu-commands.ts';

const itemsOf = (platform: NodeJS.Platform, isPackaged: boolean, sent: MenuCommand[] = []): readonly MenuItemConstructorOptions[] =>
  menuTemplate({ platform, isPackaged, send: (command) => sent.push(command), showDataFolder: () => undefined }).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );

const click = (item: MenuItemConstructorOptions | undefined): void => {
  // Electron passes the item, the window and the event; these items look at none of them.
  (item?.click as (() => void) | undefined)?.();
};

describe.each(['linux', 'darwin', 'win32'] as const)('the menu on %s', (platform) => {
  it('sends each of its commands to the page, undo and redo too', () => {
    const sent: MenuCommand[] = [];
    const items = itemsOf(platform, true, sent);
    for (const command of menuCommands) click(items.find(({ id }) => id === command));
    expect(sent).toEqual(menuCommands);
  });

  it('uses no key twice', () => {
    const keys = itemsOf(platform, false).flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('can always quit', () => {
    expect(itemsOf(platform, true).filter(({ role }) => role === 'quit')).toHaveLength(1);
  });

  it('has developer tools only in a copy that is not installed', () => {
    const hasTools = (isPackaged: boolean): boolean => itemsOf(platform, isPackaged).some(({ role }) => role === 'toggleDevTools');
    expect([hasTools(true), hasTools(false)]).toEqual([false, true]);
  });

  it('leaves undo to the page, which has the one history', () => {
    expect(itemsOf(platform, true).filter(({ role }) => role === 'undo' || role === 'redo')).toEqual([]);
  });
});
