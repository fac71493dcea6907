import { useEffect, useRef } from 'react';
import type { Host } from '../../host/host.ts';
import { useServices } from '../app/services.ts';

type MenuCommand = Parameters<Parameters<Host['onMenuCommand']>[0]>[0];

/** Answers the desktop menu's commands while the component is on the screen. */
export const useMenuCommands = (commands: Partial<Record<MenuCommand, () => void>>): void => {
  const { host } = useServices();
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => host.onMenuCommand((command) => latest.current[command]?.()), [host]);
};
