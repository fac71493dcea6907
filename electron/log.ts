import { appendFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

const largestLog = 1024 * 1024;

/** Notes an unexpected error on stderr and in `debrief.log` (1 MB and its predecessor); `where` names a part of the program, never a user's words. */
export const logError = (where: string, error: unknown): void => {
  const line = `${new Date().toISOString()} ${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
  process.stderr.write(line);
  const file = path.join(app.getPath('userData'), 'debrief.log');
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(file, `${file}.old`);
    appendFileSync(file, line, { mode: 0o600 });
  } catch {
    // A log that can't be written must not become a second problem.
  }
};
