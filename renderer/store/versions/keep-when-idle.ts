import type { Database } from '../db.ts';
import type { Draft } from '../draft.ts';
import { keepVersion } from './versions.ts';

/** Milliseconds without a change after which the app keeps a version on its own. */
export const idleTime = 5 * 60_000;

/** Keeps a version of a draft whenever it has changed and then rested for `wait` milliseconds, until the returned function is called; `onFailed` gets a sentence for the user. */
export const keepWhenIdle = (
  db: Database,
  draft: Draft,
  now: () => number,
  onFailed: (reason: string) => void,
  wait: number = idleTime,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isStopped = false;
  const keep = async (): Promise<void> => {
    timer = null;
    await draft.flush();
    if (isStopped) return;
    const kept = await keepVersion(db, draft.id, draft.report.get(), { reason: 'idle', name: '', by: null, at: now() });
    if (kept.kind === 'failed') onFailed(kept.reason);
  };
  const stop = draft.report.subscribe(() => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void keep(), wait);
  });
  return () => {
    isStopped = true;
    stop();
    if (timer !== null) clearTimeout(timer);
  };
};
