import type { Draft } from '../../store/draft.ts';
import type { Command, CommandContext } from './command.ts';

const contexts = new WeakMap<Draft, () => CommandContext>();

/** Says what the commands of an open draft work on, until the returned function is called. */
export const giveContext = (draft: Draft, now: () => CommandContext): (() => void) => {
  contexts.set(draft, now);
  return () => {
    if (contexts.get(draft) === now) contexts.delete(draft);
  };
};

/** What the commands of an open draft work on at this moment; null before they are loaded. */
export const contextOf = (draft: Draft): CommandContext | null => contexts.get(draft)?.() ?? null;

/** Runs a command on an open draft where it is available; says whether it was. */
export const runCommand = (draft: Draft, command: Command): boolean => {
  const context = contextOf(draft);
  if (context === null || !command.isAvailable(context)) return false;
  command.run(context);
  return true;
};
