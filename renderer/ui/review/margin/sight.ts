import type { Anchor, Thread } from '../../../core/review/thread.ts';
import type { StructuredKind } from '../../../core/rich-text/rich-text.ts';

/** A thread whose words or block are on the screen or near it, and where these begin: pixels from the window's edges, negative above it. */
export type Near = { readonly id: string; readonly top: number; readonly left: number };

/** In the order in which one reads. */
export const inReadingOrder = (places: readonly Near[]): readonly Near[] => places.toSorted((a, b) => a.top - b.top || a.left - b.left);

/** The text, or the page of the preview, as what stands beside it needs to know it. */
export type Sight = {
  /** Those of the threads that have a place near the window, and `kept` wherever its place is, highest first. One look at the layout. */
  readonly near: (threads: readonly Thread[], kept: string | null) => readonly Near[];
  /** Where the part of it that is seen begins, in pixels from the window's upper edge. */
  readonly top: () => number;
  /** Calls back whenever a place may have moved on the screen, and whether all did by a scroll or something has changed, until the returned function is called. */
  readonly watch: (listener: (how: 'scrolled' | 'changed') => void) => () => void;
  /** Brings a thread's words or block into sight, unless they are. */
  readonly reveal: (thread: Thread) => void;
  /** Moves the text up by so many pixels. */
  readonly scrollBy: (pixels: number) => void;
  /** The id of the thread in whose words the cursor stands; null without one. */
  readonly atCursor: () => string | null;
};

const blocks: Readonly<Record<Exclude<Anchor['kind'], 'report' | 'block' | 'text'>, readonly StructuredKind[]>> = {
  event: ['timeline', 'timeline-chart'],
  cause: ['causes'],
  action: ['actions'],
  step: ['status'],
};

/** The blocks beside which a thread may stand that is about no words, the best one first; none for the whole report. */
export const blocksOf = (anchor: Anchor): readonly StructuredKind[] => {
  switch (anchor.kind) {
    case 'report':
    case 'text':
      return [];
    case 'block':
      return [anchor.block];
    default:
      return blocks[anchor.kind];
  }
};
