import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { MenuCommand, ScreenLanguage } from '../../electron/ipc.ts';
import { menuTemplate } from '../../electron/menu.ts';
import { menuCommands } from '../../electron/menu-commands.ts';

const itemsOf = (
  platform: NodeJS.Platform,
  isPackaged: boolean,
  sent: MenuCommand[] = [],
  language: ScreenLanguage = 'en',
): readonly MenuItemConstructorOptions[] =>
  menuTemplate({ platform, language, isPackaged, send: (command) => sent.push(command), showDataFolder: () => undefined }).flatMap(
    ({ submenu }) => (Array.isArray(submenu) ? submenu : []),
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

describe.each(['fr', 'de', 'es'] as const)('the menu in %s', (language) => {
  const plain = (label: string | undefined): string => label?.replace('&', '') ?? '';
  const english = itemsOf('linux', true);
  const translated = itemsOf('linux', true, [], language);

  it('has words of its own for each line', () => {
    const lines = translated.filter(({ type }) => type !== 'separator');
    expect(lines.filter(({ label }) => plain(label) === '')).toEqual([]);
    expect(lines.filter(({ label }) => english.some((line) => plain(line.label) === plain(label) && plain(label) !== ''))).toEqual([]);
  });

  it('chooses no two menus and no two lines of one menu by the same letter', () => {
    const needs = { platform: 'linux', language, isPackaged: true, send: () => undefined, showDataFolder: () => undefined } as const;
    const menus = menuTemplate(needs);
    const letters = (items: readonly MenuItemConstructorOptions[]): readonly string[] =>
      items.flatMap(({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase() ?? []);
    for (const items of [menus, ...menus.map(({ submenu }) => (Array.isArray(submenu) ? submenu : []))]) {
      expect(new Set(letters(items)).size).toBe(letters(items).length);
    }
  });
});
