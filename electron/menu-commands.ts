import type { MenuCommand } from './ipc.ts';

// Written out as keys, so that the types see to it that none is missing.
const known: Readonly<Record<MenuCommand, true>> = {
  library: true,
  'new-report': true,
  import: true,
  'export-html': true,
  'export-pdf': true,
  undo: true,
  redo: true,
  'view-write': true,
  'view-timeline': true,
  'view-preview': true,
};

/** Whether a value is the name of one of the menu's commands. */
export const isMenuCommand = (value: unknown): value is MenuCommand => typeof value === 'string' && Object.hasOwn(known, value);

/** All of the menu's commands. */
export const menuCommands: readonly MenuCommand[] = Object.keys(known).filter(isMenuCommand);
