import type { Block, ListItem } from '../../rich-text/rich-text.ts';
import { blockLines } from './block-lines.ts';
import { startsWithTime } from './line-shapes.ts';

/** So many timed entries are a timeline, wherever they stand. */
const enough = 3;

/**
 * Takes a timeline that is the inner list of a list's item ("Context:" with its entries below) out of it: the list, the timeline as a list of its own,
 * and the list again with what follows. Blocks without one are as they were.
 */
export function liftTimeline(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block) => placeIn(block) !== null);
  const list = blocks[at];
  const place = list === undefined ? null : placeIn(list);
  if (list?.type !== 'bulletList' || place === null) return blocks;
  const { item, inner } = place;
  const above = list.content.slice(0, item);
  const own = list.content[item];
  const timeline = own?.content[inner];
  if (own === undefined || timeline === undefined) return blocks;
  const head = own.content.slice(0, inner);
  const below = own.content.slice(inner + 1);
  const before: readonly ListItem[] = [...above, { ...own, content: head }];
  const after: readonly ListItem[] = [...(below.length > 0 ? [{ ...own, content: below }] : []), ...list.content.slice(item + 1)];
  return [
    ...blocks.slice(0, at),
    { ...list, content: before },
    timeline,
    ...(after.length > 0 ? [{ ...list, content: after }] : []),
    ...blocks.slice(at + 1),
  ];
}

/** Which block of which item of a list is a timeline; never the item's first block, which is the item itself. */
function placeIn(block: Block): { readonly item: number; readonly inner: number } | null {
  if (block.type !== 'bulletList') return null;
  for (const [item, { content }] of block.content.entries()) {
    const inner = content.findIndex((one, at) => at > 0 && isTimeline(one));
    if (inner > 0) return { item, inner };
  }
  return null;
}

function isTimeline(block: Block): boolean {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return false;
  const lines = blockLines(block).filter(({ depth }) => depth === 1);
  const timed = lines.filter(({ text }) => startsWithTime(text)).length;
  return timed >= enough && timed * 2 > lines.length;
}
