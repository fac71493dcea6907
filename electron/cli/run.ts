import { checkCommand } from './check-command.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export-command.ts';
import { timelineCommand } from './timeline-command.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['export', exportCommand],
  ['check', checkCommand],
  ['timeline', timelineCommand],
]);

const overview = (): string => {
  const list = [...commands].map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return ['Usage: debrief COMMAND …', '', ...list, '', 'debrief COMMAND --help says more.'].join('\n');
};

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h' || word === 'help';

/** Runs the command that the arguments name and answers the exit code: 0 done, 1 failed or findings, 2 wrong arguments, a file that a check can't read, or an error of the program itself. */
export const run = async (args: readonly string[]): Promise<number> => {
  const [name, ...rest] = args;
  if (isHelp(name)) {
    console.log(overview());
    return 0;
  }
  const command = name === undefined ? undefined : commands.get(name);
  if (command === undefined) {
    console.error(name === undefined ? overview() : `There is no command “${name}”.\n\n${overview()}`);
    return 2;
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    console.log(`Usage: ${command.usage}`);
    return 0;
  }
  const outcome = await command.run(rest);
  switch (outcome.kind) {
    case 'done':
      return 0;
    case 'found':
      return 1;
    case 'unreadable':
      console.error(outcome.reason);
      return 2;
    case 'failed':
      console.error(outcome.reason);
      return 1;
    case 'usage':
      console.error(`${outcome.reason}\n\nUsage: ${command.usage}`);
      return 2;
  }
};
