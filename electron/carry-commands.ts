import type { MenuCommand } from './ipc.ts';

/** What is needed to bring a command from the menu to the page. */
export type CommandRoad = {
  readonly openWindow: () => void;
  readonly deliver: (command: MenuCommand) => void;
  /** Enables these lines of the menu and no others. */
  readonly enable: (commands: readonly MenuCommand[]) => void;
};

/** On macOS the app runs on without a window: these open one. */
const withoutWindow: readonly MenuCommand[] = ['library', 'new-report', 'import'];

/** Carries the menu's commands to the page: those that it takes are enabled, and one that has to open the window first waits until the page listens. */
export const carryCommands = ({ openWindow, deliver, enable }: CommandRoad) => {
  let isHeard = false;
  let waiting: MenuCommand | null = null;
  return {
    send: (command: MenuCommand): void => {
      if (isHeard) deliver(command);
      else {
        waiting = command;
        openWindow();
      }
    },
    /** The page says which commands it takes from now on. */
    pageTakes: (commands: readonly MenuCommand[]): void => {
      isHeard = true;
      enable(commands);
      if (waiting !== null) deliver(waiting);
      waiting = null;
    },
    /** There is no page, or none yet. */
    noPage: (): void => {
      isHeard = false;
      enable(withoutWindow);
    },
  };
};
