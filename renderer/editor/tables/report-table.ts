import { Table, TableCell, TableHeader, TableRow, TableView } from '@tiptap/extension-table';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { cellKinds } from '../../core/rich-text/parse-table.ts';
import { placeBlock } from '../blocks/place-block.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    reportTable: {
      /** Puts an empty table with a head below the block at the cursor (or in an empty line's place) and the cursor into it; false inside a table. */
      placeTable: (size: { readonly rows: number; readonly columns: number }) => ReturnType;
    };
  }
}

/** Pixels; a column is never narrower. */
const cellMinWidth = 48;

/** What stands in a cell. */
const content = `(${cellKinds.join(' | ')})+`;

/** Tiptap's table on the screen, which says as the other blocks do whom it is kept for and that a page begins with it. */
class ReportTableView extends TableView {
  constructor(node: Node, cellMinWidth: number, view?: EditorView) {
    super(node, cellMinWidth, view);
    this.mark(node);
  }

  override update(node: Node): boolean {
    const isSame = super.update(node);
    if (isSame) this.mark(node);
    return isSame;
  }

  private mark({ attrs: { visibility, pageBreak } }: Node): void {
    for (const [name, value] of [
      ['data-visibility', visibility],
      ['data-page-break', pageBreak === true ? '' : null],
    ] as const) {
      if (value === null) this.dom.removeAttribute(name);
      else this.dom.setAttribute(name, String(value));
    }
  }
}

/** The table of a report with all that belongs to it: Tiptap's own, with cells that hold text, lists, code and images. */
export const reportTable = [
  Table.extend({
    addCommands() {
      return {
        ...this.parent?.(),
        placeTable:
          ({ rows, columns }) =>
          ({ state, tr, dispatch }) => {
            const { table, tableRow, tableCell, tableHeader } = state.schema.nodes;
            const { $from } = state.selection;
            const isInTable = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).some((node) => node.type === table);
            if (!table || !tableRow || !tableCell || !tableHeader || isInTable) return false;
            if (!dispatch) return true;
            const rowOf = (type: typeof tableCell) =>
              tableRow.create(
                null,
                Array.from({ length: columns }, () => type.createAndFill()).filter((cell) => cell !== null),
              );
            const body = Array.from({ length: rows - 1 }, () => rowOf(tableCell));
            placeBlock(tr, table.create(null, [rowOf(tableHeader), ...body]));
            return true;
          },
      };
    },
    addKeyboardShortcuts() {
      return { ...this.parent?.(), 'Mod-Alt-g': () => this.editor.commands.placeTable({ rows: 3, columns: 3 }) };
    },
    // Tiptap leaves the view to the plugin that resizes columns, which comes after the text is drawn and has all of it drawn again.
    addNodeView:
      () =>
      ({ node, view }) =>
        new ReportTableView(node, cellMinWidth, view),
  }).configure({ resizable: true, cellMinWidth, View: null }),
  TableRow,
  TableCell.extend({ content }),
  TableHeader.extend({ content }),
];
