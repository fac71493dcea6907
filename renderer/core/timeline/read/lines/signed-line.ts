import { findTail } from '../inside/find-tail.ts';

/** Whether a line is who wrote and when, as chats print it above what was said: "ann — 2:02 PM", "Ann Lee  10 June 2024 14:02". */
export function isSignedLine(text: string): boolean {
  const tail = text.length <= 90 && /\d/.test(text) ? findTail(text) : null;
  return tail !== null && tail.after === '' && tail.before.length <= 30 && !/\s\p{Ll}|[.!?:]$/u.test(tail.before);
}
