import type { Editor } from '@tiptap/react';
import { Plus } from 'lucide-react';
import { Button as AriaButton, Header, Keyboard, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { StructuredKind } from '../../core/rich-text/rich-text.ts';
import { optionsOf, structuredLabels } from '../parts/labels.ts';
import parts from '../parts/parts.module.css';
import { shortcut } from './shortcut.ts';

type Choice = { readonly id: string; readonly label: string; readonly keys: string; readonly run: (editor: Editor) => void };

/** What a writer puts into the text besides words. */
const choices: readonly Choice[] = [
  { id: 'table', label: 'Table', keys: 'Ctrl+Alt+G', run: (editor) => editor.chain().focus().placeTable({ rows: 3, columns: 3 }).run() },
  { id: 'tasks', label: 'Task list', keys: 'Ctrl+Shift+9', run: (editor) => editor.chain().focus().toggleTaskList().run() },
  { id: 'note', label: 'Note', keys: 'Ctrl+Alt+N', run: (editor) => editor.chain().focus().toggleCallout('note').run() },
  { id: 'warning', label: 'Warning', keys: 'Ctrl+Alt+W', run: (editor) => editor.chain().focus().toggleCallout('warning').run() },
  {
    id: 'advice',
    label: 'Advice for customers',
    keys: 'Ctrl+Alt+A',
    run: (editor) => editor.chain().focus().toggleCallout('advice').run(),
  },
  { id: 'code', label: 'Code block', keys: 'Ctrl+Alt+C', run: (editor) => editor.chain().focus().toggleCodeBlock().run() },
  { id: 'footnote', label: 'Footnote', keys: 'Ctrl+Alt+F', run: (editor) => editor.chain().focus().insertFootnote().run() },
  {
    id: 'page-break',
    label: 'Page break before',
    keys: 'Ctrl+Shift+Enter',
    run: (editor) => editor.chain().focus().togglePageBreak().run(),
  },
];

/** Everything that can be put into the text, with its keys. */
export const BlockMenu = ({ editor }: { readonly editor: Editor }) => (
  <MenuTrigger>
    <AriaButton className={parts.button ?? ''}>
      <Plus size={16} aria-hidden /> Block
    </AriaButton>
    <Popover className={parts.popover ?? ''}>
      <Menu
        className={parts.menu ?? ''}
        aria-label="Insert a block"
        onAction={(key) => {
          const choice = choices.find(({ id }) => id === key);
          if (choice === undefined) placeStructured(editor, key as StructuredKind);
          else choice.run(editor);
        }}
      >
        <MenuSection>
          <Header className={parts.menuHead ?? ''}>In the text</Header>
          {choices.map(({ id, label, keys }) => (
            <MenuItem key={id} id={id} className={parts.menuItem ?? ''} textValue={label} aria-label={label}>
              {label}
              <Keyboard>{shortcut(keys)}</Keyboard>
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection>
          <Header className={parts.menuHead ?? ''}>What the report knows</Header>
          {optionsOf(structuredLabels).map(({ value, label }) => (
            <MenuItem key={value} id={value} className={parts.menuItem ?? ''}>
              {label}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  </MenuTrigger>
);

/** A block stands once in a text: asking for it again goes to it. */
const placeStructured = (editor: Editor, block: StructuredKind): void => {
  let place: number | null = null;
  editor.state.doc.forEach((node, position) => {
    if (node.type.name === 'structured' && node.attrs.block === block) place = position;
  });
  if (place === null) editor.chain().focus().insertStructured(block).run();
  else editor.chain().focus().setNodeSelection(place).scrollIntoView().run();
};
