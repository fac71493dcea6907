import type { Block } from '../../rich-text/rich-text.ts';
import { tableTooLarge } from '../../rich-text/table-limit.ts';

/** Why these blocks can’t be taken in, when a table among them is too large; null when none is. `kept` says what was left as it was. */
export function largestTable(blocks: readonly Block[], kept: string): string | null {
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const cells = block.content.reduce((sum, row) => sum + row.content.length, 0);
    const reason = tableTooLarge(block.content.length, cells, kept);
    if (reason !== null) return reason;
  }
  return null;
}
