import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An empty folder of a test's own, made when first asked for; `remove` takes it away again. */
export const temporaryFolder = (): { readonly at: (...names: readonly string[]) => string; readonly remove: () => void } => {
  // Not at once: the runner loads every spec more than once just to list its tests.
  let folder: string | null = null;
  return {
    at: (...names) => {
      folder ??= mkdtempSync(path.join(tmpdir(), 'debrief-'));
      return path.join(folder, ...names);
    },
    remove: () => {
      if (folder !== null) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      folder = null;
    },
  };
};
