import * as Y from 'yjs';
import type { Block } from '../../core/rich-text/rich-text.ts';
import { bodyElements } from '../body.ts';

/**
 * Makes a body hold these blocks; `isSame` tells whether its block `at`, of `count`, says what a block says. Blocks that are the same at the
 * beginning and at the end stay the elements that they are.
 */
export const replaceBlocks = (
  body: Y.XmlFragment,
  blocks: readonly Block[],
  count: number,
  isSame: (at: number, block: Block) => boolean,
): void => {
  // What was repaired in reading has no element of its own for each block.
  const isOneEach = body.length === count && body.toArray().every((part) => part instanceof Y.XmlElement);
  const isKept = (at: number, other: number): boolean => {
    const block = blocks[other];
    return block !== undefined && isSame(at, block);
  };
  let start = 0;
  let end = 0;
  if (isOneEach) {
    const shorter = Math.min(count, blocks.length);
    while (start < shorter && isKept(start, start)) start += 1;
    while (end < shorter - start && isKept(count - 1 - end, blocks.length - 1 - end)) end += 1;
  }
  const gone = body.length - start - end;
  if (gone > 0) body.delete(start, gone);
  const fresh = blocks.slice(start, blocks.length - end);
  if (fresh.length > 0) body.insert(start, bodyElements(fresh));
};
