import { useEffect, useRef } from 'react';
import type { Host } from '../../host/host.ts';
import { useServices } from '../app/services.ts';

type MenuCommand = Parameters<Host['onMenuCommand']>[0][number];

/** Answers the desktop menu's commands while the component is on the screen; the menu offers those that some component answers. */
export const useMenuCommands = (commands: Partial<Record<MenuCommand, () => void>>): void => {
  const { host } = useServices();
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const names = Object.keys(latest.current) as MenuCommand[];
    return host.onMenuCommand(names, (command) => latest.current[command]?.());
  }, [host]);
};
