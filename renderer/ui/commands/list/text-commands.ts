import type { Editor } from '@tiptap/react';
import { Bold, Code, Eraser, Italic, Link, Strikethrough, Subscript, Superscript } from 'lucide-react';
import { type Command, textCommand } from '../command.ts';
import { pastePlain } from './paste-plain.ts';

const hasMarks = (editor: Editor): boolean => !editor.state.selection.empty;

/** Formats of words. */
export const textCommands: readonly Command[] = [
  textCommand({
    id: 'bold',
    name: 'Bold',
    group: 'Text',
    keys: 'Mod+B',
    Icon: Bold,
    words: 'strong',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  }),
  textCommand({
    id: 'italic',
    name: 'Italic',
    group: 'Text',
    keys: 'Mod+I',
    Icon: Italic,
    words: 'emphasis',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  }),
  textCommand({
    id: 'strike',
    name: 'Strikethrough',
    group: 'Text',
    keys: 'Mod+Shift+S',
    Icon: Strikethrough,
    words: 'cross out',
    isOn: (editor) => editor.isActive('strike'),
    run: (editor) => editor.chain().focus().toggleStrike().run(),
  }),
  textCommand({
    id: 'code',
    name: 'Code',
    group: 'Text',
    keys: 'Mod+E',
    Icon: Code,
    words: 'monospace',
    isOn: (editor) => editor.isActive('code'),
    run: (editor) => editor.chain().focus().toggleCode().run(),
  }),
  textCommand({
    id: 'superscript',
    name: 'Superscript',
    group: 'Text',
    keys: 'Mod+Alt+.',
    Icon: Superscript,
    words: 'raised exponent',
    isOn: (editor) => editor.isActive('superscript'),
    run: (editor) => editor.chain().focus().unsetSubscript().toggleSuperscript().run(),
  }),
  textCommand({
    id: 'subscript',
    name: 'Subscript',
    group: 'Text',
    keys: 'Mod+Alt+,',
    Icon: Subscript,
    words: 'lowered index',
    isOn: (editor) => editor.isActive('subscript'),
    run: (editor) => editor.chain().focus().unsetSuperscript().toggleSubscript().run(),
  }),
  textCommand({
    id: 'link',
    name: 'Link',
    group: 'Text',
    keys: 'Mod+Shift+K',
    Icon: Link,
    words: 'address url web page e-mail',
    isOn: (editor) => editor.isActive('link'),
    run: (_editor, { stage }) => stage.overlay.set('link'),
  }),
  textCommand({
    id: 'plain',
    name: 'Remove formatting',
    group: 'Text',
    keys: 'Mod+\\',
    Icon: Eraser,
    words: 'clear formats plain',
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
    name: 'Paste as plain text',
    group: 'Text',
    keys: 'Mod+Shift+V',
    isBoundElsewhere: true,
    words: 'clipboard without formatting',
    run: (editor, { services }) => void pastePlain(editor, services.notify),
  }),
];
