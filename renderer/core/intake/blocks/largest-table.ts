import type { Block } from '../../rich-text/rich-text.ts';
import { tableTooLarge } from '../../rich-text/table-limit.ts';

/** Why these blocks can't be a report, when a table among them is too large; null when none is. */
export function largestTable(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const cells = block.content.reduce((sum, row) => sum + row.content.length, 0);
    const reason = tableTooLarge(block.content.length, cells, 'Nothing was imported.');
    if (reason !== null) return reason;
  }
  return null;
}
