import type { Sentence, Words } from '../prose/sentence.ts';

/** Which way a time in the text disagrees with the timeline. */
export type ConflictKind =
  | 'prose-vs-timeline-zone'
  | 'prose-vs-timeline-offset'
  | 'prose-vs-timeline-window'
  | 'prose-vs-timeline-time'
  | 'am-pm-mismatch';

/** A time or range in the text that disagrees with the timeline. */
export type Conflict = {
  readonly kind: ConflictKind;
  readonly sentence: Sentence;
  /** The words of the text. */
  readonly words: Words;
  /** The words of the timeline. */
  readonly other: string;
  /** Text minus timeline, in milliseconds. */
  readonly by: number;
  readonly message: string;
};
