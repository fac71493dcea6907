/** What of a pressed key counts. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly getModifierState: (key: string) => boolean;
};

/**
 * Whether a pressed key is this shortcut. Letters and digits count by what they are without Shift and Alt, which make other signs of them; AltGr,
 * which some systems report as Ctrl+Alt, writes a letter and is no shortcut.
 */
export const matchesKeys = (event: Pressed, keys: string, onMac: boolean): boolean => {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const has = (modifier: string): boolean => parts.includes(modifier);
  const wants = { ctrl: has('Ctrl') || (has('Mod') && !onMac), meta: has('Cmd') || (has('Mod') && onMac), alt: has('Alt') };
  if (event.ctrlKey !== wants.ctrl || event.metaKey !== wants.meta || event.altKey !== wants.alt) return false;
  if (event.shiftKey !== has('Shift')) return false;
  if (wants.alt && event.getModifierState('AltGraph')) return false;
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  if (!(wants.alt || event.shiftKey)) return false;
  return /^[A-Z]$/.test(key) ? event.code === `Key${key}` && !isLatin(event.key) : /^\d$/.test(key) && event.code === `Digit${key}`;
};

/** A letter that another layout has at this place counts as itself. */
const isLatin = (key: string): boolean => /^[a-z]$/i.test(key);
