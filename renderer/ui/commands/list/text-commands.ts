import type { Editor } from '@tiptap/react';
import { Bold, Code, Eraser, Italic, Link, Strikethrough, Subscript, Superscript } from 'lucide-react';
import { msg } from '../../../words/words.ts';
import { type Command, textCommand } from '../command.ts';
import { pastePlain } from './paste-plain.ts';

const hasMarks = (editor: Editor): boolean => !editor.state.selection.empty;

/** Formats of words. */
export const textCommands: readonly Command[] = [
  textCommand({
    id: 'bold',
    name: msg('Bold'),
    group: 'Text',
    keys: 'Mod+B',
    Icon: Bold,
    words: msg('strong'),
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  }),
  textCommand({
    id: 'italic',
    name: msg('Italic'),
    group: 'Text',
    keys: 'Mod+I',
    Icon: Italic,
    words: msg('emphasis'),
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  }),
  textCommand({
    id: 'strike',
    name: msg('Strikethrough'),
    group: 'Text',
    keys: 'Mod+Shift+S',
    Icon: Strikethrough,
    words: msg('cross out'),
    isOn: (editor) => editor.isActive('strike'),
    run: (editor) => editor.chain().focus().toggleStrike().run(),
  }),
  textCommand({
    id: 'code',
    name: msg('Code'),
    group: 'Text',
    keys: 'Mod+E',
    Icon: Code,
    words: msg('monospace'),
    isOn: (editor) => editor.isActive('code'),
    run: (editor) => editor.chain().focus().toggleCode().run(),
  }),
  textCommand({
    id: 'superscript',
    name: msg('Superscript'),
    group: 'Text',
    keys: 'Mod+Alt+.',
    Icon: Superscript,
    words: msg('raised exponent'),
    isOn: (editor) => editor.isActive('superscript'),
    run: (editor) => editor.chain().focus().unsetSubscript().toggleSuperscript().run(),
  }),
  textCommand({
    id: 'subscript',
    name: msg('Subscript'),
    group: 'Text',
    keys: 'Mod+Alt+,',
    Icon: Subscript,
    words: msg('lowered index'),
    isOn: (editor) => editor.isActive('subscript'),
    run: (editor) => editor.chain().focus().unsetSuperscript().toggleSubscript().run(),
  }),
  textCommand({
    id: 'link',
    name: msg('Link'),
    group: 'Text',
    keys: 'Mod+Shift+K',
    // As in other programs that write; without selected words it opens all commands.
    keysOnWords: 'Mod+K',
    Icon: Link,
    words: msg('address url web page e-mail'),
    isOn: (editor) => editor.isActive('link'),
    run: (_editor, { stage }) => stage.overlay.set('link'),
  }),
  textCommand({
    id: 'plain',
    name: msg('Remove formatting'),
    group: 'Text',
    keys: 'Mod+\\',
    Icon: Eraser,
    words: msg('clear formats plain'),
    isAvailable: hasMarks,
    run: (editor) => {
      // Who may see the words is no format.
      const chain = editor.chain().focus();
      for (const mark of ['bold', 'italic', 'strike', 'code', 'superscript', 'subscript', 'link']) chain.unsetMark(mark);
      chain.run();
    },
  }),
  textCommand({
    id: 'paste-plain',
    name: msg('Paste as plain text'),
    group: 'Text',
    keys: 'Mod+Shift+V',
    isBoundElsewhere: true,
    words: msg('clipboard without formatting'),
    run: (editor, { services }) => void pastePlain(editor, services.notify),
  }),
];
