import type { Bridge, MenuCommand } from '../../electron/ipc.ts';
import type { Host } from './host.ts';

/** The way to hear the desktop's menu: each listener gets the commands that it names, and the shell learns which ones are named at all. */
export const hearMenu = (bridge: Bridge): Host['onMenuCommand'] => {
  const heard = new Set<readonly MenuCommand[]>();
  let isTelling = false;
  const tell = (): void => {
    if (isTelling) return;
    isTelling = true;
    // One screen goes and another comes in the same turn: only what is left at its end is worth telling.
    queueMicrotask(() => {
      isTelling = false;
      void bridge.call('menu:takes', [...new Set([...heard].flat())]);
    });
  };
  return (commands, listener) => {
    const own = [...commands];
    heard.add(own);
    tell();
    const stop = bridge.on('menu:command', (command) => {
      if (own.includes(command)) listener(command);
    });
    return () => {
      stop();
      heard.delete(own);
      tell();
    };
  };
};
