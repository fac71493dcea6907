import type { Block } from '../rich-text/rich-text.ts';
import { textBlock } from '../rich-text/walk.ts';

/** A block as a template can hold it: a picture leaves its caption and a structured block nothing, wherever they stand in it. */
export const plainBlocks = (block: Block): readonly Block[] => {
  switch (block.type) {
    case 'structured':
      return [];
    case 'image':
      return block.content === undefined ? [] : [textBlock('p', block.content)];
    case 'bulletList':
    case 'orderedList':
    case 'taskList': {
      const content = block.content.flatMap((item): readonly (typeof item)[] => {
        const inside = item.content.flatMap(plainBlocks);
        return inside.length === 0 ? [] : [{ ...item, content: inside }];
      });
      // The same items with fewer blocks in them.
      return content.length === 0 ? [] : [{ ...block, content } as Block];
    }
    case 'callout': {
      const content = block.content.flatMap(plainBlocks);
      return content.length === 0 ? [] : [{ ...block, content }];
    }
    case 'table': {
      const rows = block.content.map((row) => ({
        ...row,
        content: row.content.map((cell) => {
          const inside = cell.content.flatMap(plainBlocks);
          return { ...cell, content: inside.length === 0 ? [textBlock('p', '')] : inside };
        }),
      }));
      return [{ ...block, content: rows }];
    }
    default:
      return [block];
  }
};

/** Blocks without the empty lines before and behind them. */
export const trimmed = (blocks: readonly Block[]): readonly Block[] => {
  const isEmpty = (block: Block): boolean => block.type === 'paragraph' && block.content === undefined;
  const from = blocks.findIndex((block) => !isEmpty(block));
  return from < 0 ? [] : blocks.slice(from, blocks.findLastIndex((block) => !isEmpty(block)) + 1);
};
