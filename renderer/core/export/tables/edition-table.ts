import type { Block, Table } from '../../rich-text/rich-text.ts';
import { textBlock } from '../../rich-text/walk.ts';

/**
 * A table as one edition shows it: `shown` gives what is left of a cell. A cell keeps its place when its words are gone,
 * a row all of whose words are gone goes where no cell reaches over rows; a table without words goes with them.
 */
export const editionTable = (table: Table, shown: (content: readonly Block[]) => readonly Block[]): readonly Table[] => {
  const isSimple = table.content.every((row) => row.content.every(({ attrs }) => attrs.rowspan === 1));
  let isAnyLeft = false;
  let isAnyGone = false;
  const rows = table.content.flatMap((row) => {
    let isRowGone = true;
    const cells = row.content.map((cell) => {
      const content = shown(cell.content);
      isRowGone &&= content.length === 0;
      return { ...cell, content: content.length === 0 ? [textBlock('p', '')] : content };
    });
    isAnyLeft ||= !isRowGone;
    isAnyGone ||= isRowGone;
    return isRowGone && isSimple ? [] : [{ ...row, content: cells }];
  });
  return isAnyGone && !isAnyLeft ? [] : [{ ...table, content: rows }];
};
