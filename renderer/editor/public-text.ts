import type { Node } from '@tiptap/pm/model';
import { isKeptBlock, publicPartsOf } from './blocks/public-parts.ts';
import { leafWords, type Span } from './text-map.ts';

/** The words of a passage that the public reads, a line feed between blocks. */
export const publicTextBetween = (doc: Node, { from, to }: Span): string => {
  const lines: string[] = [];
  doc.nodesBetween(from, to, (block, at) => {
    if (isKeptBlock(block)) return false;
    if (!block.isTextblock) return true;
    const parts = publicPartsOf(block);
    let line = '';
    block.forEach((node, offset, index) => {
      const start = at + 1 + offset;
      if (parts[index] !== 'shown' || start >= to || start + node.nodeSize <= from) return;
      line += node.isText ? (node.text ?? '').slice(Math.max(0, from - start), to - start) : leafWords(node);
    });
    lines.push(line);
    return false;
  });
  return lines.join('\n');
};
