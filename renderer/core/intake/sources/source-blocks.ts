import type { Block, PrivateTo } from '../../rich-text/rich-text.ts';
import type { PageWords } from '../own/keep-private.ts';
import type { SourceRow } from './source-row.ts';

/** What was found in a source: its blocks in order, and its title. */
export type SourceBlocks = {
  /** The title when it was a line of the text, which is then no block; null when it must be looked for. */
  readonly title: string | null;
  /** The name that a page gives itself out of sight of its readers. */
  readonly pageTitle: string | null;
  readonly blocks: readonly Block[];
  /** The lines that are rows of a table. */
  readonly rows: ReadonlyMap<Block, SourceRow>;
  /** How many pictures were left out, save for their alternative text. */
  readonly images: number;
  /** Whether anything was left out that a program keeps beside the text: words struck out as tracked changes, or remarks. */
  readonly isStruck: boolean;
  /** The edition that one of Debrief's own pages says it is, when it marks whom each part is kept for; null for every other source. */
  readonly marked: PrivateTo | null;
  /** The words of a page by whether it keeps them from somebody; none of other sources. */
  readonly words: PageWords;
  /** True when the source was so entangled that only its words were taken. */
  readonly flattened: boolean;
};
