import type { Editor } from '@tiptap/react';
import { msg } from '../../../words/words.ts';
import { type Command, textCommand } from '../command.ts';

const command = (id: string, name: string, run: (editor: Editor) => void, can?: (editor: Editor) => boolean): Command =>
  textCommand({
    id: `table-${id}`,
    name,
    group: 'Table',
    isAvailable: (editor) => editor.isActive('table') && (can?.(editor) ?? true),
    run,
  });

/** What can be done with the table at the cursor, in groups; in a menu of the table the word "Table" goes without saying. */
export const tableGroups: readonly { readonly name: string; readonly commands: readonly Command[] }[] = [
  {
    name: msg('Add'),
    commands: [
      command('row-above', msg('Table: add a row above'), (editor) => editor.chain().focus().addRowBefore().run()),
      command('row-below', msg('Table: add a row below'), (editor) => editor.chain().focus().addRowAfter().run()),
      command('column-left', msg('Table: add a column to the left'), (editor) => editor.chain().focus().addColumnBefore().run()),
      command('column-right', msg('Table: add a column to the right'), (editor) => editor.chain().focus().addColumnAfter().run()),
    ],
  },
  {
    name: msg('Change'),
    commands: [
      command('head-row', msg('Table: head row on or off'), (editor) => editor.chain().focus().toggleHeaderRow().run()),
      command('head-column', msg('Table: head column on or off'), (editor) => editor.chain().focus().toggleHeaderColumn().run()),
      command(
        'merge',
        msg('Table: merge the selected cells'),
        (editor) => editor.chain().focus().mergeCells().run(),
        (editor) => editor.can().mergeCells(),
      ),
      command(
        'split',
        msg('Table: split the cell'),
        (editor) => editor.chain().focus().splitCell().run(),
        (editor) => editor.can().splitCell(),
      ),
    ],
  },
  {
    name: msg('Delete'),
    commands: [
      command('no-row', msg('Table: delete the row'), (editor) => editor.chain().focus().deleteRow().run()),
      command('no-column', msg('Table: delete the column'), (editor) => editor.chain().focus().deleteColumn().run()),
      command('no-table', msg('Table: delete the whole table'), (editor) => editor.chain().focus().deleteTable().run()),
    ],
  },
];

/** Commands on the table at the cursor. */
export const tableCommands: readonly Command[] = tableGroups.flatMap(({ commands }) => commands);
