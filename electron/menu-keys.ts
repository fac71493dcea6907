import type { MenuCommand } from './ipc.ts';

/** The shortcuts of the menu's commands, as `Mod+Shift+E`, where `Mod` is Ctrl, or Cmd on a Mac. The pages show the same ones. */
export const menuKeys = (isMac: boolean): Readonly<Partial<Record<MenuCommand, string>>> => ({
  'new-report': 'Mod+N',
  import: 'Mod+O',
  library: 'Mod+Shift+L',
  'export-html': 'Mod+Shift+E',
  'export-pdf': 'Mod+Shift+P',
  undo: 'Mod+Z',
  redo: isMac ? 'Mod+Shift+Z' : 'Mod+Y',
  'view-write': 'Mod+1',
  'view-timeline': 'Mod+2',
  'view-preview': 'Mod+3',
});
