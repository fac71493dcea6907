import type { Seen } from '../lines/paste-style.ts';

/** Whether times stand outside of code blocks as well, so that those inside are part of what an entry says. */
export function isCodeEvidence(looked: readonly Seen[]): boolean {
  const inside = looked.filter(({ line, head }) => line.code && head?.when.clock != null && head.rest !== '');
  const outside = looked.filter(({ line, head }) => !line.code && head?.when.clock != null);
  // One sentence above a block of times without dates tells the day of them all.
  const isLone = outside.length === 1 && outside[0]?.head?.when.date != null && outside[0].line.marker === 'none';
  if (isLone && inside.length >= 3 && inside.every(({ head }) => head?.when.date === null)) return false;
  if (outside.length > 0) return true;
  const timed = looked.filter(
    ({ head, tail, named, stamp }) => head?.when.clock != null || tail !== null || named !== null || stamp !== null,
  );
  return timed.some(({ line }) => line.code) && timed.filter(({ line }) => !line.code).length * 2 > timed.length;
}
