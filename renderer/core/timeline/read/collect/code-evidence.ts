import type { Seen } from '../lines/paste-style.ts';

/** Whether times stand outside of code blocks as well, so that those inside are part of what an entry says. */
export function isCodeEvidence(looked: readonly Seen[]): boolean {
  if (looked.some(({ line, head }) => !line.code && head?.when.clock != null)) return true;
  const timed = looked.filter(
    ({ head, tail, named, stamp }) => head?.when.clock != null || tail !== null || named !== null || stamp !== null,
  );
  return timed.some(({ line }) => line.code) && timed.filter(({ line }) => !line.code).length * 2 > timed.length;
}
