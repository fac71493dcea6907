import type { Host } from '../../../host/host.ts';
import type { Command } from '../command.ts';

/** The shortcut of a command on this host, null for none: what only the desktop's menu answers is no shortcut in a browser. */
export const keysOf = ({ keys, menu }: Command, host: Host): string | null =>
  keys ?? (menu === undefined ? null : (host.menuKeys[menu] ?? null));
