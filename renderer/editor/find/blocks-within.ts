import type { Node } from '@tiptap/pm/model';
import type { ShownBlock } from '../../core/report/search/data-words.ts';
import { filterOf } from '../structured-block.ts';
import type { Span } from '../text-map.ts';

/** The structured blocks that stand as a whole in a passage of the text. */
export const blocksWithin = (doc: Node, { from, to }: Span): readonly ShownBlock[] => {
  const blocks: ShownBlock[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (node.type.name !== 'structured') return true;
    if (at >= from && at + node.nodeSize <= to) blocks.push({ block: node.attrs.block, ...filterOf(node.attrs) });
    return false;
  });
  return blocks;
};
