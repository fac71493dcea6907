import type { Editor } from '@tiptap/react';
import { EyeOff, Landmark, Lock, LockOpen } from 'lucide-react';
import { isTextSelected } from '../../../editor/quote-in-text.ts';
import { msg } from '../../../words/words.ts';
import { type Command, textCommand } from '../command.ts';

const hasWords = (editor: Editor): boolean => isTextSelected(editor.state);

/** Whom the selected words are kept for. */
export const keepPassageCommands: readonly Command[] = [
  textCommand({
    id: 'passage-internal',
    name: msg('Keep the words internal'),
    group: 'Who may see',
    keys: 'Mod+Alt+I',
    Icon: Lock,
    words: msg('private confidential'),
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
    name: msg('Keep the words for the authority'),
    group: 'Who may see',
    Icon: Landmark,
    words: msg('private regulator'),
    isOn: (editor) => editor.isActive('private', { to: 'authority' }),
    isAvailable: hasWords,
    run: (editor) => editor.chain().focus().keepPassage('authority').run(),
  }),
  textCommand({
    id: 'passage-redacted',
    name: msg('Redact the words'),
    group: 'Who may see',
    keys: 'Mod+Alt+R',
    Icon: EyeOff,
    words: msg('bar black out private hide'),
    isOn: (editor) => editor.isActive('redacted'),
    isAvailable: hasWords,
    run: (editor) => editor.chain().focus().toggleRedacted().run(),
  }),
  textCommand({
    id: 'passage-public',
    name: msg('Show the words to everybody'),
    group: 'Who may see',
    Icon: LockOpen,
    words: msg('public'),
    isAvailable: hasWords,
    run: (editor) => editor.chain().focus().keepPassage(null).unredact().run(),
  }),
];

/** Whom the whole block is kept for. */
export const keepBlockCommands: readonly Command[] = [
  textCommand({
    id: 'block-internal',
    name: msg('Keep the block internal'),
    group: 'Who may see',
    Icon: Lock,
    words: msg('private confidential'),
    run: (editor) => editor.chain().focus().keepBlocks('internal').run(),
  }),
  textCommand({
    id: 'block-authority',
    name: msg('Keep the block for the authority'),
    group: 'Who may see',
    Icon: Landmark,
    words: msg('private regulator'),
    run: (editor) => editor.chain().focus().keepBlocks('authority').run(),
  }),
  textCommand({
    id: 'block-public',
    name: msg('Show the block to everybody'),
    group: 'Who may see',
    Icon: LockOpen,
    words: msg('public'),
    run: (editor) => editor.chain().focus().keepBlocks(null).run(),
  }),
];
