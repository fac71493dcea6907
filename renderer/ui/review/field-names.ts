import type { Id } from '../../core/report/report.ts';
import type { Begun } from '../../core/review/begun.ts';

/** The name under which it is kept what a comment that is being written is about. */
export const fieldOfBegun = 'comment begun';

/** The name under which the words of a new comment are kept; those of a suggestion by what they would change. */
export const fieldOfNew = ({ anchor, kind, field }: Begun): string =>
  kind === 'comment' ? newComment : `${newComment} ${JSON.stringify(anchor)} ${field}`;

/** Whether it is the name for the words of a new comment or suggestion. */
export const isFieldOfNew = (name: string): boolean => name.startsWith(newComment);

const newComment = 'comment new';

/** The name under which a new reply in a thread is kept. */
export const fieldOfNewReply = (thread: Id): string => `comment reply ${thread}`;

/** The name under which other words for a comment are kept. */
export const fieldOfText = (thread: Id): string => `comment text ${thread}`;

/** The name under which other words for a reply are kept. */
export const fieldOfReply = (reply: Id): string => `comment changed reply ${reply}`;
