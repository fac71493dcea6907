import { describe, expect, it } from 'vitest';
import { matchesKeys, type Pressed } from '../../renderer/ui/commands/keys/match-keys.ts';
import { showKeys } from '../../renderer/ui/commands/keys/show-keys.ts';

/** A pressed key: `ctrl shift`, what it writes, and which key of a US keyboard lies there. */
const press = (modifiers: string, key: string, code = `Key${key.toUpperCase()}`): Pressed => ({
  key,
  code,
  ctrlKey: modifiers.includes('ctrl'),
  metaKey: modifiers.includes('meta'),
  altKey: modifiers.includes('alt'),
  shiftKey: modifiers.includes('shift'),
  getModifierState: (name) => name === 'AltGraph' && modifiers.includes('graph'),
});

describe('a pressed key is the shortcut', () => {
  it.each([
    ['Mod+B', press('ctrl', 'b'), false],
    ['Mod+B', press('ctrl', 'B'), false],
    ['Mod+B', press('meta', 'b'), true],
    ['Mod+Shift+K', press('ctrl shift', 'K'), false],
    ['Mod+Shift+8', press('ctrl shift', '*', 'Digit8'), false],
    ['Mod+Shift+7', press('ctrl shift', '/', 'Digit7'), false],
    ['Mod+Alt+1', press('ctrl alt', '1', 'Digit1'), false],
    ['Mod+Alt+1', press('meta alt', '¡', 'Digit1'), true],
    ['Mod+Alt+M', press('meta alt', 'µ', 'KeyM'), true],
    ['Mod+/', press('ctrl', '/', 'Slash'), false],
    ['Mod+.', press('ctrl', '.', 'Period'), false],
    ['Alt+ArrowUp', press('alt', 'ArrowUp', 'ArrowUp'), false],
    ['Alt+F10', press('alt', 'F10', 'F10'), true],
    // What a letter is counts, not where it lies.
    ['Mod+Shift+K', press('ctrl shift', 'K', 'KeyV'), false],
  ])('%s', (keys, event, onMac) => {
    expect(matchesKeys(event, keys, onMac)).toBe(true);
  });
});

describe('a pressed key is another', () => {
  it.each([
    ['Mod+B', press('', 'b'), false],
    ['Mod+B', press('ctrl shift', 'B'), false],
    ['Mod+B', press('ctrl alt', 'b'), false],
    ['Mod+B', press('meta', 'b'), false],
    ['Mod+B', press('ctrl', 'b'), true],
    ['Mod+Shift+K', press('ctrl shift', 'T', 'KeyK'), false],
    // AltGr writes a letter.
    ['Mod+Alt+M', press('ctrl alt graph', 'µ', 'KeyM'), false],
    ['Mod+Alt+I', press('ctrl alt graph', 'i'), false],
    ['Mod+/', press('ctrl', '-', 'Slash'), false],
  ])('%s', (keys, event, onMac) => {
    expect(matchesKeys(event, keys, onMac)).toBe(false);
  });
});

describe('a shortcut is shown', () => {
  it.each([
    ['Mod+K', 'Ctrl+K', '⌘K'],
    ['Mod+Shift+K', 'Ctrl+Shift+K', '⇧⌘K'],
    ['Mod+Alt+M', 'Ctrl+Alt+M', '⌥⌘M'],
    ['Alt+ArrowUp', 'Alt+↑', '⌥↑'],
    ['Alt+F10', 'Alt+F10', '⌥F10'],
    ['Mod+/', 'Ctrl+/', '⌘/'],
  ])('%s', (keys, elsewhere, onMac) => {
    expect([showKeys(keys, false), showKeys(keys, true)]).toEqual([elsewhere, onMac]);
  });
});
