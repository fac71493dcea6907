import type { Editor } from '@tiptap/react';
import { EyeOff, Landmark, Lock, LockOpen } from 'lucide-react';
import { isTextSelected } from '../../../editor/quote-in-text.ts';
import { type Command, textCommand } from '../command.ts';

const hasWords = (editor: Editor): boolean => isTextSelected(editor.state);

/** Whom the selected words are kept for. */
export const keepPassageCommands: readonly Command[] = [
  textCommand({
    id: 'passage-internal',
    name: 'Keep the words internal',
    group: 'Who may see',
    keys: 'Mod+Alt+I',
    Icon: Lock,
    words: 'private confidential',
    isOn: (editor) => editor.isActive('private', { to: 'internal' }),
    isAvailable: hasWords,
    // The same keys give them to everybody again, whomever they were kept for.
    run: (editor) =>
      editor
        .chain()
        .focus()
        .keepPassage(editor.isActive('private') ? null : 'internal')
        .run(),
  }),
  textCommand({
    id: 'passage-authority',
    name: 'Keep the words for the authority',
    group: 'Who may see',
    Icon: Landmark,
    words: 'private regulator',
    isOn: (editor) => editor.isActive('private', { to: 'authority' }),
    isAvailable: hasWords,
    run: (editor) => editor.chain().focus().keepPassage('authority').run(),
  }),
  textCommand({
    id: 'passage-redacted',
    name: 'Redact the words',
    group: 'Who may see',
    keys: 'Mod+Alt+R',
    Icon: EyeOff,
    words: 'bar black out private hide',
    isOn: (editor) => editor.isActive('redacted'),
    isAvailable: hasWords,
    run: (editor) => editor.chain().focus().toggleRedacted().run(),
  }),
  textCommand({
    id: 'passage-public',
    name: 'Show the words to everybody',
    group: 'Who may see',
    Icon: LockOpen,
    words: 'public',
    isAvailable: hasWords,
    run: (editor) => editor.chain().focus().keepPassage(null).unredact().run(),
  }),
];

/** Whom the whole block is kept for. */
export const keepBlockCommands: readonly Command[] = [
  textCommand({
    id: 'block-internal',
    name: 'Keep the block internal',
    group: 'Who may see',
    Icon: Lock,
    words: 'private confidential',
    run: (editor) => editor.chain().focus().keepBlocks('internal').run(),
  }),
  textCommand({
    id: 'block-authority',
    name: 'Keep the block for the authority',
    group: 'Who may see',
    Icon: Landmark,
    words: 'private regulator',
    run: (editor) => editor.chain().focus().keepBlocks('authority').run(),
  }),
  textCommand({
    id: 'block-public',
    name: 'Show the block to everybody',
    group: 'Who may see',
    Icon: LockOpen,
    words: 'public',
    run: (editor) => editor.chain().focus().keepBlocks(null).run(),
  }),
];
