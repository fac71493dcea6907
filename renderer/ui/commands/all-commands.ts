import type { Command } from './command.ts';
import { blockCommands } from './list/block-commands.ts';
import { detailCommands } from './list/detail-commands.ts';
import { insertCommands } from './list/insert-commands.ts';
import { keepBlockCommands, keepPassageCommands } from './list/keep-commands.ts';
import { liveCommands } from './list/live-commands.ts';
import { reportCommands } from './list/report-commands.ts';
import { reviewCommands } from './list/review-commands.ts';
import { signOffCommands } from './list/sign-off-commands.ts';
import { tableCommands } from './list/table-commands.ts';
import { textCommands } from './list/text-commands.ts';
import { timelineCommands } from './list/timeline-commands.ts';
import { viewCommands } from './list/view-commands.ts';

/** Everything that can be done with an open draft. A new command is one entry in the file of its subject. */
export const allCommands: readonly Command[] = [
  ...textCommands,
  ...blockCommands,
  ...insertCommands,
  ...tableCommands,
  ...keepPassageCommands,
  ...keepBlockCommands,
  ...reviewCommands,
  ...signOffCommands,
  ...liveCommands,
  ...timelineCommands,
  ...viewCommands,
  ...detailCommands,
  ...reportCommands,
];

const byId: ReadonlyMap<string, Command> = new Map(allCommands.map((command) => [command.id, command]));

/** The command with this id, for a button that shows it; an id that is none is a mistake in the code. */
export const commandOf = (id: string): Command => {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  return command;
};
