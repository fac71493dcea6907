import type { Block } from '../rich-text/rich-text.ts';
import { largestTable } from './blocks/largest-table.ts';
import { regroupCallouts } from './blocks/regroup-callouts.ts';
import { regroupTables } from './blocks/regroup-tables.ts';
import { regroupTasks } from './blocks/regroup-tasks.ts';
import { withoutEmptyNotes } from './blocks/without-empty-notes.ts';
import { cleanText } from './clean-text.ts';
import { markdownToBlocks } from './sources/markdown-to-blocks.ts';

/** A passage as blocks, or a sentence for the user why not. */
export type Passage =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Markdown that goes into a text: its blocks as they are, without a title or a timeline made of them. The report's title is its first heading, so they begin below it. */
export function readPassage(markdown: string): Passage {
  const { blocks, rows } = markdownToBlocks(cleanText(markdown));
  const grouped = withoutEmptyNotes(regroupCallouts(regroupTasks(regroupTables(blocks, rows))));
  const reason = largestTable(grouped, 'Your text is as it was.');
  if (reason !== null) return { kind: 'refused', reason };
  return {
    kind: 'blocks',
    blocks: grouped.map((block) =>
      block.type === 'paragraph' && block.attrs.kind === 'h1' ? { ...block, attrs: { ...block.attrs, kind: 'h2' } } : block,
    ),
  };
}
