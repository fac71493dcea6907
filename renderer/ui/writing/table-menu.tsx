import type { Editor } from '@tiptap/react';
import { ChevronDown, Table } from 'lucide-react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import parts from '../parts/parts.module.css';

type Choice = {
  readonly id: string;
  readonly label: string;
  readonly run: (editor: Editor) => void;
  readonly can?: (editor: Editor) => boolean;
};

/** What can be done with the table at the cursor, in groups. */
const groups: readonly { readonly name: string; readonly choices: readonly Choice[] }[] = [
  {
    name: 'Add',
    choices: [
      { id: 'row-above', label: 'Row above', run: (editor) => editor.chain().focus().addRowBefore().run() },
      { id: 'row-below', label: 'Row below', run: (editor) => editor.chain().focus().addRowAfter().run() },
      { id: 'column-left', label: 'Column to the left', run: (editor) => editor.chain().focus().addColumnBefore().run() },
      { id: 'column-right', label: 'Column to the right', run: (editor) => editor.chain().focus().addColumnAfter().run() },
    ],
  },
  {
    name: 'Change',
    choices: [
      { id: 'head-row', label: 'Head row on or off', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
      { id: 'head-column', label: 'Head column on or off', run: (editor) => editor.chain().focus().toggleHeaderColumn().run() },
      {
        id: 'merge',
        label: 'Merge the selected cells',
        run: (editor) => editor.chain().focus().mergeCells().run(),
        can: (editor) => editor.can().mergeCells(),
      },
      {
        id: 'split',
        label: 'Split the cell',
        run: (editor) => editor.chain().focus().splitCell().run(),
        can: (editor) => editor.can().splitCell(),
      },
    ],
  },
  {
    name: 'Delete',
    choices: [
      { id: 'no-row', label: 'The row', run: (editor) => editor.chain().focus().deleteRow().run() },
      { id: 'no-column', label: 'The column', run: (editor) => editor.chain().focus().deleteColumn().run() },
      { id: 'no-table', label: 'The whole table', run: (editor) => editor.chain().focus().deleteTable().run() },
    ],
  },
];
const all = groups.flatMap(({ choices }) => choices);

/** Rows, columns, heads and cells of the table at the cursor. */
export const TableMenu = (props: {
  readonly editor: Editor;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) => (
  <MenuTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
    <AriaButton className={parts.button ?? ''}>
      <Table size={15} aria-hidden /> Table <ChevronDown size={14} aria-hidden />
    </AriaButton>
    <Popover className={parts.popover ?? ''}>
      <Menu
        className={parts.menu ?? ''}
        aria-label="Table"
        disabledKeys={all.filter(({ can }) => can?.(props.editor) === false).map(({ id }) => id)}
        onAction={(key) => all.find(({ id }) => id === key)?.run(props.editor)}
      >
        {groups.map(({ name, choices }) => (
          <MenuSection key={name}>
            <Header className={parts.menuHead ?? ''}>{name}</Header>
            {choices.map(({ id, label }) => (
              <MenuItem key={id} id={id} className={parts.menuItem ?? ''}>
                {label}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
