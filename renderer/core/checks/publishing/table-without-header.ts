import { blockText, eachBlock } from '../../rich-text/walk.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

/** A table of several rows and columns whose first row is no header: who hears it read out can't tell what a cell is. */
export const tableWithoutHeader: FactRule = ({ body }) =>
  body.content.flatMap((top, at) =>
    [...eachBlock([top])].flatMap(({ block }) => {
      if (block.type !== 'table' || block.content.length < 2) return [];
      const [first] = block.content;
      const cells = block.content.flatMap(({ content }) => content);
      if (first === undefined || cells.some(({ type }) => type === 'tableHeader') || first.content.length < 2) return [];
      const words =
        [...eachBlock(first.content.flatMap(({ content }) => content))].map((one) => blockText(one.block)).find((text) => text !== '') ??
        '';
      const name = words === '' ? 'A table' : `The table that begins with ${quoted(words)}`;
      const message = `${name} has no header: mark its first row as one.`;
      return [{ rule: 'table-without-header', severity: 'note', place: { kind: 'text', block: at, words }, message, fix: null }] as const;
    }),
  );
