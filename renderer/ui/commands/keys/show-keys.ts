import { said } from '../../../words/words.ts';

/** Whether this computer has Mac keys. */
export const isMac: boolean = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

const signs: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Cmd: '⌘', Shift: '⇧', Alt: '⌥' };
const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** What keys are called where they aren't drawn as signs. */
const named: Readonly<Record<string, string>> = said({
  Mod: 'Ctrl',
  Ctrl: 'Ctrl',
  Shift: 'Shift',
  Enter: 'Enter',
  Backspace: 'Backspace',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
});

/** A shortcut as this computer's keys are labelled: `Mod+Shift+K` is “Ctrl+Shift+K”, or “⇧⌘K” on a Mac. */
export const showKeys = (keys: string, onMac: boolean = isMac): string => {
  const parts = keys.split('+').map((part) => arrows[part] ?? part);
  if (!onMac) return parts.map((part) => named[part] ?? part).join('+');
  // Apple's order: control, option, shift, command, key.
  const order = ['⌃', '⌥', '⇧', '⌘'];
  const shown = parts.map((part) => signs[part] ?? part);
  return shown.toSorted((a, b) => place(order, a) - place(order, b)).join('');
};

const place = (order: readonly string[], part: string): number => {
  const at = order.indexOf(part);
  return at === -1 ? order.length : at;
};

/** A shortcut for `aria-keyshortcuts`. */
export const ariaKeys = (keys: string, onMac: boolean = isMac): string => keys.replace('Mod', onMac ? 'Meta' : 'Control');
