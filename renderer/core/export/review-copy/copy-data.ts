import type { Anchor, Thread } from '../../review/thread.ts';

/** The sentences that a copy for review says, by name; `{name}` in one is put in by the copy. */
export const copySentences = [
  'panel',
  'lead',
  'yourName',
  'role',
  'nameFirst',
  'selectFirst',
  'onlyText',
  'acrossLines',
  'about',
  'aboutSelection',
  'comment',
  'suggest',
  'newComment',
  'suggested',
  'add',
  'cancel',
  'reply',
  'remove',
  'resolved',
  'save',
  'saved',
  'kept',
  'notKept',
  'none',
  'quoted',
] as const;

/** One of the sentences that a copy for review says. */
export type CopySentence = (typeof copySentences)[number];

/** What a copy for review brings along for its script. */
export type CopyData = {
  readonly draft: string;
  readonly base: string;
  readonly title: string;
  /** The name of the review's file, without its ending. */
  readonly fileName: string;
  /** The plain text that quotes are from: that of this edition. */
  readonly text: string;
  readonly threads: readonly Thread[];
  /** What a comment can be about besides words, in words, and the whole text of an entry; empty for the report. */
  readonly abouts: readonly { readonly anchor: Anchor; readonly words: string; readonly text: string }[];
  readonly words: Readonly<Record<CopySentence, string>>;
};

/** Where the data stand in the file, by the element's id. */
export const copyDataId = 'debrief-review-data';
