import { expect, it } from 'vitest';
import { menuCommands } from '../../electron/menu-commands.ts';
import { menuKeys } from '../../electron/menu-keys.ts';
import { allCommands, commandOf } from '../../renderer/ui/commands/all-commands.ts';
import { commandGroups } from '../../renderer/ui/commands/command.ts';

it('no two commands have one id or one name', () => {
  for (const values of [allCommands.map(({ id }) => id), allCommands.map(({ name }) => name)]) {
    expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
  }
});

it.each([true, false])('no shortcut has two meanings, the desktop menu’s included (on a Mac: %s)', (isMac) => {
  const menu = menuKeys(isMac);
  const own = allCommands.flatMap(({ id, keys, menu: line }) => (keys === undefined ? [] : [[keys, line ?? id] as const]));
  const all = new Map<string, Set<string>>();
  for (const [keys, id] of [...own, ...Object.entries(menu).map(([id, keys]) => [keys, id] as const)]) {
    all.set(keys, (all.get(keys) ?? new Set()).add(id));
  }
  expect([...all].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

it('each line of the desktop’s menu is a command', () => {
  expect(menuCommands.filter((line) => !allCommands.some(({ menu }) => menu === line))).toEqual([]);
});

it('each group has commands, and each command says what it does in a few plain words', () => {
  for (const group of commandGroups) expect(allCommands.some((command) => command.group === group)).toBe(true);
  expect(allCommands.filter(({ name }) => !/^[A-Z]/.test(name) || name.endsWith('.') || name.length > 40)).toEqual([]);
});

it('a command that there is none of is a mistake that shows', () => {
  expect(() => commandOf('none')).toThrow('none');
});
