import type { Command } from './command.ts';
import { showKeys } from './keys/show-keys.ts';

/** A command's name with its shortcut behind it, for a button that shows a sign only. */
export const labelOf = ({ name, keys }: Command): string => (keys === undefined ? name : `${name} (${showKeys(keys)})`);
