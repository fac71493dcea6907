import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new empty folder for one test, gone with `[Symbol.dispose]`-like `remove`. */
export const temporaryFolder = (): { readonly at: (...names: readonly string[]) => string; readonly remove: () => void } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'debrief-'));
  return {
    at: (...names) => path.join(folder, ...names),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
};
