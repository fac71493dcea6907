import type { Block } from '../../rich-text/rich-text.ts';
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
  /** True when the source was so entangled that only its words were taken. */
  readonly flattened: boolean;
};
