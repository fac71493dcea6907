import type { Editor } from '@tiptap/react';
import {
  ArrowDown,
  ArrowUp,
  CopyPlus,
  Heading1,
  Heading2,
  Heading3,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  SquareCode,
  TextQuote,
  Trash2,
} from 'lucide-react';
import type { TextKind } from '../../../core/rich-text/rich-text.ts';
import { blockAtSelection } from '../../../editor/blocks/block-at.ts';
import { msg } from '../../../words/words.ts';
import { type Command, textCommand } from '../command.ts';

const isKind = (kind: TextKind) => (editor: Editor) => editor.state.selection.$from.parent.attrs.kind === kind;
const toggleKind = (kind: TextKind) => (editor: Editor) => void editor.chain().focus().toggleTextKind(kind).run();

const kind = (
  textKind: TextKind,
  command: { readonly id: string; readonly name: string; readonly keys: string; readonly Icon: LucideIcon; readonly words: string },
): Command =>
  textCommand({
    ...command,
    group: 'Blocks',
    isInSlashMenu: true,
    isOn: isKind(textKind),
    run: toggleKind(textKind),
  });

/** The kinds that a line of text can be, in the order of a list of them. */
export const kindCommands = {
  p: kind('p', { id: 'text', name: msg('Text'), keys: 'Mod+Alt+0', Icon: Pilcrow, words: msg('paragraph plain') }),
  h2: kind('h2', { id: 'heading', name: msg('Heading'), keys: 'Mod+Alt+1', Icon: Heading1, words: msg('title section h1 h2') }),
  h3: kind('h3', { id: 'subheading', name: msg('Subheading'), keys: 'Mod+Alt+2', Icon: Heading2, words: msg('heading section h2 h3') }),
  h4: kind('h4', {
    id: 'minor-heading',
    name: msg('Minor heading'),
    keys: 'Mod+Alt+3',
    Icon: Heading3,
    words: msg('heading section h3 h4'),
  }),
  quote: kind('quote', { id: 'quote', name: msg('Quote'), keys: 'Mod+Shift+B', Icon: TextQuote, words: msg('blockquote citation') }),
} as const;

/** What a block is turned into. */
export const turnIntoCommands: readonly Command[] = [
  ...Object.values(kindCommands),
  textCommand({
    id: 'bulleted-list',
    name: msg('Bulleted list'),
    group: 'Blocks',
    keys: 'Mod+Shift+8',
    Icon: List,
    words: msg('unordered points'),
    isInSlashMenu: true,
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  }),
  textCommand({
    id: 'numbered-list',
    name: msg('Numbered list'),
    group: 'Blocks',
    keys: 'Mod+Shift+7',
    Icon: ListOrdered,
    words: msg('ordered steps'),
    isInSlashMenu: true,
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  }),
  textCommand({
    id: 'task-list',
    name: msg('Task list'),
    group: 'Blocks',
    keys: 'Mod+Shift+9',
    Icon: ListChecks,
    words: msg('to do checkbox checklist'),
    isInSlashMenu: true,
    isOn: (editor) => editor.isActive('taskList'),
    run: (editor) => editor.chain().focus().toggleTaskList().run(),
  }),
  textCommand({
    id: 'code-block',
    name: msg('Code block'),
    group: 'Blocks',
    keys: 'Mod+Alt+C',
    Icon: SquareCode,
    words: msg('log output monospace'),
    isInSlashMenu: true,
    isOn: (editor) => editor.isActive('codeBlock'),
    run: (editor) => editor.chain().focus().toggleCodeBlock().run(),
  }),
];

/** What is done with the outermost block at the cursor as a whole. */
export const wholeBlockCommands: readonly Command[] = [
  textCommand({
    id: 'move-up',
    name: msg('Move the block up'),
    group: 'Blocks',
    keys: 'Alt+ArrowUp',
    Icon: ArrowUp,
    isAvailable: (editor) => editor.can().moveBlock(-1),
    run: (editor) => editor.chain().focus().moveBlock(-1).run(),
  }),
  textCommand({
    id: 'move-down',
    name: msg('Move the block down'),
    group: 'Blocks',
    keys: 'Alt+ArrowDown',
    Icon: ArrowDown,
    isAvailable: (editor) => editor.can().moveBlock(1),
    run: (editor) => editor.chain().focus().moveBlock(1).run(),
  }),
  textCommand({
    id: 'duplicate-block',
    name: msg('Duplicate the block'),
    group: 'Blocks',
    keys: 'Mod+Shift+D',
    Icon: CopyPlus,
    words: msg('copy'),
    isAvailable: (editor) => editor.can().duplicateBlock(),
    run: (editor) => editor.chain().focus().duplicateBlock().run(),
  }),
  textCommand({
    id: 'delete-block',
    name: msg('Delete the block'),
    group: 'Blocks',
    keys: 'Mod+Shift+Backspace',
    Icon: Trash2,
    words: msg('remove'),
    run: (editor) => editor.chain().focus().deleteBlock().run(),
  }),
];

/** Commands on blocks of text. */
export const blockCommands: readonly Command[] = [
  ...turnIntoCommands,
  ...wholeBlockCommands,
  textCommand({
    id: 'block-menu',
    name: msg('Menu of the block'),
    group: 'Blocks',
    keys: 'Mod+.',
    words: msg('handle turn into'),
    run: (editor, { stage }) => stage.blockMenu.set(blockAtSelection(editor.state)),
  }),
];
